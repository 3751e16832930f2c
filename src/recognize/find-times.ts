// When it is: from calendar links, data, labels, and lines near the title.
import type { Fact } from '../model/facts';
import type { StatedTime } from '../model/session';
import { type Candidate, fact } from './candidates';
import { lengthIn } from './clocks';
import type { Evidence } from './evidence';
import type { Line } from './page';
import type { Pair } from './pairs';
import { type Day, type Span, spansIn, written } from './spans';
import { WEIGHTS } from './weights';
import { yearIn } from './words';

type When = Candidate<Span>;
const W = WEIGHTS.time;

export interface Times {
  readonly start: Fact<StatedTime> | null;
  readonly end: Fact<StatedTime> | null;
}

/** Times that belong to something else on the page. */
const OTHER =
  /締切|〆切|募集|受付|申込|公開|更新|投稿|懇親会|開場|前夜祭|キャンセル|掲載|deadline|posted|updated|published|created|modified|last edit|submitted|comment|registration|doors?|until|early bird|copyright|©|\(c\)|generated|party|reception|anmeldeschluss|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado/i;

/** Start and end, at the precision the page states. */
export function findTimes(evidence: Evidence, at: number, event: string | null): Times {
  const first = !DAY_FIRST.test(evidence.language?.language ?? evidence.page.language ?? '');
  const candidates = [
    ...fromCalendar(evidence),
    ...fromData(evidence, first),
    ...fromLabels(evidence, first, at),
    ...fromLines(evidence, first, at),
    ...fromHead(evidence, first),
  ].map(candidate => ({ ...candidate, weight: candidate.weight + completeness(candidate.value) }));
  const [lead] = candidates.sort((a, b) => b.weight - a.weight);
  if (!lead || lead.weight < 0.36) return { start: null, end: null };
  const span = dated(
    withZone(withDay(lead, candidates), [...candidates, ...elsewhere(evidence, first, lead)]),
    evidence,
    event,
  );
  return stated(span, lead);
}

const DAY_FIRST = /^(?:de|fr|es|it|pt|nl|pl|sv|ru|da|fi|nb|no|cs)/;

/** Of two places the one that says more is the better read, a little. */
function completeness({ day, start, lastDay, end }: Span): number {
  return (start === null ? -0.12 : 0) + (end === null && lastDay === null ? -0.04 : 0) + (day === null ? -0.06 : 0);
}

function fromCalendar({ calendar, page }: Evidence): When[] {
  const own = page.links.filter(({ address }) => /calendar.*TEMPLATE/i.test(address)).length;
  if (own > 3) return [];
  return calendar
    .slice(0, 1)
    .map(({ span, words }) => ({ value: span, weight: W.calendar, place: 'calendar link', words }));
}

function fromData({ things, page }: Evidence, monthFirst: boolean): When[] {
  const events = things.filter(({ type, start }) => type === 'event' && start);
  const marks = (names: RegExp): string | undefined =>
    page.marks.find(({ name, zone }) => names.test(name) && zone !== 'navigation')?.value;
  const single = events.length === 1 ? events[0] : undefined;
  const pairs = [
    { start: single?.start, end: single?.end, place: 'JSON-LD startDate', weight: W['JSON-LD'] },
    { start: marks(/^startDate$/), end: marks(/^endDate$/), place: 'itemprop startDate', weight: W.mark },
    { start: marks(/^(?:dtstart|dt-start)$/), end: marks(/^(?:dtend|dt-end)$/), place: 'dtstart', weight: W.mark },
  ];
  return pairs.flatMap(({ start, end, place, weight }) => {
    const [from] = start ? spansIn(start, monthFirst) : [];
    const [to] = end ? spansIn(end, monthFirst) : [];
    if (!from) return [];
    return [
      {
        value: { ...from, lastDay: to?.day ?? null, end: to?.start ?? null },
        weight,
        place,
        words: `${start} ${end ?? ''}`,
      },
    ];
  });
}

function fromLabels({ pairs }: Evidence, monthFirst: boolean, at: number): When[] {
  const read = (pair: Pair): Span | undefined => {
    const all = [pair.value, ...pair.values.slice(0, 3).map(({ text }) => text)].flatMap(text =>
      text.length < 200 ? spansIn(text, monthFirst) : [],
    );
    return all.find(({ start, day }) => start !== null && day) ?? all[0];
  };
  const of = (meaning: Pair['meaning']): Pair[] =>
    pairs.filter(pair => pair.meaning === meaning && pair.value.length < 200);
  const start = of('start').find(read);
  const end = of('end').map(read).find(Boolean);
  const date = of('date')
    .map(read)
    .find(span => span?.day);
  const length =
    [
      ...of('length').map(({ value }) => lengthOf(value)),
      ...of('time').map(({ value }) => (spansIn(value, monthFirst).length ? null : lengthOf(value))),
    ].find(Boolean) ?? null;
  return [...of('time'), ...(start ? [start] : []), ...of('date')].flatMap(pair => {
    const span = read(pair);
    if (!span) return [];
    const to = pair === start && end ? { end: end.start, lastDay: end.day } : {};
    const merged = { ...span, ...to, day: span.day ?? date?.day ?? null };
    const ended =
      merged.end === null && merged.start !== null && length
        ? { ...merged, end: (merged.start + length) % 1440 }
        : merged;
    const far = Math.abs(pair.at - at) > 150 ? 0.1 : 0;
    return [
      { value: ended, weight: (pair.marked ? W.label : W.line) - far, place: `label ${pair.label}`, words: pair.value },
    ];
  });
}

/** Under a label for it, "01:00" and "45" are lengths too. */
function lengthOf(text: string): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:h|hours)?\s*$/.exec(text.slice(0, 60)) ?? [];
  if (hours && minutes) return Number(hours) * 60 + Number(minutes) || null;
  return lengthIn(/^\s*\d{1,3}\s*$/.test(text) ? `${text} min` : text);
}

const NAMES =
  /(?:^|\s)(?:time|times|date|dates|datetime|slot|when|schedule|timeandplace|talk time|event time|start|begin|period|day|hour)(?:\s|$)/;
const WINDOW = { before: 12, behind: 90 };

function fromLines({ body }: Evidence, monthFirst: boolean, at: number): When[] {
  return body.flatMap(line => {
    const far = line.at - at;
    if (far < -WINDOW.before || far > WINDOW.behind || line.text.length > 220 || !/\d|noon|正午/.test(line.text))
      return [];
    const { text } = line;
    const spans = spansOf(line, monthFirst);
    const named = NAMES.test(line.names) || line.parts.some(part => NAMES.test(part.names));
    const less =
      (OTHER.test(text) ? 0.25 : 0) +
      Math.min(0.25, Math.abs(far) * 0.004) +
      (far < 0 ? 0.04 : 0) +
      (text.length > 120 ? 0.15 : 0);
    return spans.slice(0, 1).map(value => ({
      value,
      weight: (named ? W.names : W.line) - less,
      place: named ? 'time in markup' : 'line',
      words: line.text,
    }));
  });
}

/** A line as it is written, or with space between its pieces, whichever says more. */
function spansOf(line: Line, monthFirst: boolean): Span[] {
  const plain = spansIn(line.text, monthFirst);
  if (line.parts.length < 2 || saying(plain[0]) === 4) return plain;
  const spaced = spansIn(line.parts.map(part => part.text).join(' '), monthFirst);
  return saying(spaced[0]) > saying(plain[0]) ? spaced : plain;
}

const saying = (span: Span | undefined): number =>
  span
    ? [span.day, span.day?.year, span.start, span.end].filter(part => part !== null && part !== undefined).length
    : 0;

/** "2016-06-13（月）19:30 - 22:00 …" at the front of a description; a date in the title. */
function fromHead({ page, host }: Evidence, monthFirst: boolean): When[] {
  const description = page.meta.get('og:description') ?? page.meta.get('description') ?? '';
  const [span] = /^.{0,12}\d{4}/.test(description) ? spansIn(description.slice(0, 60), monthFirst) : [];
  const title = host?.kind === 'video' ? '' : page.title;
  const [inTitle] = spansIn(title, monthFirst).filter(({ day }) => day?.year);
  return [
    ...(span ? [{ value: span, weight: W.description, place: 'description', words: description }] : []),
    ...(inTitle ? [{ value: inTitle, weight: W.title, place: 'title', words: title }] : []),
  ];
}

/** A time whose day stands elsewhere: in the nearest line or label that says a day alone. */
function withDay(lead: When, all: readonly When[]): Span {
  if (lead.value.day) return lead.value;
  const other = all.find(({ value, weight }) => value.day && value.start === null && weight > 0.3);
  const same = all.find(({ value }) => value.day && value.start === lead.value.start);
  return { ...lead.value, day: same?.value.day ?? other?.value.day ?? null };
}

/** Where the best read is in UTC, all lines of the page may say it in local time. */
function elsewhere({ page }: Evidence, monthFirst: boolean, lead: When): When[] {
  if (lead.value.offset !== 0) return [];
  const lines = page.lines.filter(({ text }) => text.length < 120 && /\d:\d\d/.test(text)).slice(0, 200);
  return lines.flatMap(line =>
    spansOf(line, monthFirst).map(value => ({ value, weight: 0, place: 'line', words: line.text })),
  );
}

/** A local time here and the same instant in UTC there state the zone together. */
function withZone(span: Span, all: readonly When[]): Span {
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

/** A day without its year, where the event's name, the title, the address or the same day elsewhere on the page says it. */
function dated(span: Span, { page }: Evidence, event: string | null): Span {
  if (!span.day || span.day.year) return span;
  const { month, day } = span.day;
  const named =
    [event ?? '', page.title, page.meta.get('og:title') ?? '', URL.parse(page.address)?.pathname ?? '']
      .map(yearIn)
      .find(Boolean) ?? null;
  const year =
    named ??
    yearOfSameDay(page.lines, month, day) ??
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
    const span = spansIn(text, true).find(({ day: date }) => date?.year && date.month === month && date.day === day);
    if (span?.day?.year) return span.day.year;
  }
  return null;
}

function stated(span: Span, lead: When): Times {
  const start = written(span.day, span.start, span.offset);
  const lastDay = span.lastDay ?? (span.end === null ? null : nextDayIfNeeded(span));
  const end = span.end === null && !span.lastDay ? null : written(lastDay ?? span.day, span.end, span.offset);
  return {
    start: start ? fact({ ...lead, value: start }) : null,
    end: end && end !== start ? fact({ ...lead, value: end }) : null,
  };
}

/** Past midnight the end is on the next day. */
function nextDayIfNeeded({ day, start, end }: Span): Day | null {
  if (!day?.year || start === null || end === null || end >= start) return day;
  const next = new Date(Date.UTC(day.year, day.month - 1, day.day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}
