import { lengthIn } from '../evidence/clocks';
import type { Evidence } from '../evidence/evidence';
import type { Pair } from '../evidence/pairs';
import { type Span, spansIn } from '../evidence/spans';
import type { Line } from '../page';
import { placeAnnounced } from './announced';
import { type Candidate, candidate } from './candidates';

export type When = Candidate<Span>;

/** Times that belong to something else on the page. */
const OTHER =
  /締切|〆切|募集|受付|申込|公開|更新|投稿|懇親会|開場|前夜祭|掲載|deadline|posted|updated|published|created|modified|submitted|comment|registration|doors?|until|early bird|copyright|©|\(c\)|generated|party|reception|anmeldeschluss|veröffentlicht|publié|mis à jour|publicado|scadenza|candidature|date limite|fecha límite|einsendeschluss/i;

export function fromCalendar({ calendar }: Evidence): When[] {
  return calendar.length > 3
    ? []
    : calendar.slice(0, 1).map(({ span, words }) => candidate(span, 'calendar link', words));
}

export function fromData({ things, page }: Evidence, monthFirst: boolean): When[] {
  const marked = (names: RegExp): string | null | undefined =>
    page.marks.find(({ name, zone }) => names.test(name) && zone !== 'navigation')?.value;
  const [single, ...more] = things.filter(({ type, start }) => type === 'event' && start);
  const stated = [
    ['JSON-LD', more.length ? null : single?.start, single?.end],
    ['itemprop', marked(/^startDate$/), marked(/^endDate$/)],
    ['dtstart', marked(/^(?:dtstart|dt-start)$/), marked(/^(?:dtend|dt-end)$/)],
  ] as const;
  return stated.flatMap(([place, start, end]) => {
    const [from] = start ? spansIn(start, monthFirst) : [];
    const [to] = end ? spansIn(end, monthFirst) : [];
    const span = from && { ...from, lastDay: to?.day ?? null, end: to?.start ?? null };
    return span ? [candidate(span, place, `${start} ${end ?? ''}`)] : [];
  });
}

export function fromLabels({ pairs }: Evidence, monthFirst: boolean, at: number): When[] {
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
  return [...of('time'), ...(start ? [start] : []), ...of('date')].flatMap(pair => {
    const span = read(pair);
    if (!span) return [];
    const to = pair === start && end ? { end: end.start, lastDay: end.day } : {};
    const merged = { ...span, ...to, day: span.day ?? date?.day ?? null };
    const doubts = { far: Math.min(1, Math.abs(pair.at - at) / 150) };
    const sign = pair.marked ? 'labelled' : 'label unmarked';
    return [{ ...candidate(merged, sign, pair.value, 1, doubts), place: `label ${pair.label}` }];
  });
}

/** How long it lasts, where a label says so: under one for it, "01:00" and "45" are lengths too. */
export function lengthLabelled({ pairs }: Evidence, monthFirst: boolean): number | null {
  const lengths = pairs
    .filter(({ meaning, value }) => meaning === 'length' || (meaning === 'time' && !spansIn(value, monthFirst).length))
    .map(({ value }) => lengthOf(value));
  return lengths.find(Boolean) ?? null;
}

function lengthOf(text: string): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:h|hours)?\s*$/.exec(text.slice(0, 60)) ?? [];
  if (hours && minutes) return Number(hours) * 60 + Number(minutes) || null;
  return lengthIn(/^\s*\d{1,3}\s*$/.test(text) ? `${text} min` : text);
}

const NAMES =
  /(?:^|\s)(?:time|times|date|dates|datetime|slot|when|schedule|timeandplace|talk time|event time|start|begin|period|day|hour)(?:\s|$)/;
const WINDOW = { before: 12, behind: 90 };

export function fromLines({ body }: Evidence, monthFirst: boolean, at: number): When[] {
  return body.flatMap(line => {
    const far = line.at - at;
    if (far < -WINDOW.before || far > WINDOW.behind || !/\d|noon|正午/.test(line.text)) return [];
    const isAnnounced = placeAnnounced(line.text) !== null;
    if (line.text.length > 220 && !isAnnounced) return [];
    const { text } = line;
    const spans = spansOf(line, monthFirst);
    const named = NAMES.test(line.names) || line.parts.some(part => NAMES.test(part.names));
    const doubts = {
      other: Number(OTHER.test(text)),
      far: Math.min(1, Math.abs(far) / 60),
      above: Number(far < 0),
      // A time within a sentence is rarely the talk's, unless it says where as well.
      long: Number(!isAnnounced && (text.length > 120 || (text.length > 50 && /[.!?。]$/.test(text)))),
    };
    return spans.slice(0, 1).map(value => candidate(value, named ? 'named line' : 'line', text, 1, doubts));
  });
}

/** A line as it is written, or with space between its pieces, whichever says more. */
export function spansOf(line: Line, monthFirst: boolean): Span[] {
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
export function fromHead({ page, host }: Evidence, monthFirst: boolean): When[] {
  const description = page.meta.get('og:description') ?? page.meta.get('description') ?? '';
  const [span] = /^.{0,12}\d{4}/.test(description) ? spansIn(description.slice(0, 60), monthFirst) : [];
  const title = host?.kind === 'video' ? '' : page.title;
  const [inTitle] = spansIn(title, monthFirst).filter(({ day }) => day?.year);
  return [
    ...(span ? [candidate(span, 'description', description)] : []),
    ...(inTitle ? [candidate(inTitle, 'title', title)] : []),
  ];
}

// Test URLs
// https://us.pycon.org/2013/schedule/presentation/107/
// https://connpass.com/event/57258/
