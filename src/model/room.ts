// Where new and moved notes can stand.
import { type Edit, lineOf } from './edit';
import type { Note } from './note';
import { ordersBetween, parted } from './order';

export interface Room {
  /** Keys between the two notes there, in order. */
  readonly orders: readonly string[];
  /** Puts those behind that have the key of the note before: two windows, or two people's backups, can have made them at one place. */
  readonly made: Edit;
}

/** Room for so many notes in front of this place. */
export function roomAt(outline: readonly Note[], at: number, count: number): Room {
  const [before, after] = [outline[at - 1], outline[at]];
  if (!before || before.order !== after?.order) {
    return { orders: ordersBetween(before?.order ?? null, after?.order ?? null, count), made: [] };
  }
  // With the one behind them, which they stay in front of.
  const own = parted(outline.slice(at - 1, outline.findLastIndex(({ order }) => order === before.order) + 2));
  return {
    orders: ordersBetween(before.order, own.get(after) ?? null, count),
    made: [...own].map(([note, order]) => ({ id: note.id, was: lineOf(note), is: { ...lineOf(note), order } })),
  };
}
