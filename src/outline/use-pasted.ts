import { useRef } from 'preact/hooks';

export interface PastedWhole {
  /** Hears of each change by hand. */
  hear(was: string, is: string, how: string): void;
  /** Whether all of the text was pasted into an empty field; asked once, for the next text is another. */
  taken(text: string): boolean;
}

/** Tells a line that one pasted from one that one typed. */
export function usePasted(): PastedWhole {
  const whole = useRef('');
  return {
    hear(was, is, how) {
      if (was === '') whole.current = how === 'insertFromPaste' ? is : '';
    },
    taken(text) {
      const isWhole = text !== '' && text === whole.current;
      whole.current = '';
      return isWhole;
    },
  };
}
