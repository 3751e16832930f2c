// Where one goes on typing after a step was undone or done again from within a note.
import { changeAt, changeOf } from './caret';
import type { Note } from './note';
import { indexOf } from './outline';
import { type Id, isLive } from './record';

interface Place {
  readonly id: Id;
  /** In UTF-16 code units. */
  readonly at: number;
}

/**
 * The place that the step leads to: the end of what it changed in this note; the line that it made, which Enter had cut off; and of a line
 * that is gone, the one that it came from. Null where the caret is where it belongs. `notes`: those that the step changed, as they are now.
 */
export function turnedCaret(
  ask: 'undo' | 'redo',
  before: readonly Note[],
  notes: readonly Note[],
  from: Place,
): Place | null {
  const was = before[indexOf(before, from.id)];
  if (!was || notes.length === 0) return null;
  const own = notes.find(({ id }) => id === from.id);
  if (own && !isLive(own)) return origin(before, notes, from.id);
  const made = notes.findLast(note => isLive(note) && indexOf(before, note.id) < 0);
  const isChanged = own !== undefined && own.text !== was.text;
  if (made && isChanged) return { id: made.id, at: 0 };
  if (made && ask === 'redo') return { id: made.id, at: made.text.length };
  if (!isChanged) return null;
  const { at, put } = changeAt(was.text, own.text, from.at);
  return { id: own.id, at: at + put.length };
}

/** Where the words went back to, or the nearest line above that stays. */
function origin(before: readonly Note[], notes: readonly Note[], gone: Id): Place | null {
  const all = new Map(notes.map(note => [note.id, note]));
  for (let i = indexOf(before, gone) - 1; i >= 0; i -= 1) {
    const was = before[i];
    const is = was && (all.get(was.id) ?? was);
    if (was && is && isLive(is)) return { id: is.id, at: changeOf(was.text, is.text).at };
  }
  return null;
}
