import type { OutlineState } from './outline-state';
import type { PastePlace } from './put-pasted';
import { takenUp } from './taken-up';

/** What is more than words for the field is taken up; everything else is the field's own to paste. */
export function onPaste(event: ClipboardEvent, outline: () => OutlineState, place: PastePlace): void {
  const field = event.target instanceof HTMLTextAreaElement ? event.target : null;
  const act = event.clipboardData && takenUp(event.clipboardData, field, outline, place);
  if (!act) return;
  event.preventDefault();
  void act();
}
