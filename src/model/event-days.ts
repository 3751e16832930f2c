// A time that a page states without its date takes the date from the days of its event.
import type { Day, EventFields } from './event';
import type { Fact, Facts, StatedDay } from './facts';
import { OF_EVENT } from './origin';
import type { StatedTime } from './session';
import { timeParts } from './stated-time';

type EventDays = Pick<EventFields, 'firstDay' | 'lastDay'>;

export interface Fitting {
  /** The days of the event that fit what the page says. */
  readonly days: readonly Day[];
  /** There can be no other: it may be filled in. */
  readonly isSure: boolean;
}

/** Longer than this nobody says which day by leaving it out. */
const MOST_DAYS = 10;
const DAY_MS = 86_400_000;

/** The event's days, first to last. */
export function daysOfEvent({ firstDay, lastDay }: EventDays): Day[] {
  const [first, last] = [Date.parse(firstDay ?? lastDay ?? ''), Date.parse(lastDay ?? firstDay ?? '')];
  const count = (last - first) / DAY_MS + 1;
  if (!(count >= 1 && count <= MOST_DAYS)) return [];
  return Array.from({ length: count }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
}

/** The days of an event that a page can mean. An event whose last day nobody said may have others, unless the page names this one. */
export function fittingDays(stated: StatedDay | null, event: EventDays): Fitting {
  const days = daysOfEvent(event).filter((day, index) => !stated || fits(stated, day, index));
  const isWhole = event.firstDay !== null && event.lastDay !== null;
  return { days, isSure: days.length === 1 && (isWhole || stated !== null) };
}

function fits(stated: StatedDay, day: Day, index: number): boolean {
  if ('nth' in stated) return stated.nth === index + 1;
  if ('weekday' in stated) return stated.weekday === new Date(day).getUTCDay();
  return stated.month === Number(day.slice(5, 7)) && stated.date === Number(day.slice(8));
}

/** Whether the page states a time and no date. */
export const lacksDay = (time: StatedTime | null | undefined): boolean => !!time && timeParts(time)?.day === null;

/** Start and end on this day; past midnight the end is on the next one. A time that has a date keeps it. */
export function onDay(
  day: Day,
  { start, end }: { readonly start: StatedTime | null; readonly end: StatedTime | null },
): { start: StatedTime | null; end: StatedTime | null } {
  const next = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
  const dated = (time: StatedTime | null, on: Day) => (time && lacksDay(time) ? `${on}T${time}` : time);
  const isPastMidnight = lacksDay(start) && lacksDay(end) && start !== null && end !== null && end < start;
  return { start: dated(start, day), end: dated(end, isPastMidnight ? next : day) };
}

/** The facts with the date of such times filled in from the event, if only one day fits; else as they are. */
export function datedFacts(facts: Facts, event: EventDays | null): Facts {
  if (!event || !(lacksDay(facts.start?.value) || lacksDay(facts.end?.value))) return facts;
  const { days, isSure } = fittingDays(facts.day?.value ?? null, event);
  const [day] = days;
  if (!day || !isSure) return facts;
  const put = (name: 'start' | 'end', fact: Fact<StatedTime> | null): Fact<StatedTime> | null => {
    if (!fact) return null;
    const { others, ...lead } = fact;
    const all = [lead, ...(others ?? [])].map(one => datedFact(name, one, day, facts));
    return { ...(all[0] as Fact<StatedTime>), ...(others && { others: all.slice(1) }) };
  };
  return { ...facts, start: put('start', facts.start), end: put('end', facts.end) };
}

function datedFact<T extends Omit<Fact<StatedTime>, 'others'>>(
  name: 'start' | 'end',
  fact: T,
  day: Day,
  { start }: Facts,
): T {
  const span = name === 'start' ? { start: fact.value, end: null } : { start: start?.value ?? null, end: fact.value };
  const value = onDay(day, span)[name] ?? fact.value;
  return value === fact.value ? fact : { ...fact, value, place: OF_EVENT };
}
