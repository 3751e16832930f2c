import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSeen } from '../src/messages/contract';
import { send } from '../src/messages/transport';
import type { PageKind } from '../src/model/facts';
import type { FieldFact } from '../src/model/from-facts';
import type { Offer } from '../src/model/offers';
import { type Origins, originsOf, TYPED } from '../src/model/origin';
import { corrected, draftKey, isTouched, untouched } from '../src/model/page-draft';
import type { Id } from '../src/model/record';
import type { Session, SessionFields } from '../src/model/session';
import { toCorrect } from '../src/ui/DetailsSummary';
import { offerLabel, offerText } from '../src/ui/offer-text';
import { wordOf } from '../src/ui/SessionFields';
import { beginningOf, titleOfSession } from '../src/ui/titles';
import type { Acts } from '../src/ui/use-acts';
import { type UnfitTexts, useUnfit } from '../src/ui/use-unfit';
import { t } from '../src/ui/words';
import { does } from './page-acts';
import { type EventChosen, offersFor, type PageAct, targetFor } from './page-choices';
import { isInDoubt, kindsToAsk, openOffers, pageFacts } from './page-facts';
import type { PageSource } from './page-source';
import type { DeskView } from './use-desk';
import { usePageDraft } from './use-page-draft';

/** The page as recognised and corrected, and what can be done with it. */
export interface PageView {
  /** Null while it is being read. */
  readonly seen: PageSeen | null;
  /** Tells the page from others. */
  readonly key: string;
  readonly kind: PageKind;
  /** What would be clipped; null where not even the address may be known. */
  readonly fields: SessionFields | null;
  /** The session that the page has, as it is stored now. */
  readonly known: Session | null;
  readonly event: EventChosen | null;
  /** Where what is shown comes from. */
  readonly origins: Origins;
  /** What may be so and is not filled in. */
  readonly suggestions: readonly Offer[];
  /** The days to choose from for a time without a date. */
  readonly days: readonly Offer[];
  /** Not empty where nobody knows what the page is. */
  readonly kindsToAsk: readonly PageKind[];
  /** There is something to reset. */
  readonly isCorrected: boolean;
  /** The session that slides or a video would be added to. */
  readonly target: Id | null;
  readonly offers: readonly PageAct[];
  perform(act: PageAct): void;
  /** Whether Enter does what is offered first. */
  readonly leads: boolean;
  /** Does what is offered first. Asked for while the page is still being read, it clips what turns out to be a session, and nothing else. */
  performFirst(): void;
  chooseKind(kind: PageKind): void;
  chooseTarget(id: Id): void;
  nameEvent(name: string): void;
  correct(change: Partial<SessionFields>): unknown;
  /** What was typed and does not pass. */
  readonly unfit: UnfitTexts;
  /** What the page says that a field may hold. */
  candidates(field: Offer['field']): readonly Offer[];
  take(offer: Offer): void;
  ignore(offer: Offer): void;
  /** Back to what the page says. */
  reset(): void;
}

interface PageOptions {
  readonly source: PageSource;
  readonly view: DeskView;
  readonly acts: Acts;
  /** Something was done with the page: what comes next is a note. */
  onDone(): void;
  /** What the page is has to be said before anything can be done with it. */
  onDoubt(): void;
}

export function usePage({ source, view, acts, onDone, onDoubt }: PageOptions): PageView {
  const { desk, isFresh } = view;
  const [seen, setSeen] = useState<PageSeen | null>(null);
  const [known, setKnown] = useState<Session | null>(null);
  const { draft, ...drafting } = usePageDraft(acts);
  const [pickedTarget, chooseTarget] = useState<Id | null>(null);
  const [performed, setPerformed] = useState<readonly PageAct[]>([]);
  const last = useRef<PageSeen | null>(null);
  const isAwaited = useRef(false);
  const isActing = useRef(false);

  const opened = useRef(new Date().toISOString());
  // What one came for; what is typed or chosen from now on is later.
  const see = (session: Id | null) => source.leads && view.see(session, opened.current);

  const look = async (eventId: Id | null): Promise<void> => {
    const answer = await source.look(eventId);
    // What a person chose stays chosen when the page is looked at again, and goes with the page.
    if (!last.current || last.current.page?.url !== answer.page?.url) begin(answer);
    last.current = answer;
    setSeen(answer);
    setKnown(answer.known);
    see(answer.session);
  };
  const begin = ({ page, draft }: PageSeen) => {
    if (page) drafting.open(draftKey(page.url), draft);
    chooseTarget(null);
    setPerformed([]);
  };
  useEffect(() => {
    void acts.run(() => look(null));
  }, []);
  useEffect(() => source.onNext?.(() => void acts.run(() => look(desk?.event?.id ?? null))), [desk?.event?.id]);
  // Slides belong to a session of the event that one chose.
  useEffect(() => {
    if (seen && desk?.event) void acts.run(() => look(desk.event?.id ?? null));
  }, [desk?.event?.id, desk?.sessions.length]);
  // A known session is drawn as it is stored, whichever window changed it, and not at all once it is deleted.
  useEffect(() => {
    if (!known || !desk || desk.event?.id !== known.eventId) return;
    if (desk.session?.id === known.id) setKnown(desk.session);
    else if (!desk.sessions.some(({ id }) => id === known.id)) setKnown(null);
  }, [desk]);

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

  const perform = async (act: PageAct) => {
    if (!read || !page || !fields || !event || isActing.current) return;
    // At once, and not with the next drawing: a second click may come before it.
    isActing.current = true;
    onDone();
    const doing = async () => {
      const done = await does[act]({ page, fields, origins: read.origins, event, target: target?.id ?? null, desk });
      if (done.session) see(done.session);
      return done;
    };
    const done = await acts.insist(
      () => view.move(doing),
      ({ said, clipped }) => {
        const done = t(said, beginningOf(titleOfSession(target?.title ?? '')));
        return { text: clipped && unfit.fields.length > 0 ? `${done}. ${toCorrect(unfit.fields)}` : done };
      },
    );
    if (done) setPerformed(now => [...now, act]);
    if (done?.clipped) {
      setKnown(done.clipped);
      drafting.forget();
      unfit.drop(['field_event']);
      unfit.handTo(done.clipped.id);
    }
    isActing.current = false;
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
  const correct = (change: Partial<SessionFields>) => {
    if (known) return acts.insist(() => send('changeSession', { id: known.id, change }), { text: t('said_saved') });
    return drafting.change(before => corrected(before, change));
  };
  const take = (offer: Offer) => {
    const said = { text: t('said_taken', `${offerLabel(offer)}: ${offerText(offer)}`) };
    const change = offer.fields;
    const filled = Object.entries(change).filter(([, value]) => value !== null);
    const names = offer.event === null ? filled.map(([name]) => name) : ['event'];
    unfit.drop(offer.event === null ? filled.map(([name]) => wordOf(name as FieldFact)) : ['field_event']);
    const origins = Object.fromEntries(names.map(name => [name, { place: offer.place, words: offer.words }]));
    if (known) return void acts.insist(() => send('changeSession', { id: known.id, change, origins }), said);
    drafting.change(before => ({ ...corrected(before, change, origins), event: offer.event ?? before.event }));
    acts.say(said);
  };
  const ignore = (offer: Offer) => {
    drafting.change(before => ({ ...before, ignored: [...before.ignored, offer.field] }));
    acts.say({ text: t('said_ignored', offerLabel(offer)) });
  };
  const reset = () => {
    const before = draft;
    const putBack = unfit.drop();
    drafting.change(({ page }) => untouched(page, 0));
    const undo = () => {
      drafting.change(() => before);
      putBack();
    };
    acts.say({ text: t('said_reset'), undo });
  };
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
    chooseKind: chosen => drafting.change(before => ({ ...before, kind: chosen })),
    chooseTarget,
    nameEvent: event => drafting.change(before => ({ ...before, event, origins: { ...before.origins, event: TYPED } })),
    correct,
    candidates: field => read?.candidates(field) ?? [],
    take,
    ignore,
    reset,
  };
}
