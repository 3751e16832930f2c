import { useEffect, useRef, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { resume, send } from '../src/messages/transport';
import type { Desk, Edited } from '../src/model/desk';
import { deskWith, since } from '../src/model/edited';
import type { Outlook } from '../src/model/outlook';
import type { Id, Instant } from '../src/model/record';
import { pictureOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';
import { useReturn } from '../src/ui/use-return';
import { whenIdle } from '../src/ui/when-idle';
import { elsewhereText, goneText } from './current-words';
import { type Moves, useMoves } from './use-moves';

const snapshot = pictureOf<Desk>('desk');
const idly = whenIdle();

/** The first paint shows the beginning of an outline: more is not worth the reading, or the writing at each change. */
const KEPT_NOTES = 200;

/** What to say of a change of the current session that was not made here. */
type WordOn = (before: Desk, now: Desk) => string | null;

/** After the last key of a line that was kept, the current session stays for this long: the next line mostly belongs there as well. */
export const LULL_MS = 30_000;

/** `setTimeout` counts no further. */
const LONGEST_MS = 2 ** 31 - 1;

interface Cell<T> {
  current: T;
}

export interface DeskView extends Omit<Moves, 'known'> {
  readonly desk: Desk | null;
  /** What is drawn is what is stored, not only what was drawn last: from here on it may be acted on. */
  readonly isFresh: boolean;
  readonly whenFresh: Promise<void>;
  /** Whoever lets the user write says here, at any moment, for which outline: it stays the current one. */
  readonly writing: Cell<() => Outlook['writing']>;
  /** The session of the page in the tab; null where it has none. */
  readonly page: Cell<Outlook['page']>;
  /** The page was clicked on at this time, and is the one of this session. */
  see(session: Id | null, at: Instant): void;
}

/** What is stored: at once as it was drawn last, then as it is, and again after each change that anyone or the clock makes. */
export function useDesk(acts: Acts): DeskView {
  const [desk, setDesk] = useState<Desk | null>(snapshot.read);
  const [isFresh, setFresh] = useState(false);
  const fresh = useRef(Promise.withResolvers<void>());
  const { known, ...moves } = useMoves(() => refresh());
  const shown = useRef<Desk | null>(null);
  const edits = useRef(since(deskWith));
  const show = (now: Desk) => {
    shown.current = now;
    idly(() => snapshot.keep({ ...now, outline: now.outline.slice(0, KEPT_NOTES) }));
    setDesk(now);
  };
  const writing = useRef<DeskView['writing']['current']>(() => null);
  const page = useRef<Outlook['page']>(null);
  const asked = useRef({ count: 0, drawn: 0 });

  const ask = async (): Promise<Desk> => {
    const first: Outlook = { page: page.current, writing: writing.current() };
    // Nothing is known here yet: what the last view left in the middle of a line counts.
    const isNew = asked.current.drawn === 0 && !first.writing;
    const answer = await send('desk', isNew ? null : first);
    const now = writing.current();
    // Typed meanwhile, for what was drawn then.
    const isElsewhere = now && now.under !== first.writing?.under && now.under !== answer.current?.choice.id;
    return isElsewhere ? send('desk', { page: page.current, writing: now }) : answer;
  };
  /** What was drawn before counts here as well: it may be gone since the last view closed. */
  const picture = useRef(desk);
  const refresh = async (word: WordOn = () => null): Promise<Desk | null> => {
    asked.current.count += 1;
    const { count } = asked.current;
    const now = await acts.run(ask);
    // A later question was answered sooner.
    if (!now || count < asked.current.drawn) return null;
    asked.current.drawn = count;
    const before = shown.current ?? picture.current;
    show(edits.current.over(now));
    setFresh(true);
    fresh.current.resolve();
    // What was done here has a word of its own.
    const said = before && !moves.isMoving() ? word(before, now) : null;
    if (said) acts.say({ text: said });
    return now;
  };
  const hear = (edited: Edited) => {
    edits.current.add(edited);
    const next = shown.current && deskWith(shown.current, edited);
    if (next) show(next);
    else if (shown.current) void refresh();
  };
  const resumed = useRef<Promise<unknown>>(undefined);
  useEffect(() => {
    void fresh.current.promise.then(known);
    // Asking again what was not answered changes things one by one: nothing is drawn in the middle of it.
    resumed.current = resume().then(() => refresh(goneText));
    const stops = [
      onNews('changed', () => void resumed.current?.then(() => refresh(elsewhereText))),
      onNews('edited', hear),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  useReturn(() => void resume());

  const current = desk?.current ?? null;
  useEffect(() => {
    if (!isFresh || !current) return;
    const until = current.until === null ? LONGEST_MS : Date.parse(current.until) - Date.now();
    const wait = current.choice.why === 'writing' ? Math.min(until, LULL_MS) : until;
    const timer = setTimeout(() => void refresh(elsewhereText), Math.min(Math.max(wait, 0) + 1, LONGEST_MS));
    return () => clearTimeout(timer);
  }, [desk, isFresh]);

  const see = (session: Id | null, at: Instant) => {
    if (page.current?.session === (session ?? undefined)) return;
    page.current = session === null ? null : { session, at };
    void resumed.current?.then(() => refresh());
  };
  return {
    desk,
    isFresh,
    whenFresh: fresh.current.promise,
    ...moves,
    writing,
    page,
    see,
  };
}
