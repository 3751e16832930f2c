// "Add to calendar": a link to Google's, Outlook's or Yahoo's, or a calendar file within the page. Exact, whatever the site.
import type { Page } from '../page';
import { squash } from '../words';
import type { Day, Span } from './spans';
import { offsetIn, offsetOfArea } from './time-zones';

export interface CalendarEntry {
  readonly title: string | null;
  readonly place: string | null;
  readonly span: Span;
  readonly at: number;
  readonly words: string;
}

const STAMP = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The entries that the page offers to add to a calendar. */
export function calendarEntries(page: Page): CalendarEntry[] {
  return page.links.flatMap(({ address, at }) => {
    if (!/calendar/.test(address)) return [];
    const of = address.startsWith('data:') ? fieldsOfFile(address) : fieldsOfQuery(address);
    const [from = '', to = ''] = [
      ...of('dates').split('/'),
      of('startdt', 'st', 'DTSTART'),
      of('enddt', 'et', 'DTEND'),
    ].filter(Boolean);
    const span = spanOf(from, to, of('ctz'));
    const [title, place] = [
      squash(of('text', 'subject', 'title', 'SUMMARY'), 300),
      squash(of('location', 'in_loc', 'LOCATION'), 200),
    ];
    return span ? [{ title: title || null, place: place || null, span, at, words: `${title} ${from}/${to}` }] : [];
  });
}

/** The first of the names that has a value; empty where none has. */
type Fields = (...names: string[]) => string;

function fieldsOfQuery(address: string): Fields {
  const query = URL.parse(address)?.searchParams;
  return (...names) => names.map(name => query?.get(name)).find(Boolean) ?? '';
}

/** Of a file's first event, as https://www.rfc-editor.org/rfc/rfc5545 writes it. */
function fieldsOfFile(address: string): Fields {
  const text = decoded(address.slice(address.indexOf(',') + 1)).replace(/^[\s\S]*?BEGIN:VEVENT/, '');
  const value = (name: string) =>
    new RegExp(`^${name}(?:;[^:\\n]{0,80})?:(.{1,400})`, 'm').exec(text)?.[1]?.replace(/\\(?=[,;])/g, '');
  const zone = /DTSTART;TZID=([\w/]{3,40})/.exec(text)?.[1];
  return (...names) => (names.includes('ctz') ? zone : names.map(value).find(Boolean)) ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not written as an address should be: it is taken as it stands.
    return text;
  }
}

interface Moment {
  readonly day: Day & { readonly year: number };
  readonly minute: number | null;
}

function momentOf(stamp: string): Moment | null {
  const [, year, month, day, hour, minute] = STAMP.exec(stamp.trim()) ?? [];
  return year
    ? {
        day: { year: Number(year), month: Number(month), day: Number(day) },
        minute: hour ? Number(hour) * 60 + Number(minute) : null,
      }
    : null;
}

function spanOf(from: string, to: string, area: string): Span | null {
  const start = momentOf(from);
  const end = momentOf(to);
  if (!start) return null;
  const timed = start.minute !== null;
  const offset = timed ? (offsetIn(from, start.day) ?? (area ? offsetOfArea(area, start.day) : null)) : null;
  return { day: start.day, start: start.minute, lastDay: end?.day ?? null, end: end?.minute ?? null, offset };
}

// Test URLs
// https://jxug.connpass.com/event/30152/
// https://connpass.com/event/57258/
// https://concrete5nagoya.doorkeeper.jp/events/59441
