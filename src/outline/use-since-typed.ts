import { useRef } from 'preact/hooks';
import type { OutlineState } from './outline-state';

interface SinceTyped {
  /** Hears of each change by hand. */
  hear(how: string): void;
  /** The outline, as one that acts from within the field. */
  within(outline: OutlineState): OutlineState;
  /** What was done to the outline since one typed is undone before that; null where the next is the field's own. */
  undo(outline: OutlineState): (() => void) | null;
  redo(outline: OutlineState): (() => void) | null;
}

const NOTHING = { done: 0, undone: 0, back: 0 };

/** What was done from within a field that holds words, such as pasting a list, in one order with those words: what happened last is undone first. */
export function useSinceTyped(): SinceTyped {
  /** How many acts followed on the words, how many of them are undone, and how far the field’s own undo went back behind them. */
  const now = useRef(NOTHING);
  const turned = (by: 1 | -1) => (isDone: boolean) => {
    const { done, undone, back } = now.current;
    // What does not fit any more is no act.
    now.current = isDone ? { done: done - by, undone: undone + by, back } : NOTHING;
  };
  const isNext = (acts: 'done' | 'undone') => now.current.back === 0 && now.current[acts] > 0;
  return {
    hear(how) {
      const by = how === 'historyUndo' ? 1 : how === 'historyRedo' ? -1 : null;
      now.current = by === null ? NOTHING : { ...now.current, back: now.current.back + by };
    },
    within: outline => ({
      ...outline,
      edit(edit, done) {
        if (edit.length > 0) now.current = { done: now.current.done + 1, undone: 0, back: 0 };
        outline.edit(edit, done);
      },
    }),
    undo: outline => (isNext('done') ? () => void outline.undo().then(turned(1)) : null),
    redo: outline => (isNext('undone') ? () => void outline.redo().then(turned(-1)) : null),
  };
}
