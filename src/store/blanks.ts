import type { Edited } from '../model/desk';
import { isBlank } from '../model/note';
import { deleted, type Id, isLive } from '../model/record';
import { notesOf, putNotes } from './many';
import type { Store } from './store';

/** Deletes those of these lines that have no word yet, or no more. Answers with them as they are now. */
export function clearBlank(store: Store, ids: readonly Id[]): Promise<Edited> {
  return store.act(async tx => {
    const now = store.stamps.now();
    const found = (await notesOf(tx, ids)).flatMap(note => (note && isLive(note) && isBlank(note) ? [note] : []));
    const notes = found.map(note => deleted(note, now));
    await putNotes(tx, notes);
    return { notes, asOf: store.stamps.now() };
  });
}
