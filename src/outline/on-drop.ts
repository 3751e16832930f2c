// Text, links and lists that are dragged here from elsewhere. What is dragged within our own pages moves words as the browser does it.
import { useEffect, useRef } from 'preact/hooks';
import { clean } from '../model/pasted';
import { insert } from './insert';
import type { OutlineState } from './outline-state';
import type { PastePlace } from './put-pasted';
import { takenUp } from './taken-up';

/** The flavour by which we know again what was dragged from a page of ours. */
const OWN = 'application/x-talkmark-own';

/** As if it were pasted where it was dropped: into this field at the letter under the pointer, or at its end where it was dropped beside it. */
export function onDrop(
  event: DragEvent,
  field: HTMLTextAreaElement,
  outline: () => OutlineState,
  place: PastePlace,
): void {
  const data = event.dataTransfer;
  if (!data || data.types.includes(OWN)) return;
  const isOver = event.target === field;
  const at = (isOver ? letterUnder(event, field) : null) ?? field.value.length;
  field.setSelectionRange(at, at);
  const words = apart(field.value, clean(data.getData('text/plain')).trim());
  const act = takenUp(data, field, outline, place) ?? (isOver ? null : () => insert(field, words, 'insertFromDrop'));
  if (!act) return;
  event.preventDefault();
  field.focus();
  void act();
}

/** What is dropped beside every field of the page is for `drop` to take, and nothing that is dropped takes the page away. */
export function useDrops(drop: (event: DragEvent) => void): void {
  const latest = useRef(drop);
  latest.current = drop;
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragstart' | 'dragover' | 'drop', listener: (event: DragEvent) => void) =>
      document.addEventListener(type, listener, { signal: stop.signal });
    on('dragstart', event => event.dataTransfer?.setData(OWN, 'own'));
    // Without this nothing can be dropped here, and the browser goes to what was.
    on('dragover', event => isField(event.target) || event.preventDefault());
    on('drop', event => {
      if (isField(event.target)) return;
      event.preventDefault();
      latest.current(event);
    });
    return () => stop.abort();
  }, []);
}

/** Words that come behind others. */
const apart = (before: string, words: string): string => (/\S$/.test(before) && words !== '' ? ` ${words}` : words);

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** As an index into the field's value; null where the browser can't tell. */
function letterUnder({ clientX, clientY }: DragEvent, field: HTMLTextAreaElement): number | null {
  const place = document.caretPositionFromPoint?.(clientX, clientY);
  return place?.offsetNode === field ? place.offset : null;
}
