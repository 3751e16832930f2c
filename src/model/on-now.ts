// What the timetable and the clock know: which sessions are on.
import { TZDate } from '@date-fns/tz';
import type { TalkEvent } from './event';
import type { Known } from './outlook';
import type { Id } from './record';
import type { Session } from './session';
import { roomKey, type Span, spansOf } from './session-span';
import { timeParts } from './stated-time';

/** An outline that new things can go to. */
interface Place {
  readonly event: TalkEvent;
  /** Null for the event as a whole. */
  readonly session: Session | null;
}

/** All that is known, looked up once. */
export interface Plan extends Known {
  /** Now, in milliseconds. */
  readonly at: number;
  readonly spans: ReadonlyMap<Id, Span>;
  readonly places: ReadonlyMap<Id, Place>;
}

export function planOf(known: Known): Plan {
  const { events, sessions, zone } = known;
  const of = events.map(event => ({ event, sessions: sessions.filter(({ eventId }) => eventId === event.id) }));
  const places = of.flatMap(({ event, sessions }) => [
    [event.id, { event, session: null }] as const,
    ...sessions.map(session => [session.id, { event, session }] as const),
  ]);
  const spans = of.flatMap(({ event, sessions }) => [...spansOf(event, sessions, zone)]);
  return { ...known, at: Date.parse(known.now), spans: new Map(spans), places: new Map<Id, Place>(places) };
}

/** What is on, the first begun first: of the event that was used last where it has any, and what is left out only where nothing else is. */
export function onNow(plan: Plan): readonly Session[] {
  const on = within(plan, ({ start, end }) => start <= plan.at && plan.at < end);
  const kept = orAll(on, ({ leftOut }) => !leftOut);
  return orAll(kept, ({ eventId }) => eventId === plan.last?.eventId);
}

/** What begins within this time. */
export const soon = (plan: Plan, ms: number): readonly Session[] =>
  within(plan, ({ start }) => plan.at < start && start <= plan.at + ms);

function within({ sessions, spans }: Plan, fits: (span: Span) => boolean): Session[] {
  const startOf = ({ id }: Session) => spans.get(id)?.start ?? 0;
  const found = sessions.filter(({ id }) => {
    const span = spans.get(id);
    return span !== undefined && fits(span);
  });
  return found.sort((a, b) => startOf(a) - startOf(b));
}

function orAll<T>(all: readonly T[], wanted: (each: T) => boolean): readonly T[] {
  const found = all.filter(wanted);
  return found.length > 0 ? found : all;
}

/** The one of those that are on, or null where several are and nothing tells which. */
export function pickedOf(on: readonly Session[], { last, sessions, spans }: Plan): Session | null {
  if (on.length < 2) return on[0] ?? null;
  const used = on.find(({ id }) => id === last?.under);
  if (used && last && Date.parse(last.used) >= (spans.get(used.id)?.start ?? 0)) return used;
  const room = roomKey(sessions.find(({ id }) => id === last?.under)?.room ?? null);
  const there = on.filter(
    session => room !== '' && session.eventId === last?.eventId && roomKey(session.room) === room,
  );
  return there.length === 1 ? (there[0] ?? null) : null;
}

/** `13:00–13:45` as the event's clocks show it; `13:00` where nobody stated the end. A zone that there is not is that of nobody. */
export function clocksOf({ id, start, end }: Session, { spans, places, zone }: Plan): string {
  const span = spans.get(id);
  if (!span) return '';
  const stated = timeParts(start ?? '')?.zone;
  const zones = [places.get(id)?.event.timeZone, stated === 'Z' ? 'UTC' : stated];
  const timeZone = zones.find(isZone) ?? zone;
  const clock = (ms: number) => {
    const time = new TZDate(ms, timeZone);
    return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
  };
  return timeParts(end ?? '')?.clock ? `${clock(span.start)}–${clock(span.end)}` : clock(span.start);
}

const isZone = (name: string | null | undefined): name is string =>
  !!name && !Number.isNaN(new TZDate(0, name).getTime());
