// What a key does on a line that is being edited.
import { v7 } from 'uuid';
import { indented, joined, moved, retyped, split } from '../model/commands';
import type { Edit } from '../model/edit';
import type { Note } from '../model/note';
import { indexOf } from '../model/outline';
import { type Chosen, extended } from '../model/span';
import { composing } from '../ui/composing';
import type { Notice } from '../ui/Notices';
import type { OutlineState } from './outline-state';
import { levelSaid, placeSaid } from './said';
import { turnOf } from './turn-keys';
import { isLastLine } from './visual-line';

/** Where the caret goes when it leaves the outline at its end. */
export type LeaveEnd = () => void;

/** The line that is edited, and where one goes from it. */
export interface EditedLine {
  readonly note: Note;
  readonly outline: OutlineState;
  readonly leaveEnd: LeaveEnd;
  /** From its text over to whole notes. */
  choose(chosen: Chosen): void;
}

type Act = (() => void) | null;

/** Acts on the key, or leaves it to the text field. Keys of an input method are always the field's. */
export function onNoteKey(event: KeyboardEvent, line: EditedLine): void {
  if (composing(event)) return;
  const field = event.currentTarget as HTMLTextAreaElement;
  const act = event.ctrlKey || event.metaKey ? heldAct(event, field, line) : plainAct(event, field, line);
  if (!act) return;
  event.preventDefault();
  act();
}

function heldAct(event: KeyboardEvent, field: HTMLTextAreaElement, { outline, choose }: EditedLine): Act {
  const turn = turnOf(event, outline);
  if (turn) return turn;
  const isAll = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  const [first, last] = [outline.shown.find(({ text }) => text !== ''), outline.shown.at(-1)];
  return event.key.toLowerCase() === 'a' && isAll && first && last
    ? () => choose({ anchor: first.id, head: last.id })
    : null;
}

function plainAct(event: KeyboardEvent, field: HTMLTextAreaElement, line: EditedLine): Act {
  const { note, outline } = line;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? null : () => enter(field, note, outline);
    case 'Tab':
      return () => keepCaret(field, line, indented(outline.notes, note.id, event.shiftKey ? -1 : 1), levelSaid);
    case 'Escape':
      return () => leave(field, outline);
    case 'Backspace':
      return field.selectionStart === 0 && field.selectionEnd === 0 ? () => backspace(note, outline) : null;
    case 'ArrowUp':
    case 'ArrowDown':
      return arrow(event, field, line);
    default:
      return null;
  }
}

/** Out of the text, and on its line. */
function leave(field: HTMLTextAreaElement, outline: OutlineState): void {
  const row = field.closest('li');
  outline.place(null);
  setTimeout(() => {
    // A next key may have led on already.
    if (document.activeElement === document.body)
      row?.querySelector<HTMLElement>('button.text, .text > button')?.focus();
  });
}

function keepCaret(
  field: HTMLTextAreaElement,
  { note, outline }: EditedLine,
  edit: Edit | null,
  said: (whole: Edit) => Notice,
): void {
  if (!edit) return;
  outline.edit(edit, said);
  outline.place({ id: note.id, at: field.selectionStart });
}

function enter(field: HTMLTextAreaElement, note: Note, outline: OutlineState): void {
  const id = v7();
  // A page's quote or link is not cut in two: what comes next is a note of its own.
  const whole = note.kind !== 'note' && note.kind !== 'part';
  const edit = split(outline.notes, note.id, whole ? note.text.length : field.selectionStart, id);
  if (!edit) return;
  outline.edit(edit);
  const isBefore = !whole && field.selectionStart === 0 && note.text !== '';
  outline.place({ id: isBefore ? note.id : id, at: 0 });
}

function backspace(note: Note, outline: OutlineState): void {
  const edit = joined(outline.notes, note.id);
  if (!edit) return;
  const gone = edit.some(({ id, is }) => id === note.id && is === null);
  const above = outline.notes[indexOf(outline.notes, note.id) - 1];
  outline.edit(edit);
  if (!gone) outline.place({ id: note.id, at: 0 });
  else if (above) outline.place({ id: above.id, at: above.text.length });
}

function arrow(event: KeyboardEvent, field: HTMLTextAreaElement, line: EditedLine): Act {
  const { note, outline, leaveEnd } = line;
  const by = event.key === 'ArrowUp' ? -1 : 1;
  if (event.altKey) {
    const edit = moved(outline.notes, note.id, by);
    return () => keepCaret(field, line, edit, whole => placeSaid(outline.notes, whole));
  }
  if (!isLastLine(field, by)) return null;
  if (event.shiftKey) return () => chooseFrom(line, by);
  const next = outline.shown[indexOf(outline.shown, note.id) + by];
  if (next) return () => outline.place({ id: next.id, at: by < 0 ? next.text.length : 0 });
  return by > 0 ? leaveEnd : null;
}

/** This note and the next. An empty line is gone when it is left, and cannot be one of them. */
function chooseFrom({ note, outline, choose }: EditedLine, by: 1 | -1): void {
  const chosen = extended(outline.shown, { anchor: note.id, head: note.id }, by);
  const isEmpty = note.text === '' && note.kind === 'note';
  if (!isEmpty || chosen.head !== note.id) choose(isEmpty ? { ...chosen, anchor: chosen.head } : chosen);
}

/** A key changed the text, or an act such as pasting did; the caret is at this place of it. */
export function onNoteText(text: string, note: Note, outline: OutlineState, caret: number, isAct: boolean): void {
  const edit = retyped(outline.notes, note.id, text);
  if (!edit) return;
  outline.type(edit, isAct);
  const left = edit.find(({ id }) => id === note.id)?.is?.text.length ?? text.length;
  // The mark of a part is gone from in front of the caret.
  if (left !== text.length) outline.place({ id: note.id, at: Math.max(0, caret - (text.length - left)) });
}
