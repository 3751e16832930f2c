import type { Evidence } from '../evidence/evidence';
import { type Day, type Span, spansIn } from '../evidence/spans';
import { yearIn } from '../words';
import { candidate } from './candidates';
import { yearByPublished } from './published';
import { spansOf, type When } from './time-candidates';

/** A time whose day stands elsewhere: the one `meant` of an event of several days, or in the best line or label that says a day alone. */
export function withDay(span: Span, all: readonly When[], meant: () => Day | null): Span {
  if (span.day || span.start === null) return span;
  const same = all.find(({ value }) => value.day && value.start === span.start);
  const other = all.find(({ value }) => value.day && value.start === null && value.lastDay === null);
  return { ...span, day: same?.value.day ?? meant() ?? other?.value.day ?? null };
}

/** Where the best read is in UTC, all lines of the page may say it in local time. */
export function elsewhere({ page }: Evidence, monthFirst: boolean, lead: When | undefined): When[] {
  if (lead?.value.offset !== 0) return [];
  const lines = page.lines.filter(({ text }) => text.length < 120 && /\d:\d\d/.test(text)).slice(0, 200);
  return lines.flatMap(line => spansOf(line, monthFirst).map(value => candidate(value, 'line', line.text)));
}

/** A local time here and the same instant in UTC there state the zone together. */
export function withZone(span: Span, all: readonly When[]): Span {
  if (span.start === null) return span;
  if (span.offset === 0) {
    const local = all.find(
      ({ value }) => value.offset === null && value.day?.year && value.start !== null && isSame(value, span),
    );
    return local && local.value.start !== null
      ? {
          ...local.value,
          offset: difference(local.value, span),
          end: local.value.end ?? shifted(span.end, difference(local.value, span)),
        }
      : span;
  }
  const utc =
    span.offset === null
      ? all.find(
          ({ value, place }) =>
            value.offset === 0 && /dtstart|JSON|itemprop|calendar/.test(place) && isSame(span, value),
        )
      : undefined;
  return utc ? { ...span, offset: difference(span, utc.value) } : span;
}

const minutesOf = ({ day, start }: Span): number =>
  Date.UTC(day?.year ?? 2000, (day?.month ?? 1) - 1, day?.day ?? 1) / 60_000 + (start ?? 0);
const difference = (local: Span, utc: Span): number => minutesOf(local) - minutesOf(utc);
const shifted = (minute: number | null, by: number): number | null =>
  minute === null ? null : (((minute + by) % 1440) + 1440) % 1440;
const isSame = (local: Span, utc: Span): boolean => {
  const by = difference(local, utc);
  return by % 15 === 0 && by >= -720 && by <= 840;
};

/** A day without its year, where the event's name, the title, the address, or the same day or days around it elsewhere on the page say it. */
export function dated(span: Span, { page }: Evidence, event: string | null): Span {
  if (!span.day || span.day.year) return span;
  const { month, day } = span.day;
  const url = URL.parse(page.address);
  const named =
    [event ?? '', page.title, page.meta.get('og:title') ?? '', url?.pathname ?? '', url?.hostname ?? '']
      .map(yearIn)
      .find(Boolean) ?? null;
  const year =
    named ??
    yearOfSameDay(page.lines, month, day) ??
    yearByPublished(page, span.day) ??
    yearIn(
      page.lines.findLast(
        ({ text }) => /©|\(c\)|copyright/i.test(text) && text.length < 120 && !/\d{4}\s?[-–]/.test(text),
      )?.text ?? '',
    );
  const fill = (date: Day | null): Day | null => (date ? { ...date, year: date.year ?? year } : null);
  return { ...span, day: fill(span.day), lastDay: fill(span.lastDay) };
}

function yearOfSameDay(lines: Evidence['body'], month: number, day: number): number | null {
  for (const { text } of lines) {
    if (text.length > 200 || yearIn(text) === null) continue;
    const span = spansIn(text, true).find(one => isWithin(one, month, day));
    if (span?.day?.year) return span.day.year;
  }
  return null;
}

/** Whether the day is one of those from the first to the last of the span, which name their year. */
function isWithin({ day: first, lastDay }: Span, month: number, day: number): boolean {
  const last = lastDay ?? first;
  const order = (date: { month: number; day: number }): number => date.month * 100 + date.day;
  return !!first?.year && !!last && order(first) <= order({ month, day }) && order({ month, day }) <= order(last);
}
