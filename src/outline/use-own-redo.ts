import { useRef } from 'preact/hooks';

export interface OwnRedo {
  /** Hears of each change by hand; whether the browser's own undo made it, and goes no further back. */
  hear(isBack: boolean): void;
  /** An undoing that went past the field; whether it took something back. */
  past(undone: Promise<boolean>): void;
  /** What doing again is where nothing was typed into the field: null where that is the field's own. */
  redoOr(further: () => Promise<boolean>): (() => void) | null;
}

/** What the browser's own undo took from the field is done again there: after what was undone later, further away. */
export function useOwnRedo(): OwnRedo {
  /** How much was undone past the field since its own undo went all the way back; null where it did not. */
  const later = useRef<number | null>(null);
  const counted = (by: 1 | -1) => (isDone: boolean) => {
    if (later.current === null) return;
    // What could be done again there is no more, once something else was done.
    later.current = isDone ? Math.max(0, later.current + by) : by < 0 ? 0 : later.current;
  };
  return {
    hear(isBack) {
      later.current = isBack ? 0 : null;
    },
    past: undone => void undone.then(counted(1)),
    redoOr: further => (later.current === 0 ? null : () => void further().then(counted(-1))),
  };
}
