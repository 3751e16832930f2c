// What every stored record has in common, so that undo, merge and sync stay possible without a migration.

/** A random identifier: a UUID of version 7 (RFC 9562). Its time part is for locality in the store, never for order. */
export type Id = string;

/** An instant in UTC, ISO 8601 with milliseconds: `2018-03-10T04:00:00.000Z`. */
export type Instant = string;

export interface Kept {
  readonly id: Id;
  readonly created: Instant;
  readonly updated: Instant;
  /** Counts the changes, from 1. Of two copies of a record the higher one is the later. */
  readonly revision: number;
  /** When it was deleted, or null. A deleted record stays, so that deleting can be undone and merged. */
  readonly deleted: Instant | null;
  /** Deleted so long ago, or for good, that nothing of it is left but these. */
  readonly purged?: true;
  /** Deleted by undoing what made it: it can be done again, and is nothing that anyone threw away. */
  readonly unmade?: true;
  /** Of a note that is deleted: where its words stand now, for it was joined to that one. */
  readonly joinedTo?: Id;
}

/** Where ids and times come from; handed in, so that a test can say what time it is, and where. */
export interface Stamps {
  id(): Id;
  now(): Instant;
  /** The time zone of this machine, IANA. */
  zone(): string;
}

/** A new record of these fields, at revision 1. */
export function born<T extends object>(fields: T, stamps: Stamps): T & Kept {
  const now = stamps.now();
  return { id: stamps.id(), ...fields, created: now, updated: now, revision: 1, deleted: null };
}

/** The record with this change and the next revision; the very same record where nothing differs. */
export function changed<T extends Kept>(record: T, change: Partial<Omit<T, keyof Kept>>, now: Instant): T {
  const differs = Object.entries(change).some(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(record[name as keyof T]),
  );
  return differs ? { ...record, ...change, updated: now, revision: record.revision + 1 } : record;
}

/** The record marked as deleted. Deleting twice changes nothing. */
export function deleted<T extends Kept>(record: T, now: Instant): T {
  return record.deleted ? record : { ...record, deleted: now, updated: now, revision: record.revision + 1 };
}

/** The same where that undoes what made it. */
export const unmade = <T extends Kept>(record: T, now: Instant): T =>
  record.deleted ? record : { ...deleted(record, now), unmade: true };

/** The record as it was before it was deleted, at a later revision. */
export function undeleted<T extends Kept>(record: T, now: Instant): T {
  if (!record.deleted) return record;
  const { purged: _purged, unmade: _unmade, joinedTo: _joinedTo, ...left } = record;
  return { ...left, deleted: null, updated: now, revision: record.revision + 1 } as T;
}

export const isLive = (record: Kept): boolean => record.deleted === null;
