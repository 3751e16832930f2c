/** What an input event says of how it came about, https://www.w3.org/TR/input-events-2/#interface-InputEvent-Attributes */
type How = 'insertFromPaste' | 'insertFromDrop' | 'insertReplacementText';

/** Letters of a field, in UTF-16 code units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Puts a text in the place of these letters, or of what is chosen, as if it were typed: the browser's own undo takes it back. */
export function insert(field: HTMLTextAreaElement, text: string, how: How, place?: Place): void {
  if (place) field.setSelectionRange(place.start, place.end);
  if (!inserted(field, text)) field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: how }));
}

/** Nothing else leaves that undo whole: a value that is set ends it. What the browser calls typing is told by its right name afterwards. */
function inserted(field: HTMLTextAreaElement, text: string): boolean {
  if (document.activeElement !== field) return false;
  const hush = (event: Event) => event.stopImmediatePropagation();
  field.addEventListener('input', hush, { capture: true });
  const isDone = document.execCommand('insertText', false, text);
  field.removeEventListener('input', hush, { capture: true });
  return isDone;
}

/** Whether what a field was told is an act of its own, and no more of the same typing. */
export const isActAlone = ({ inputType }: InputEvent): boolean => ALONE.has(inputType);

const ALONE: ReadonlySet<string> = new Set(['insertFromPaste', 'insertFromDrop', 'deleteByCut', 'deleteByDrag']);
