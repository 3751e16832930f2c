import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asking } from '../src/messages/transport';
import { originsOf } from '../src/model/origin';
import { draftKey, isTouched } from '../src/model/page-draft';
import type { Id } from '../src/model/record';
import { toCorrect } from '../src/ui/DetailsSummary';
import { beginningOf, titleOfSession } from '../src/ui/titles';
import type { Acts } from '../src/ui/use-acts';
import { useFacts } from '../src/ui/use-facts';
import { useUnfit } from '../src/ui/use-unfit';
import { t } from '../src/ui/words';
import { correctionsOf } from './corrections';
import { does } from './page-acts';
import { offersFor, type PageAct, targetFor } from './page-choices';
import { isInDoubt, kindsToAsk, openOffers, pageFacts } from './page-facts';
import type { PageSource } from './page-source';
import type { PageView } from './page-view';
import type { DeskView } from './use-desk';
import { usePageDraft } from './use-page-draft';
import { useSeen } from './use-seen';

interface PageOptions {
  readonly source: PageSource;
  readonly view: DeskView;
  readonly acts: Acts;
  /** Something was done with the page: what comes next is a note. */
  onDone(): void;
  /** What the page is has to be said before anything can be done with it. */
  onDoubt(): void;
}

/** The page of this view, and what can be done with it. */
export function usePage({ source, view, acts, onDone, onDoubt }: PageOptions): PageView {
  const { desk, isFresh } = view;
  const drafting = usePageDraft(acts);
  const facts = useFacts(acts);
  const { draft } = drafting;
  const [pickedTarget, chooseTarget] = useState<Id | null>(null);
  const [performed, setPerformed] = useState<readonly PageAct[]>([]);
  const isAwaited = useRef(false);
  const acting = useRef(new Set<string>());

  const { seen, known, setKnown, see } = useSeen({ source, view, acts }, ({ page, draft }) => {
    if (page) drafting.open(draftKey(page.url), draft);
    chooseTarget(null);
    setPerformed([]);
  });
  const unfit = useUnfit(known?.id ?? draft.page);
  const kind = draft.kind ?? seen?.page?.facts.kind.value ?? 'plain';
  const read = seen?.page ? pageFacts({ ...seen, page: seen.page }, kind, draft, desk) : null;
  const { page = null, fields = null, event = null } = read ?? {};
  const asked = seen?.page && isInDoubt({ ...seen, known }, draft) ? kindsToAsk(seen.page) : [];
  const target = targetFor(seen, desk, pickedTarget);
  const isCurrent = !!event && 'id' in event.choice && event.choice.id === desk?.event?.id;
  // While nobody knows what the page is, what is right for any is all that is offered.
  const offeredKind = asked.length > 0 ? 'plain' : kind;
  const offers = page
    ? offersFor(offeredKind, page, known !== null, target?.id ?? null, isCurrent).filter(
        act => !performed.includes(act),
      )
    : [];

  const inView = useRef(draft.page);
  inView.current = draft.page;

  const perform = async (act: PageAct) => {
    const which = `${act} ${draft.page}`;
    if (!read || !page || !fields || !event || acting.current.has(which)) return;
    // At once, and not with the next drawing: a second click may come before it.
    acting.current.add(which);
    onDone();
    const { origins, corrected } = read;
    const given = { page, fields, corrected, origins, event, target: target?.id ?? null, desk };
    const doing = async (asking: Asking) => {
      const done = await does[act](given, asking);
      if (done.session) see(done.session);
      return done;
    };
    const done = await acts.insist(
      asking => view.move(() => doing(asking)),
      ({ said, place, clipped }) => {
        const done = t(said, beginningOf(place ?? titleOfSession(target?.title ?? '')));
        return { text: clipped && unfit.fields.length > 0 ? `${done} · ${toCorrect(unfit.fields)}` : done };
      },
    );
    acting.current.delete(which);
    if (done?.clipped) {
      unfit.drop(['field_event']);
      unfit.handTo(done.clipped.id);
    }
    // Where it waited for room on the disk, a panel may show another page by now.
    if (!done || inView.current !== draft.page) return;
    setPerformed(now => [...now, act]);
    if (done.clipped) {
      setKnown(done.clipped);
      drafting.forget();
    }
  };
  const performFirst = () => {
    // In a panel, where one types for an hour, an Enter too many is no word about the page.
    if (!source.leads) return;
    if (!seen) isAwaited.current = true;
    else if (asked.length > 0 && offers[0] !== 'highlight') onDoubt();
    else if (offers[0]) void perform(offers[0]);
  };
  useEffect(() => {
    if (!seen || !isFresh) return;
    if (isAwaited.current && offers[0] === 'clip') void perform('clip');
    isAwaited.current = false;
  }, [seen, isFresh]);
  return {
    seen,
    key: draft.page,
    unfit,
    leads: source.leads,
    kind,
    fields,
    known,
    event,
    target: target?.id ?? null,
    origins: known ? originsOf(known) : (read?.origins ?? {}),
    suggestions: read ? openOffers(read, draft, known) : [],
    days: known ? [] : (read?.days ?? []),
    kindsToAsk: asked,
    isCorrected: !known && (isTouched(draft) || unfit.fields.length > 0),
    offers,
    perform: act => void perform(act),
    performFirst,
    onTurned: (ask, { far }) => {
      if (ask === 'redo' || !far || !('changed' in far)) return;
      const taken = far.changed.facts.map(({ name }) => name as string);
      setPerformed(now => now.filter(act => !taken.includes(act)));
    },
    chooseTarget,
    candidates: field => read?.candidates(field) ?? [],
    ...correctionsOf(known, drafting, unfit, facts, acts),
  };
}
