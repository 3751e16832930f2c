import type { EventBundle } from '../src/model/bundle';
import type { Note } from '../src/model/note';
import { compareOrder } from '../src/model/order';

/** The event with the first notes of its report, at most so many: the very same where that is all of them. */
export function beginning(bundle: EventBundle, most: number): EventBundle {
  if (bundle.notes.length <= most) return bundle;
  const attended = bundle.sessions.filter(({ leftOut }) => !leftOut).toSorted(compareOrder);
  const notes: Note[] = [];
  for (const { id } of [...attended, bundle.event]) {
    const under = bundle.notes.filter(note => note.under === id);
    notes.push(...under.slice(0, most - notes.length));
    if (notes.length >= most) break;
  }
  return { ...bundle, notes };
}
