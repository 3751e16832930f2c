import { type Backup, readBackup, writeBackup } from '../model/backup';
import type { RestoreCounts } from '../model/desk';
import { type Instant, isLive, type Kept, undeleted } from '../model/record';
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
 * Merges a backup in. Restoring brings back and takes nothing away: of two copies of a record the one that was changed more often stays,
 * what was deleted here since comes back, and what was deleted there stays here. Doing it twice changes nothing more.
 * One transaction: all of it or, with a Refusal, none.
 */
export async function restore(store: Store, json: string): Promise<RestoreCounts> {
  const backup = readBackup(json);
  return store.act(async tx => {
    const counts = { added: 0, updated: 0, unchanged: 0 };
    for (const table of RECORDS) await mergeIn(tx, table, backup, counts, store.stamps.now());
    return counts;
  });
}

async function mergeIn(
  tx: WriteTx,
  table: (typeof RECORDS)[number],
  backup: Backup,
  counts: Record<keyof RestoreCounts, number>,
  now: Instant,
): Promise<void> {
  const records = tx.objectStore(table);
  for (const theirs of backup[table]) {
    const ours: Kept | undefined = await records.get(theirs.id);
    const merged = ours ? mergedRecord(ours, theirs, now) : theirs;
    const isBack = !ours || (!isLive(ours) && isLive(merged));
    counts[merged === ours ? 'unchanged' : isBack ? 'added' : 'updated'] += 1;
    if (merged !== ours) await records.put(merged as never);
  }
}

function mergedRecord(ours: Kept, theirs: Kept, now: Instant): Kept {
  const later = isLater(theirs, ours) ? theirs : ours;
  if (isLive(later) || (!isLive(ours) && !isLive(theirs))) return later;
  if (isLive(ours)) return ours;
  return { ...undeleted(ours, now), ...contentOf(theirs) };
}

/** A record without what every record has. */
function contentOf({
  id: _id,
  created: _created,
  updated: _updated,
  revision: _revision,
  deleted: _deleted,
  purged: _purged,
  ...content
}: Kept): object {
  return content;
}

/** By revision, then by time, then by content: total, so that it does not matter which machine merges which. */
function isLater(a: Kept, b: Kept): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  if (a.updated !== b.updated) return a.updated > b.updated;
  // What is gone for good stays gone.
  if (a.purged !== b.purged) return a.purged === true;
  return JSON.stringify(a) > JSON.stringify(b);
}
