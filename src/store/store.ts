// The one handle on the database, and what a transaction is here.
import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Stamps } from '../model/record';
import { Refusal } from '../model/refusal';
import { doneOnce } from './done';
import type { Schema } from './schema';
import { LATEST, upgrade } from './upgrades';

export type Table = StoreNames<Schema>;
export type ReadTx = IDBPTransaction<Schema, Table[], 'readonly'> | WriteTx;
export type WriteTx = IDBPTransaction<Schema, Table[], 'readwrite'>;

const TABLES: Table[] = ['events', 'sessions', 'notes', 'steps', 'done', 'settings'];

export interface Store {
  readonly stamps: Stamps;
  /** Runs a reader on one consistent state of everything. */
  read<T>(reader: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * Runs one user action as one transaction, and answers only after it is on the disk (`durability: 'strict'`).
   * An error in it undoes all of it.
   */
  act<T>(action: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** The same store for one request, of one act: done before it is not done again, and has the answer that it had, with the notes as they are now. */
  once(request: string): Store;
  close(): Promise<void>;
}

/** Opens at the first use, and again after the browser or another version closed it. */
export function openStore(name: string, stamps: Stamps): Store {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opening = null;
  };
  const db = () => {
    opening ??= open(name, forget).catch(error => {
      forget();
      throw refusalOf(error);
    });
    return opening;
  };
  /** The browser may have closed the database without a word so far: it is opened anew, once. */
  const begin = async <T>(start: (db: IDBPDatabase<Schema>) => T): Promise<T> => {
    const opened = await db();
    try {
      return start(opened);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      forget();
      return start(await db());
    }
  };
  const act = async <T>(action: (tx: WriteTx) => Promise<T>): Promise<T> => {
    const tx = await begin(db => db.transaction(TABLES, 'readwrite', { durability: 'strict' })).catch(refuse);
    return complete(tx, action);
  };
  const store: Store = {
    stamps,
    read: async reader => {
      const tx = await begin(db => db.transaction(TABLES)).catch(refuse);
      return reader(tx).catch(refuse);
    },
    act,
    once: request => ({
      ...store,
      act: action => act(tx => doneOnce(tx, request, stamps, action)),
    }),
    close: async () => {
      (await opening)?.close();
      forget();
    },
  };
  return store;
}

function open(name: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, LATEST, {
    upgrade: (db, version, _latest, tx) => upgrade(db, version, tx),
    blocking(_current, _blocked, event) {
      // A newer version wants to upgrade; we hold nothing that it could lose.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

async function complete<T>(tx: WriteTx, action: (tx: WriteTx) => Promise<T>): Promise<T> {
  try {
    const result = await action(tx);
    await tx.done;
    return result;
  } catch (error) {
    // The abort rejects `done` once more, which is the error that we are throwing.
    tx.done.catch(() => {});
    try {
      tx.abort();
    } catch {
      // Already aborted by the error itself.
    }
    throw refusalOf(causeOf(tx, error));
  }
}

/** Whatever is still asked when a request has ended the transaction fails for that alone; the reason is that request's. */
function causeOf(tx: WriteTx, error: unknown): unknown {
  return error instanceof Error && error.name === 'AbortError' ? (tx.error ?? error) : error;
}

const refuse = (error: unknown): never => {
  throw refusalOf(error);
};

/** The database's own errors in the words that a user can act on. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  if (error.name === 'QuotaExceededError') return new Refusal('full');
  if (error.name === 'VersionError') return new Refusal('newerDatabase');
  // The last is a transaction that the browser ended, for its own reasons.
  if (['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name))
    return new Refusal('noDatabase', error.message);
  return error;
}
