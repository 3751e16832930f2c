// What a key does on a line that is being edited.
import { v7 } from 'uuid';
import { indented, joined, moved, retyped, split } from '../model/commands';
import type { Note } from '../model/note';
import { composing } from './composing';
import type { OutlineState } from './use-outline';
import { isLastLine } from './visual-line';

/** Where the caret goes when it leaves the outline at its end. */
export type LeaveEnd = () => void;

/** Acts on the key, or leaves it to the text field. Keys of an input method are always the field's. */
export function onNoteKey(event: KeyboardEvent, note: Note, outline: OutlineState, leaveEnd: LeaveEnd): void {
  if (composing(event)) return;
  const act = actOf(event, note, outline, leaveEnd);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf(event: KeyboardEvent, note: Note, outline: OutlineState, leaveEnd: LeaveEnd): (() => void) | null {
  const field = event.currentTarget as HTMLTextAreaElement;
  const mod = event.ctrlKey || event.metaKey;
  if (mod && event.key.toLowerCase() === 'z') return event.shiftKey ? outline.redo : outline.undo;
  if (mod && event.key.toLowerCase() === 'y') return outline.redo;
  if (mod) return null;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? null : () => enter(field, note, outline);
    case 'Tab':
      return () => keepCaret(field, note, outline, indented(outline.notes, note.id, event.shiftKey ? -1 : 1));
    case 'Escape':
      return () => leave(field, outline);
    case 'Backspace':
      return field.selectionStart === 0 && field.selectionEnd === 0 ? () => backspace(note, outline) : null;
    case 'ArrowUp':
    case 'ArrowDown':
      return arrow(event, field, note, outline, leaveEnd);
    default:
      return null;
  }
}

/** Out of the text, and on its line. */
function leave(field: HTMLTextAreaElement, outline: OutlineState): void {
  const row = field.closest('li');
  outline.place(null);
  setTimeout(() => row?.querySelector<HTMLElement>('button.text, .text > button')?.focus());
}

type Maybe = ReturnType<typeof joined>;

function keepCaret(field: HTMLTextAreaElement, note: Note, outline: OutlineState, edit: Maybe): void {
  if (!edit) return;
  outline.edit(edit);
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
  const above = outline.notes[outline.notes.findIndex(({ id }) => id === note.id) - 1];
  outline.edit(edit);
  if (!gone) outline.place({ id: note.id, at: 0 });
  else if (above) outline.place({ id: above.id, at: above.text.length });
}

function arrow(
  event: KeyboardEvent,
  field: HTMLTextAreaElement,
  note: Note,
  outline: OutlineState,
  leaveEnd: LeaveEnd,
): (() => void) | null {
  const by = event.key === 'ArrowUp' ? -1 : 1;
  if (event.altKey) return () => keepCaret(field, note, outline, moved(outline.notes, note.id, by));
  if (event.shiftKey) return null;
  if (!isLastLine(field, by)) return null;
  const next = outline.notes[outline.notes.findIndex(({ id }) => id === note.id) + by];
  if (next) return () => outline.place({ id: next.id, at: by < 0 ? next.text.length : 0 });
  return by > 0 ? leaveEnd : null;
}

/** A key changed the text; the caret is at this place of it. */
export function onNoteText(text: string, note: Note, outline: OutlineState, caret = text.length): void {
  const edit = retyped(outline.notes, note.id, text);
  if (!edit) return;
  outline.type(edit);
  const left = edit.find(({ id }) => id === note.id)?.is?.text.length ?? text.length;
  // The mark of a part is gone from in front of the caret.
  if (left !== text.length) outline.place({ id: note.id, at: Math.max(0, caret - (text.length - left)) });
}
