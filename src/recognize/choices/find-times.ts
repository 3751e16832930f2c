// When it is: what the page says of it, each place completed by the others.
import type { Fact } from '../../model/facts';
import type { StatedTime } from '../../model/session';
import { isMonthFirst } from '../evidence/date-order';
import { dayMeant, eventDays } from '../evidence/event-days';
import { yearOfAddress } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { type Day, type Span, written } from '../evidence/spans';
import { offsetIn } from '../evidence/time-zones';
import { type Choice, factOf, points, ranked } from './candidates';
import { dated, elsewhere, withDay, withZone } from './time-agreement';
import { fromCalendar, fromData, fromHead, fromLabels, fromLines, lengthLabelled } from './time-candidates';

export interface Times {
  readonly start: Fact<StatedTime> | null;
  readonly end: Fact<StatedTime> | null;
}

const MOST = 60;
/** Lines around the title that may say which day of the event it is. */
const NEAR = 14;

/** When it may be, at the precision the page states; `at` is the title's line. */
export function findTimes(evidence: Evidence, at: number, event: string | null): Choice<Span>[] {
  const { weights } = evidence;
  const monthFirst = isMonthFirst(evidence);
  const length = lengthLabelled(evidence, monthFirst);
  const worth = ({ signs, doubts }: Pick<Choice<Span>, 'signs' | 'doubts'>) => points(weights.times, signs, doubts);
  const all = [
    ...fromCalendar(evidence),
    ...fromData(evidence, monthFirst),
    ...fromLabels(evidence, monthFirst, at),
    ...fromLines(evidence, monthFirst, at),
    ...fromHead(evidence, monthFirst),
  ]
    .map(one => ({ ...one, value: lasting(one.value, length) }))
    .map(one => ({ ...one, signs: { ...one.signs, ...saying(one.value) } }))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST);
  const days = eventDays(evidence, event);
  const near = evidence.page.lines.filter(line => Math.abs(line.at - at) <= NEAR && line.text.length < 80);
  const nearby = near.map(({ text }) => text).join(' ');
  const local = elsewhere(evidence, monthFirst, all[0]).map(one => ({
    ...one,
    value: withDay(one.value, all, () => null),
  }));
  const complete = all.map(one => {
    const meant = () => dayMeant(days, one.words) ?? dayMeant(days, nearby);
    const value = dated(withZone(withDay(one.value, all, meant), [...all, ...local]), evidence, event);
    return { ...one, value: zoned(value, one.words) };
  });
  const year = yearOfAddress(evidence.page.address);
  const traits = ({ day }: Span) => ({ 'other year': Number(!!year && !!day?.year && day.year !== year) });
  return ranked(weights.times, complete, ({ day, start }) => written(day, start, null) ?? '', traits).filter(
    ({ value }) => written(value.day, value.start, value.offset) !== null,
  );
}

/** A zone that stands beside the time says its offset once the day is known. */
function zoned(span: Span, words: string): Span {
  const { day, start, offset } = span;
  if (offset !== null || start === null || !day?.year) return span;
  return { ...span, offset: offsetIn(words.slice(0, 400), { ...day, year: day.year }) };
}

const lasting = (span: Span, length: number | null): Span =>
  span.end === null && span.lastDay === null && span.start !== null && length
    ? { ...span, end: (span.start + length) % 1440 }
    : span;

/** Of two places the one that says more is the better read, a little. */
const saying = ({ day, start, lastDay, end }: Span) => ({
  day: Number(day !== null),
  start: Number(start !== null),
  end: Number(end !== null || lastDay !== null),
});

/** Whether it is several whole days, as events are stated. */
export const isOfDays = ({ start, lastDay }: Span): boolean => start === null && lastDay !== null;

/** Whether both hours are stated, as those of a talk are. */
export const isOfHours = ({ start, lastDay, end }: Span): boolean => start !== null && end !== null && lastDay === null;

/** What may be a session's: the days of its event are not its own. */
export function ofHours(choices: readonly Choice<Span>[]): Choice<Span>[] {
  const own = choices.filter(({ value }) => !isOfDays(value));
  const left = own.reduce((sum, { probability }) => sum + probability, 0);
  const nothing = 1 - choices.reduce((sum, { probability }) => sum + probability, 0);
  return own.map(one => ({ ...one, probability: one.probability / (left + nothing) }));
}

/** Start and end of the likeliest. */
export function timesOf(choices: readonly Choice<Span>[]): Times {
  const starts = choices.map(choice => ({ ...choice, value: startOf(choice.value) ?? '' }));
  const start = factOf(starts);
  const [first] = choices;
  const value = first && start ? endOf(first.value) : null;
  if (!start || !value || value === start.value) return { start, end: null };
  const others = (start.others ?? []).flatMap((other, index) => endBeside(other, choices[index + 1]));
  const { others: _, ...lead } = start;
  return { start, end: { ...lead, value, ...(others.length && { others }) } };
}

/** The end of another start, by which it is found: the same place and words. */
function endBeside(start: Omit<Fact<StatedTime>, 'others'>, choice: Choice<Span> | undefined) {
  const value = choice ? endOf(choice.value) : null;
  return value && value !== start.value ? [{ ...start, value }] : [];
}

export const startOf = ({ day, start, offset }: Span): StatedTime | null => written(day, start, offset);

export function endOf(span: Span): StatedTime | null {
  const { day, lastDay, end, offset } = span;
  if (end === null && !lastDay) return null;
  return written(lastDay ?? (end === null ? null : nextDayIfNeeded(span)) ?? day, end, offset);
}

/** Past midnight the end is on the next day. */
function nextDayIfNeeded({ day, start, end }: Span): Day | null {
  if (!day?.year || start === null || end === null || end >= start) return day;
  const next = new Date(Date.UTC(day.year, day.month - 1, day.day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

// Test URLs
// https://atnd.org/events/81945
// https://jsconf.jp/2019/schedule/
// https://virtual.acl2020.org/plenary_session_keynote_josh_tenenbaum.html
