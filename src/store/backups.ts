import { readBackup, writeBackup } from '../model/backup';
import type { RestoreCounts } from '../model/desk';
import { isBlank, type Note } from '../model/note';
import { type Instant, isLive, type Kept, type Stamps, undeleted } from '../model/record';
import { Refusal } from '../model/refusal';
import { bringBack, unfinishedIn } from './drafts';
import { twinOf } from './edits';
import type { Store, WriteTx } from './store';

const RECORDS = ['events', 'sessions', 'notes'] as const;

/** Everything, deleted records and lines that are under way too, as the text of a backup file. */
export async function backUp(store: Store): Promise<string> {
  return writeBackup(
    await store.read(async tx => ({
      events: await tx.objectStore('events').getAll(),
      sessions: await tx.objectStore('sessions').getAll(),
      notes: await tx.objectStore('notes').getAll(),
      drafts: await unfinishedIn(tx),
    })),
  );
}

/** Whoever waits for a restoring, and may have enough of it. */
export interface Restoring {
  /** Told again and again how much of it is done, of 1. */
  on?(part: number): void;
  /** Aborted, nothing of it was done. */
  readonly signal?: AbortSignal;
}

/**
 * Merges a backup in. Restoring brings back and takes nothing away: of two copies of a record the one that was changed more often stays,
 * with the words of a note that were written later beside it; what was deleted here since comes back, as it was then, and what was deleted
 * there stays here. A line that was under way is again, where nothing stands in its place. Doing it twice changes nothing more.
 * One transaction: all of it or, with a Refusal, none.
 */
export async function restore(store: Store, json: string, waiting: Restoring = {}): Promise<RestoreCounts> {
  const backup = readBackup(json);
  const total = RECORDS.reduce((sum, table) => sum + backup[table].length, 0);
  return store.act(async tx => {
    const counts = { added: 0, updated: 0, unchanged: 0 };
    for (const table of RECORDS) {
      for (const some of inGoes<Kept>(backup[table])) {
        if (waiting.signal?.aborted) throw new Refusal('cancelled');
        await mergeIn(tx, table, some, counts, store.stamps);
        waiting.on?.((counts.added + counts.updated + counts.unchanged) / total);
      }
    }
    await bringBack(tx, backup.drafts ?? [], Date.parse(store.stamps.now()));
    return counts;
  });
}

/** Records that are read and written in one go, before anyone is told or heard. */
const A_GO = 200;

function* inGoes<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += A_GO) yield all.slice(at, at + A_GO);
}

async function mergeIn(
  tx: WriteTx,
  table: (typeof RECORDS)[number],
  theirs: readonly Kept[],
  counts: Record<keyof RestoreCounts, number>,
  stamps: Stamps,
): Promise<void> {
  const records = tx.objectStore(table);
  const own: (Kept | undefined)[] = await Promise.all(theirs.map(({ id }) => records.get(id)));
  const merged = theirs.map((record, i) => {
    const ours = own[i];
    const result = ours ? mergedRecord(ours, record, stamps.now()) : record;
    const isBack = !ours || (!isLive(ours) && isLive(result));
    counts[result === ours ? 'unchanged' : isBack ? 'added' : 'updated'] += 1;
    return result === ours ? null : result;
  });
  await Promise.all(merged.map(record => record && records.put(record as never)));
  if (table !== 'notes') return;
  for (const [i, note] of (merged as (Note | null)[]).entries()) {
    const ours = own[i] as Note | undefined;
    if (note && ours && isWrittenBeside(ours, note))
      await tx.objectStore('notes').put(await twinOf(tx, note, ours, stamps));
  }
}

/** Whether a note that gives way was written later than the one that takes its place, and so is none that this was made from. */
const isWrittenBeside = (ours: Note, theirs: Note): boolean =>
  isLive(ours) && !isBlank(ours) && ours.updated > theirs.updated && !theirs.text.includes(ours.text);

function mergedRecord(ours: Kept, theirs: Kept, now: Instant): Kept {
  const later = isLater(theirs, ours) ? theirs : ours;
  if (isLive(later) || (!isLive(ours) && !isLive(theirs))) return later;
  if (isLive(ours)) return ours;
  return isLaterWritten(ours, theirs) ? undeleted(ours, now) : { ...undeleted(ours, now), ...contentOf(theirs) };
}

/** Whether the copy that was deleted here was changed more often before that, and still has words: not for good, or by being emptied. */
const isLaterWritten = (ours: Kept, theirs: Kept): boolean =>
  !ours.purged && !isBlank(ours as Note) && ours.revision - 1 > theirs.revision;

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
