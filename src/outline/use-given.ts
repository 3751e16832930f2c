import { useRef } from 'preact/hooks';

export interface Given {
  /** Hears of each change by hand. */
  hear(is: string, how: string): void;
  /** Whether nothing was typed since: the browser's own undo goes no further back. */
  isUntouched(): boolean;
}

/** Tells the text that a field was given, by an earlier opening of the page or by another one, from what was typed into it since. */
export function useGiven(text: string): Given {
  const given = useRef(text);
  const last = useRef(text);
  const isTouched = useRef(false);
  if (text !== last.current) {
    given.current = last.current = text;
    isTouched.current = false;
  }
  return {
    hear(is, how) {
      last.current = is;
      isTouched.current = how !== 'historyUndo' || is !== given.current;
    },
    isUntouched: () => !isTouched.current,
  };
}
