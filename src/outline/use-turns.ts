import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { withEdited } from '../model/edited';
import type { Turned } from '../model/history';
import { isBlank, type Note } from '../model/note';
import { type Id, isLive } from '../model/record';
import { turnedCaret } from '../model/turned-caret';
import type { Caret } from './outline-state';
import type { Turning } from './said';
import { clearBlanks } from './use-left-blanks';

interface Options {
  readonly edited: RefObject<Caret | null>;
  readonly drawn: RefObject<readonly Note[]>;
  /** Undoes or does again; undefined where it failed. `onAsked` is called once all before it is on its way. */
  ask(ask: Turning, onAsked: () => void): Promise<Turned | undefined>;
  place(caret: Caret): void;
}

export interface Turns {
  /** Whether it was done. The caret is then where the change was. */
  turn(ask: Turning): Promise<boolean>;
  /** The one that is under way; null for none. */
  turning(): Promise<unknown> | null;
  /** To be called as anything else is done: the caret stays with it. */
  act(): void;
}

/** Undoing and doing again, and where they leave the caret. */
export function useTurns({ edited, drawn, ask, place }: Options): Turns {
  /** How often something was done here. */
  const acted = useRef(0);
  const underWay = useRef<Promise<Turn> | null>(null);
  const begin = async (asked: Turning, caret: FieldCaret | null, earlier: Promise<Turn> | null): Promise<Turn> => {
    const since = acted.current;
    let shown: readonly Note[] = [];
    const done = await ask(asked, () => {
      shown = drawn.current ?? [];
    });
    // Keys can come faster than answers: then it starts where the one before it led.
    const last = await earlier;
    const { before, from } = last?.since === since ? leftBy(last) : { before: shown, from: caret };
    const to = (done && from && turnedCaret(asked, before, done.notes, from)) ?? null;
    const stands = from !== null && (!edited.current || edited.current.id === from.id);
    // Whose line is gone was taken elsewhere; who went elsewhere, or types on already, stays there.
    const isLed = to !== null && stands && acted.current === since;
    if (isLed) place(to);
    const at = isLed ? to.id : edited.current?.id;
    // A line that is blank again is there to be typed into, or is none.
    void clearBlanks(
      (done?.notes ?? []).filter(note => isLive(note) && isBlank(note) && note.id !== at).map(({ id }) => id),
    );
    return { since, before, from, to, done };
  };
  return {
    async turn(asked) {
      const own = begin(asked, fieldCaret(edited.current), underWay.current);
      underWay.current = own;
      const { done } = await own;
      if (underWay.current === own) underWay.current = null;
      return done?.end === 'done';
    },
    turning: () => underWay.current,
    act() {
      acted.current += 1;
    },
  };
}

interface FieldCaret {
  readonly id: Id;
  readonly at: number;
}

/** An undoing or doing again: what it found, where it led, and what came of it; undefined where it failed. */
interface Turn {
  /** How often something had been done when it was asked for. */
  readonly since: number;
  readonly before: readonly Note[];
  readonly from: FieldCaret | null;
  readonly to: FieldCaret | null;
  readonly done: Turned | undefined;
}

const leftBy = ({ before, from, to, done }: Turn): Pick<Turn, 'before' | 'from'> => ({
  before: done ? withEdited(before, done.notes) : before,
  from: to ?? from,
});

/** The line that is edited, and where in its text the field has the caret. */
function fieldCaret(edited: Caret | null): FieldCaret | null {
  const field = document.activeElement;
  return edited && field instanceof HTMLTextAreaElement ? { id: edited.id, at: field.selectionEnd } : null;
}
