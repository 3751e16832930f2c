import { type Backup, readBackup, writeBackup } from '../model/backup';
import type { RestoreCounts } from '../model/desk';
import type { Kept } from '../model/record';
import type { Store, WriteTx } from './store';

const RECORDS = ['events', 'sessions', 'notes'] as const;

/** Everything, deleted records too, as the text of a backup file. */
export async function backUp(store: Store): Promise<string> {
  return writeBackup(
    await store.read(async tx => ({
      events: await tx.objectStore('events').getAll(),
      sessions: await tx.objectStore('sessions').getAll(),
      notes: await tx.objectStore('notes').getAll(),
    })),
  );
}

/**
 * Merges a backup in: of two copies of a record the later stays, nothing is removed, and doing it twice changes nothing more.
 * One transaction: all of it or, with a Refusal, none.
 */
export async function restore(store: Store, json: string): Promise<RestoreCounts> {
  const backup = readBackup(json);
  return store.act(async tx => {
    const counts = { added: 0, updated: 0, unchanged: 0 };
    for (const table of RECORDS) await mergeIn(tx, table, backup, counts);
    return counts;
  });
}

async function mergeIn(
  tx: WriteTx,
  table: (typeof RECORDS)[number],
  backup: Backup,
  counts: Record<keyof RestoreCounts, number>,
): Promise<void> {
  const records = tx.objectStore(table);
  for (const theirs of backup[table]) {
    const ours = await records.get(theirs.id);
    const outcome = !ours ? 'added' : isLater(theirs, ours) ? 'updated' : 'unchanged';
    counts[outcome] += 1;
    if (outcome !== 'unchanged') await records.put(theirs as never);
  }
}

/** By revision, then by time, then by content: total, so that two machines which merge each other's backups end up the same. */
function isLater(a: Kept, b: Kept): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  if (a.updated !== b.updated) return a.updated > b.updated;
  return JSON.stringify(a) > JSON.stringify(b);
}
