import { copiedText } from '../model/copied';
import { notesIn, type Span } from '../model/span';
import { counted, t } from '../ui/words';
import { copiedHtml } from './copied-html';
import type { OutlineState } from './outline-state';
import type { Reader } from './reader';
import type { Choosing } from './use-chosen';

/** Copies what is chosen, or the row that has the focus, as a list; returns what it was. A text field copies its own words. */
export function onCopy(
  event: ClipboardEvent,
  outline: OutlineState,
  choosing: Choosing,
  reader: Reader | null,
): Span | null {
  if (event.target instanceof HTMLTextAreaElement) return null;
  const span = choosing.spanAtFocus();
  if (!span || !event.clipboardData) return null;
  const notes = notesIn(outline.shown, span);
  event.preventDefault();
  event.clipboardData.setData('text/plain', copiedText(notes));
  event.clipboardData.setData('text/html', copiedHtml(notes, reader));
  outline.say({ text: t('said_copiedNotes', counted('notes', notes.length)) });
  return span;
}
