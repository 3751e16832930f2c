// Notes by the thousand, as one paste makes them and one undoing takes them back: a question for each would cost more than its answer.
import { unwrap } from 'idb';
import type { Note } from '../model/note';
import type { Id } from '../model/record';
import type { WriteTx } from './store';

/** As many are asked for one by one. */
const FEW = 100;

/** The notes of these ids, in their order; undefined where there is none. */
export async function notesOf(tx: WriteTx, ids: readonly Id[]): Promise<(Note | undefined)[]> {
  const notes = tx.objectStore('notes');
  const sorted = ids.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first !== undefined && last !== undefined && ids.length > FEW) {
    // Ids made together follow one another, so what lies between them is mostly they themselves.
    const between = IDBKeyRange.bound(first, last);
    if ((await notes.count(between)) <= 2 * ids.length) {
      const found = new Map((await notes.getAll(between)).map(note => [note.id, note]));
      return ids.map(id => found.get(id));
    }
  }
  return Promise.all(ids.map(id => notes.get(id)));
}

/** As many are put as nobody feels: in Firefox the background and the pages have one thread. */
const SLICE = 500;

/** Puts them all, letting keys in between. What cannot be put ends the transaction, and is the error of that. */
export async function putNotes(tx: WriteTx, notes: readonly Note[]): Promise<void> {
  const store = tx.objectStore('notes');
  const quick = unwrap(store) as IDBObjectStore;
  for (const [i, note] of notes.entries()) {
    // A promise for each would cost more than what it promises.
    if (i % SLICE === SLICE - 1) await store.put(note);
    else quick.put(note);
  }
}
