import type { EventBundle } from '../src/model/bundle';
import type { Note } from '../src/model/note';
import { compareOrder } from '../src/model/order';

/** So many notes, and so many letters in them. */
export interface Most {
  readonly notes: number;
  readonly letters: number;
}

/** The event with the first notes of its report, at most so many, and at least one: the very same where that is all of them. */
export function beginning(bundle: EventBundle, most: Most): EventBundle {
  if (bundle.notes.length <= most.notes && lettersIn(bundle.notes) <= most.letters) return bundle;
  const attended = bundle.sessions.filter(({ leftOut }) => !leftOut).toSorted(compareOrder);
  const notes: Note[] = [];
  let left = most.letters;
  for (const { id } of [...attended, bundle.event]) {
    for (const note of bundle.notes.filter(({ under }) => under === id)) {
      left -= lettersIn([note]);
      if (notes.length > 0 && (notes.length >= most.notes || left < 0)) return { ...bundle, notes };
      notes.push(note);
    }
  }
  return { ...bundle, notes };
}

const lettersIn = (notes: readonly Note[]): number =>
  notes.reduce((sum, { text, quote }) => sum + text.length + (quote?.length ?? 0), 0);
