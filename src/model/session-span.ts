// From when to when a session runs, as instants: what its page stated, read in the event's time zone.
import { TZDate } from '@date-fns/tz';
import type { Day, EventFields } from './event';
import type { Id } from './record';
import type { Session } from './session';
import { type TimeParts, timeParts } from './stated-time';

/** Milliseconds; the end is the first one at which the session is over. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How long a session runs of which nobody stated the end, where no other one begins in its room before that. */
export const ASSUMED_MS = 60 * 60_000;

const DAY_MS = 24 * 60 * 60_000;

/**
 * The sessions of an event of which the day and the hour are known, each with its span. A time without a zone is the event's, else this
 * machine's (`zone`), for whoever takes notes is mostly there. A time without a day is of the one day that the event has, and unknown
 * where it has several. An end without a day, at or before the start, is of the next day. Without an end a session lasts until the next
 * one in its room begins, at most an hour.
 */
export function spansOf(event: EventFields, sessions: readonly Session[], zone: string): ReadonlyMap<Id, Span> {
  const day = onlyDay(event, sessions);
  const timed = sessions.flatMap((session): Timed[] => {
    const from = session.start === null ? null : timeParts(session.start);
    const local = { day: from?.day ?? day, zone: from?.zone || (event.timeZone ?? zone) };
    const start = instantOf(from, local);
    return start === null ? [] : [{ session, room: roomKey(session.room), local, start }];
  });
  return new Map(
    timed.map(each => [each.session.id, { start: each.start, end: statedEnd(each) ?? assumedEnd(each, timed) }]),
  );
}

interface Timed {
  readonly session: Session;
  readonly room: string;
  readonly local: Local;
  readonly start: number;
}

/** One spelling for a room; '' where none is known. */
export const roomKey = (room: string | null): string =>
  (room ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, '');

function assumedEnd({ room, start }: Timed, timed: readonly Timed[]): number {
  const next = timed.filter(other => other.room === room && other.start > start);
  return Math.min(start + ASSUMED_MS, ...next.map(other => other.start));
}

/** What a time is read in that does not say it itself. */
interface Local {
  readonly day: Day | null;
  readonly zone: string;
}

/** Null where a day or an hour is missing, or the zone is none that this machine knows. */
function instantOf(time: TimeParts | null, local: Local): number | null {
  const day = time?.day ?? local.day;
  if (!time?.clock || !day) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.clock.split(':').map(Number);
  const zone = time.zone || local.zone;
  const instant = new TZDate(year, month - 1, date, hour, minute, zone === 'Z' ? 'UTC' : zone).getTime();
  return Number.isNaN(instant) ? null : instant;
}

/** Null where nobody stated an end, or only one before the start. */
function statedEnd({ session, local, start }: Timed): number | null {
  const to = session.end === null ? null : timeParts(session.end);
  const end = instantOf(to, local);
  if (end === null || end > start) return end;
  return to?.day || !local.day ? null : instantOf(to, { ...local, day: dayAfter(local.day) });
}

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** The event's one day, as stated for it, else as all its sessions say. */
function onlyDay({ firstDay, lastDay }: EventFields, sessions: readonly Session[]): Day | null {
  const ofSessions = sessions.map(({ start }) => timeParts(start ?? '')?.day ?? null);
  const stated = [firstDay, lastDay].filter(day => day !== null);
  const days = new Set(stated.length > 0 ? stated : ofSessions.filter(day => day !== null));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
