import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSeen } from '../src/messages/contract';
import { send } from '../src/messages/transport';
import type { Desk } from '../src/model/desk';
import type { PageKind, PageRead } from '../src/model/facts';
import { readFrom, sessionFrom } from '../src/model/from-facts';
import type { Id } from '../src/model/record';
import type { Session, SessionFields } from '../src/model/session';
import type { Acts } from '../src/ui/use-acts';
import { t, type Word } from '../src/ui/words';
import { type EventChosen, eventFor, offersFor, outlineFor, type PageAct, targetFor } from './page-choices';
import { highlightNote, linkNote } from './page-notes';

/** The page as recognised and corrected, and what can be done with it. */
export interface PageView {
  /** Null while it is being read. */
  readonly seen: PageSeen | null;
  readonly kind: PageKind;
  /** What would be clipped; null where not even the address may be known. */
  readonly fields: SessionFields | null;
  /** The session that the page has, as it is stored now. */
  readonly known: Session | null;
  readonly event: EventChosen | null;
  /** The session that slides or a video would be added to. */
  readonly target: Id | null;
  readonly offers: readonly PageAct[];
  perform(act: PageAct): void;
  /** Does what is offered first. Asked for while the page is still being read, it clips what turns out to be a session, and nothing else. */
  performFirst(): void;
  chooseKind(kind: PageKind): void;
  chooseTarget(id: Id): void;
  nameEvent(name: string): void;
  correct(change: Partial<SessionFields>): void;
}

const NOTHING: PageSeen = { page: null, unread: 'closed', known: null, eventId: null, matches: [] };

export function usePage(
  findTab: () => Promise<number | null>,
  desk: Desk | null,
  acts: Acts,
  isTyping: () => boolean,
): PageView {
  const [seen, setSeen] = useState<PageSeen | null>(null);
  const [known, setKnown] = useState<Session | null>(null);
  const [kind, chooseKind] = useState<PageKind>('plain');
  const [corrections, setCorrections] = useState<Partial<SessionFields>>({});
  const [typedEvent, nameEvent] = useState<string | null>(null);
  const [pickedTarget, chooseTarget] = useState<Id | null>(null);
  const isAwaited = useRef(false);
  const [performed, setPerformed] = useState<readonly PageAct[]>([]);

  const look = async () => {
    const tab = await findTab();
    const answer = tab === null ? NOTHING : await send('page', tab);
    setSeen(answer);
    setKnown(answer.known);
    chooseKind(answer.page?.facts.kind.value ?? 'plain');
    // Its session is what one came for, unless a note for another is under way.
    if (answer.known && !isTyping()) await send('choose', { id: answer.known.id });
  };
  useEffect(() => void acts.run(look), []);
  // A known session is drawn as it is stored, whichever window changed it.
  useEffect(() => {
    if (desk?.session && desk.session.id === known?.id) setKnown(desk.session);
  }, [desk]);

  const page = seen?.page ?? null;
  const fields = page && { ...sessionFrom(page), ...corrections };
  const event = page && seen && eventFor(page, seen, desk, typedEvent);
  const target = pickedTarget ?? targetFor(seen, desk);
  const targetTitle = desk?.sessions.find(({ id }) => id === target)?.title ?? '';
  const isCurrent = !!event && 'id' in event.choice && event.choice.id === desk?.event?.id;
  const offers = page
    ? offersFor(kind, page, known !== null, target, isCurrent).filter(act => !performed.includes(act))
    : [];

  const perform = async (act: PageAct) => {
    if (!page || !fields || !event) return;
    const said = await acts.run(
      () => does[act]({ page, fields, event, target, desk }),
      word => ({ text: t(word, targetTitle) }),
    );
    if (!said) return;
    setPerformed([...performed, act]);
    if (act === 'clip') setKnown((await send('desk', null)).session);
  };
  const performFirst = () => {
    if (!seen) isAwaited.current = true;
    else if (offers[0]) void perform(offers[0]);
  };
  useEffect(() => {
    if (seen && isAwaited.current && offers[0] === 'clip') void perform('clip');
    if (seen) isAwaited.current = false;
  }, [seen]);
  const correct = (change: Partial<SessionFields>) => {
    if (known) void acts.run(() => send('changeSession', { id: known.id, change }), { text: t('said_saved') });
    else setCorrections({ ...corrections, ...change });
  };
  return {
    seen,
    kind,
    fields,
    known,
    event,
    target,
    offers,
    perform: act => void perform(act),
    performFirst,
    chooseKind,
    chooseTarget,
    nameEvent,
    correct,
  };
}

interface Given {
  readonly page: PageRead;
  readonly fields: SessionFields;
  readonly event: EventChosen;
  readonly target: Id | null;
  readonly desk: Desk | null;
}

/** Each act: asks for it, and resolves with the word for what was done. */
const does: Record<PageAct, (given: Given) => Promise<Word>> = {
  async clip({ page, fields, event }) {
    const { already } = await send('clip', { event: event.choice, fields, readFrom: readFrom(page.facts) });
    return already ? 'said_known' : 'said_clipped';
  },
  async slides({ page, fields, target }) {
    const url = fields.slides.state === 'found' ? fields.slides.url : page.url;
    await send('addSlides', { sessionId: target ?? '', url, title: fields.title || null });
    return 'said_slides';
  },
  async video({ page, fields, target }) {
    await send('addVideo', {
      sessionId: target ?? '',
      video: { url: fields.video?.url ?? page.url, title: fields.title || null },
    });
    return 'said_video';
  },
  async event({ event: { choice } }) {
    if ('id' in choice) await send('choose', { id: choice.id });
    else await send('createEvent', choice.create);
    return 'said_event';
  },
  async link({ page, fields, event, desk }) {
    const note = linkNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: outlineFor(desk, event.name), note, fromDraft: false });
    return 'said_link';
  },
  async highlight({ page, fields, event, desk }) {
    const note = highlightNote(page, fields.title, new Date().toISOString());
    await send('keepNote', { outline: outlineFor(desk, event.name), note, fromDraft: false });
    return 'said_highlight';
  },
};
