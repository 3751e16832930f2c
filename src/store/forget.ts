// Deleting is marking: a record and all that stands under it, with one mark, by which the whole is found again.
import { deleted, type Id, type Instant, isLive, type Kept, undeleted } from '../model/record';
import { Refusal } from '../model/refusal';
import { addFar, markFarUndone } from './steps';
import type { Store, WriteTx } from './store';

type Records = 'events' | 'sessions' | 'notes';

/**
 * Marks a note, a session with its notes, or an event with everything under it. Forgetting twice is not an error. `view`: whose step it is,
 * where it is a session or event; null for none.
 */
export function forget(store: Store, id: Id, view: Id | null = null): Promise<void> {
  return store.act(async tx => {
    const isDone = await forgetIn(tx, id, store.stamps.now());
    if (isDone && view) await addFar(tx, { forgot: id }, view, store);
  });
}

/** The same within another action; whether there was anything to mark. */
export const forgetIn = (tx: WriteTx, id: Id, now: Instant): Promise<boolean> =>
  remarkIn(tx, id, isLive, record => deleted(record, now));

/**
 * Undoes a forget: what was marked together with this record comes back, and nothing that was forgotten before it. What was deleted for good
 * is refused.
 */
export function recall(store: Store, id: Id, view: Id | null = null): Promise<void> {
  return store.act(async tx => {
    const isBack = await recallIn(tx, id, store.stamps.now());
    if (!isBack && (await markOf(tx, id)) !== null) throw new Refusal('purged');
    await markFarUndone(tx, far => 'forgot' in far && far.forgot === id, view);
  });
}

/** The same within another action, with the event that a session stood in; whether anything came back. */
export async function recallIn(tx: WriteTx, id: Id, now: Instant): Promise<boolean> {
  const mark = await markOf(tx, id);
  const session = await tx.objectStore('sessions').get(id);
  const event = session && (await tx.objectStore('events').get(session.eventId));
  if (!mark || event?.purged) return false;
  if (event && !session?.purged) await tx.objectStore('events').put(undeleted(event, now));
  return remarkIn(
    tx,
    id,
    record => record.deleted === mark && !record.purged,
    record => undeleted(record, now),
  );
}

/** Typing into a session or event that another window deleted brings it back, as it does a note: what is on the screen is not lost. */
export async function bringBackIn(tx: WriteTx, id: Id, now: Instant): Promise<void> {
  const session = await tx.objectStore('sessions').get(id);
  const event = await tx.objectStore('events').get(session?.eventId ?? id);
  for (const record of [event, session]) if (record && !isLive(record)) await recallIn(tx, record.id, now);
}

async function markOf(tx: WriteTx, id: Id): Promise<Instant | null> {
  for (const table of ['events', 'sessions', 'notes'] as const) {
    const record = await tx.objectStore(table).get(id);
    if (record) return record.deleted;
  }
  return null;
}

async function remarkIn(
  tx: WriteTx,
  id: Id,
  which: (record: Kept) => boolean,
  change: <T extends Kept>(record: T) => T,
): Promise<boolean> {
  let isAny = false;
  for (const [table, records] of await withAllBelow(tx, id)) {
    for (const record of records.filter(which)) {
      await tx.objectStore(table).put(change(record) as never);
      isAny = true;
    }
  }
  return isAny;
}

/** A record with all that stands under it. */
export async function withAllBelow(tx: WriteTx, id: Id): Promise<[Records, Kept[]][]> {
  const event = await tx.objectStore('events').get(id);
  const session = await tx.objectStore('sessions').get(id);
  const note = await tx.objectStore('notes').get(id);
  const under = IDBKeyRange.bound([id, ''], [id, '\uffff']);
  const notes = tx.objectStore('notes');
  return [
    ['events', event ? [event] : []],
    ['sessions', event ? await tx.objectStore('sessions').index('byEvent').getAll(id) : session ? [session] : []],
    [
      'notes',
      note ? [note] : event ? await notes.index('byEvent').getAll(id) : await notes.index('byOutline').getAll(under),
    ],
  ];
}
