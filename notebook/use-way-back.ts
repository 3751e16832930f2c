import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** From what was asked in its place back to the button that asked it. */
export function useWayBack(isAsked: boolean, button: RefObject<HTMLButtonElement | null>): void {
  const was = useRef(isAsked);
  useLayoutEffect(() => {
    // Not from another question that was asked since.
    if (was.current && !isAsked && document.activeElement === document.body) button.current?.focus();
    was.current = isAsked;
  }, [isAsked]);
}
