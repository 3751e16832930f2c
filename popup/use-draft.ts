import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../src/model/desk';
import { isUnseen } from '../src/model/look-up';
import type { Outlook } from '../src/model/outlook';
import type { Id } from '../src/model/record';
import { typedAt } from '../src/model/typed-at';
import type { AskPlaying } from '../src/outline/beginning';
import { snapshotOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';
import { useHandOver } from '../src/ui/use-hand-over';
import { type Taken, useBegun } from './use-begun';
import { type DeskView, LULL_MS } from './use-desk';

const EMPTY: Draft = { text: '', depth: 0, at: 0 };

/** Written at each key, for a page that closes can still do that; the background's copy outlives a crash. The later of the two is true. */
const copy = snapshotOf<Draft>('draft');

type Typed = Omit<Draft, 'at' | 'under'>;

/** A line that was set aside; `isPasted`: nothing of it was typed. */
export interface Held extends Taken {
  readonly isPasted: boolean;
}

export interface DraftField extends Omit<Draft, 'begun'> {
  /** The outline that is being written for, where a line is under way or the last one was kept a moment ago. */
  writing(): Outlook['writing'];
  /** Whether nothing stands in the field, at this very moment. */
  isEmpty(): boolean;
  type(text: string): void;
  nest(depth: number): void;
  /** Empties the field for the next note; its depth stays. `at`: when that was. */
  take(): Taken;
  /** Sets the line aside, for what is stored is not known yet; `held` gives all that was. */
  hold(isPasted: boolean): void;
  held(): readonly Held[];
  /** The words of the last line that was set aside, which is to stand in the field again, at its depth; null where there is none. */
  unhold(): string | null;
  /** Puts a text that could not be kept back in front of what was typed since. */
  giveBack(text: string): void;
}

/**
 * The note field's text, kept across closing: written here at once, and handed to the background shortly after a keystroke. Popup and
 * panel are one place to type: what is typed or kept in one is seen at once in the other, so that no line is there twice.
 */
export function useDraft({ desk, isFresh, isMoving }: DeskView, acts: Acts, playing: AskPlaying): DraftField {
  const drawn = useRef(copy.read() ?? EMPTY);
  const [draft, setDraft] = useState(drawn.current);
  const now = useRef(draft);
  const aside = useRef<Held[]>([]);
  /** For what is written, and its last key; null for a line that was begun while a choice was on its way. */
  const since = useRef(writingOf(drawn.current));
  /** When the last key was struck in this view, by the clock. */
  const struck = useRef(0);
  // What is typed is for what is shown.
  const shown = useRef<Id | null>(null);
  shown.current = desk?.current?.choice.id ?? null;
  const fresh = useRef(false);
  // Not before what is stored is known: it may be the later one.
  const way = useHandOver('keepDraft', acts, () => (fresh.current ? now.current : null));
  const stamped = (next: Typed, before: number): Draft => {
    const at = Date.now();
    if (!isMoving()) since.current = writingOf({ under: shown.current, at });
    else if (now.current.text === '') since.current = null;
    return { ...next, at: typedAt(at, before), under: since.current?.under ?? null };
  };
  const set = (next: Typed, before = now.current.at) => {
    now.current = stamped(next, before);
    setDraft(now.current);
    copy.keep({
      ...now.current,
      text: [...aside.current.map(({ text }) => text), next.text].filter(Boolean).join('\n'),
    });
    way.soon();
  };

  useLayoutEffect(() => {
    if (!desk || !isFresh) return;
    fresh.current = true;
    const touched = now.current !== drawn.current;
    if (desk.draft.at > drawn.current.at) {
      if (touched) {
        const text = desk.draft.text + typedSince(drawn.current, now.current);
        set({ ...now.current, text }, Math.max(desk.draft.at, now.current.at));
      } else {
        now.current = desk.draft;
        since.current = writingOf(desk.draft);
        setDraft(desk.draft);
      }
    } else if (now.current.text !== desk.draft.text) set(now.current);
    way.now();
  }, [isFresh]);
  const follow = (other: Draft) => {
    if (other.at <= now.current.at) return;
    way.drop();
    // Nothing of it was typed here.
    if (!fresh.current) drawn.current = other;
    now.current = other;
    since.current = writingOf(other);
    setDraft(other);
  };
  useEffect(() => copy.onKeep(follow), []);
  // Where a page has no copy, what another view kept as a note is news of the desk alone.
  useEffect(() => {
    if (fresh.current && desk) follow(desk.draft);
  }, [desk]);

  const begun = useBegun(playing, moment => {
    if (now.current.begun?.at === moment.at) set({ ...now.current, begun: moment });
  });
  const type = (next: Typed) => {
    struck.current = Date.now();
    set(next);
  };
  const take = () => {
    struck.current = Date.now();
    const line = begun.taken(now.current);
    // The background empties its draft with the note, in one transaction: a hand-over now could only undo that.
    way.drop();
    now.current = stamped({ text: '', depth: line.depth }, now.current.at);
    setDraft(now.current);
    copy.keep(now.current);
    return { ...line, at: now.current.at };
  };
  return {
    ...draft,
    writing: () => {
      const { text, at } = now.current;
      if (isUnseen(text) && Date.now() - struck.current >= LULL_MS) return null;
      return since.current ?? writingOf({ under: isMoving() ? null : shown.current, at });
    },
    isEmpty: () => isUnseen(now.current.text),
    type: text => type({ text, depth: now.current.depth, ...begun.of(text, now.current) }),
    nest: depth => type({ ...now.current, depth }),
    take,
    hold: isPasted => {
      aside.current.push({ ...begun.taken(now.current), isPasted });
      set({ text: '', depth: now.current.depth });
    },
    held: () => {
      const lines = aside.current.splice(0);
      // From here on they are notes on their way, and no draft any more.
      if (lines.length > 0) set(now.current);
      return lines;
    },
    unhold: () => {
      const line = aside.current.pop();
      if (line) set({ text: '', depth: line.depth, ...(line.begun && { begun: line.begun.moment }) });
      return line?.text ?? null;
    },
    giveBack: text => set({ ...now.current, text: [text, now.current.text].filter(line => line !== '').join('\n') }),
  };
}

const typedSince = (drawn: Draft, now: Draft): string =>
  now.text.startsWith(drawn.text) ? now.text.slice(drawn.text.length) : now.text;

/** What is written is never later than now: where the clock was set back, a choice that is made next comes after it. */
const writingOf = ({ under, at }: Pick<Draft, 'under' | 'at'>): Outlook['writing'] =>
  under ? { under, at: new Date(Math.min(at, Date.now())).toISOString() } : null;
