import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema, Settings } from './schema';

type UpgradeTx = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** The steps from each version to the next, in order. A step that was released is never changed: a new one is added. */
const STEPS: readonly ((db: IDBPDatabase<Schema>, tx: UpgradeTx) => void)[] = [
  db => {
    db.createObjectStore('events', { keyPath: 'id' }).createIndex('byUpdated', 'updated');

    const sessions = db.createObjectStore('sessions', { keyPath: 'id' });
    sessions.createIndex('byEvent', 'eventId');
    sessions.createIndex('byPage', 'pages', { multiEntry: true });
    sessions.createIndex('deletedByEvent', ['eventId', 'deleted']);

    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('byOutline', ['under', 'order']);
    notes.createIndex('byEvent', 'eventId');
    notes.createIndex('byTag', 'tags', { multiEntry: true });
    notes.createIndex('deletedByEvent', ['eventId', 'deleted']);

    db.createObjectStore('settings');
  },
  (db, tx) => {
    tx.objectStore('events').createIndex('byDeleted', 'deleted');
    tx.objectStore('sessions').createIndex('byDeleted', 'deleted');
    tx.objectStore('notes').createIndex('byDeleted', 'deleted');
    db.createObjectStore('steps', { keyPath: ['under', 'n'] }).createIndex('byTime', 'at');
  },
  (db, tx) => {
    db.createObjectStore('done', { autoIncrement: true }).createIndex('byRequest', 'request', { unique: true });
    void moveDone(tx);
  },
];

/** They were one row of the settings, without answers. */
async function moveDone(tx: UpgradeTx): Promise<void> {
  const settings = tx.objectStore('settings');
  const row = 'done' as keyof Settings;
  const requests = ((await settings.get(row)) ?? []) as unknown as readonly string[];
  for (const request of requests) await tx.objectStore('done').put({ request, answer: null });
  await settings.delete(row);
}

export const LATEST = STEPS.length;

/** Brings a database from `version` (0 for a new one) to the latest, within the version-change transaction. */
export function upgrade(db: IDBPDatabase<Schema>, version: number, tx: UpgradeTx): void {
  for (const step of STEPS.slice(version)) step(db, tx);
}
