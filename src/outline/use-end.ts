import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../model/note';

/**
 * To be called as notes are added at the end of the outline: brings `end`, which stands there, in sight once they are drawn. There it
 * stays, whatever grows or is said around it, until the person does something else.
 */
export function useEnd(end: RefObject<Element | null>, notes: readonly Note[]): () => void {
  const isAwaited = useRef(false);
  const staying = useRef<AbortController>(undefined);
  const last = notes.at(-1)?.id;
  useLayoutEffect(() => {
    if (!isAwaited.current || !end.current) return;
    isAwaited.current = false;
    staying.current?.abort();
    staying.current = new AbortController();
    keepInSight(end.current, staying.current);
  }, [last]);
  useEffect(() => () => staying.current?.abort(), []);
  return () => {
    isAwaited.current = true;
  };
}

function keepInSight(element: Element, staying: AbortController): void {
  const { signal } = staying;
  const show = () => element.scrollIntoView({ block: 'nearest' });
  // Far from the screen rows have a height that is guessed, until they are drawn; and what is said takes a line. The first time is
  // when the frame is laid out, before it is painted: nothing is laid out twice for it.
  const sizes = new ResizeObserver(show);
  for (let around = element.parentElement; around; around = around.parentElement) sizes.observe(around);
  signal.addEventListener('abort', () => sizes.disconnect());
  for (const act of ['keydown', 'pointerdown', 'wheel'])
    window.addEventListener(act, () => staying.abort(), { capture: true, passive: true, signal });
}
