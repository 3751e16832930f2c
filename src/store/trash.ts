// What was deleted: looked at, brought back, and gone for good.
import { lineOf, type Patch } from '../model/edit';
import { EVERYWHERE } from '../model/history';
import { type Id, isLive, type Kept, undeleted } from '../model/record';
import { Refusal } from '../model/refusal';
import { type InTrash, keptSince, purgedEvent, purgedNote, purgedSession, type Trashed, trashOf } from '../model/trash';
import { recallIn, withAllBelow } from './forget';
import { addStep, allOf, markFarUndone } from './steps';
import type { ReadTx, Store, WriteTx } from './store';

/** What can be brought back, the last deleted first. */
export const lookAtTrash = (store: Store): Promise<readonly Trashed[]> =>
  store.read(async tx => {
    const now = store.stamps.now();
    const records = {
      events: await tx.objectStore('events').getAll(),
      sessions: await tx.objectStore('sessions').getAll(),
      notes: await tx
        .objectStore('notes')
        .index('byDeleted')
        .getAll(IDBKeyRange.lowerBound(keptSince(now))),
    };
    return trashOf(records, now);
  });

/**
 * Brings back what went by this deletion, and the event and session it stood in, if they went too: without their words where those are gone
 * for good. `view`: whose step it is; null for none.
 */
export function putBack(store: Store, { what, id, deleted }: InTrash, view: Id | null = null): Promise<void> {
  return store.act(async tx => {
    const now = store.stamps.now();
    const session = await tx.objectStore('sessions').get(id);
    const event = await tx.objectStore('events').get(session?.eventId ?? id);
    if ((what === 'event' ? event : what === 'session' ? session : null)?.purged) throw new Refusal('gone');
    if (event && what !== 'event' && !isLive(event)) await tx.objectStore('events').put(undeleted(event, now));
    if (session && what === 'notes' && !isLive(session)) await tx.objectStore('sessions').put(undeleted(session, now));
    if (what !== 'notes') {
      await recallIn(tx, id, now);
      return markFarUndone(tx, far => 'forgot' in far && far.forgot === id, view);
    }
    const all = await deletedBy(tx, id, deleted);
    const kept = all.filter(({ purged }) => !purged);
    if (all.length > 0 && kept.length === 0) throw new Refusal('purged');
    const edit: Patch[] = [];
    for (const note of kept) {
      const back = undeleted(note, now);
      await tx.objectStore('notes').put(back);
      edit.push({ id: note.id, was: null, is: lineOf(back) });
    }
    if (view) await addStep(tx, id, edit, { view, typing: false }, store);
  });
}

async function deletedBy(tx: ReadTx, under: Id, mark: string) {
  const notes = await tx
    .objectStore('notes')
    .index('byOutline')
    .getAll(IDBKeyRange.bound([under, ''], [under, '\uffff']));
  return notes.filter(note => note.deleted === mark);
}

/** Takes what is written from these, and from the steps that could bring it back. */
export function purge(store: Store, deletions: readonly InTrash[]): Promise<void> {
  return store.act(async tx => {
    for (const each of deletions) await purgeOne(tx, each);
  });
}

async function purgeOne(tx: WriteTx, { what, id, deleted }: InTrash): Promise<void> {
  if (what === 'notes') return purgeNotes(tx, id, deleted);
  for (const [table, records] of await withAllBelow(tx, id)) {
    for (const record of records.filter(each => each.deleted === deleted)) {
      await tx.objectStore(table).put(PURGED[table](record as never) as never);
      if (table !== 'notes') await tx.objectStore('steps').delete(allOf(record.id));
      if (table === 'sessions') await loseChanges(tx, record.id);
    }
  }
}

/** What was changed of it by hand has its words, too. */
async function loseChanges(tx: WriteTx, id: Id): Promise<void> {
  for (const { far, ...step } of await tx.objectStore('steps').getAll(allOf(EVERYWHERE)))
    if (far && 'changed' in far && far.changed.id === id) await tx.objectStore('steps').put({ ...step, lost: true });
}

async function purgeNotes(tx: WriteTx, under: Id, deleted: string): Promise<void> {
  const notes = await deletedBy(tx, under, deleted);
  for (const note of notes) await tx.objectStore('notes').put(purgedNote(note));
  const ids = new Set(notes.map(({ id }) => id));
  for (const step of await tx.objectStore('steps').getAll(allOf(under)))
    if (step.edit.some(({ id }) => ids.has(id)))
      await tx.objectStore('steps').put({ ...step, edit: [], typing: false, lost: true });
}

const PURGED = { events: purgedEvent, sessions: purgedSession, notes: purgedNote };

/** Takes what is written from all that was deleted more than thirty days ago. To be called now and then: it looks once a day. */
export async function purgeOld(store: Store): Promise<void> {
  const now = store.stamps.now();
  const today = now.slice(0, 10);
  if ((await store.read(tx => tx.objectStore('settings').get('purged'))) === today) return;
  const old = IDBKeyRange.upperBound(keptSince(now), true);
  await store.act(async tx => {
    for (const table of ['events', 'sessions', 'notes'] as const) {
      const records: Kept[] = await tx.objectStore(table).index('byDeleted').getAll(old);
      for (const record of records.filter(({ purged }) => !purged))
        await tx.objectStore(table).put(PURGED[table](record as never) as never);
    }
    let step = await tx.objectStore('steps').index('byTime').openCursor(old);
    for (; step; step = await step.continue()) await step.delete();
    await tx.objectStore('settings').put(today, 'purged');
  });
}
