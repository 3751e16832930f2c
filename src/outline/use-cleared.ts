import { useRef } from 'preact/hooks';
import { snapshotOf } from '../ui/snapshot';

export interface Cleared {
  /** Hears of each change by hand, before it is drawn. */
  hear(was: string, is: string, how: string): void;
  /** What was cleared and nothing written since; null where there is nothing. */
  text(): string | null;
}

/** What was cleared by hand from a field, so that undoing brings it back: also in the next opening of the page, until other words are typed. */
export function useCleared(name: string): Cleared {
  const kept = snapshotOf<string>(`cleared ${name}`);
  /** Before the first of the deletions that follow one another. */
  const whole = useRef<string | null>(null);
  return {
    hear(was, is, how) {
      whole.current = how.startsWith('delete') ? (whole.current ?? was) : null;
      // What the browser's own undo took away was typed a moment ago, and is no clearing.
      if (is === '' && whole.current) kept.keep(whole.current);
      else kept.forget();
    },
    text: () => kept.read(),
  };
}
