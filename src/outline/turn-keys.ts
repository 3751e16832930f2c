import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OutlineState } from './outline-state';

type Act = (() => void) | null;

/** Which of the two the key asks for; null for neither. */
export function turnOf(event: KeyboardEvent, { undo, redo }: { readonly undo: Act; readonly redo: Act }): Act {
  const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : '';
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' ? redo : null;
}

/** Fields with an undo of their own, and what stands in front of the page. */
const OTHERS = 'textarea, input:not([type="checkbox"]), dialog';

/** The same wherever else the focus is: an act leaves it on its button. */
export function useTurnKeys(outline: OutlineState): void {
  const latest = useRef(outline);
  latest.current = outline;
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isOther = event.target instanceof Element && event.target.closest(OTHERS) !== null;
      const act = event.defaultPrevented || isOther ? null : turnOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
