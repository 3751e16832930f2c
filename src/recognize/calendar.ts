// "Add to Google Calendar" links: exact start, end, title and place, whatever the site.
import type { Page } from './page';
import type { Day, Span } from './spans';
import { offsetOfArea } from './time-zones';
import { squash } from './words';

export interface CalendarEntry {
  readonly title: string | null;
  readonly place: string | null;
  readonly span: Span;
  readonly at: number;
  readonly words: string;
}

const STAMP = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z)?)?$/;

/** The entries that the page offers to add to a calendar. */
export function calendarEntries(page: Page): CalendarEntry[] {
  return page.links.flatMap(({ address, at }) => {
    const url = /calendar/.test(address) ? URL.parse(address) : null;
    const query = url?.searchParams;
    const [from = '', to = ''] = (query?.get('dates') ?? '').split('/');
    if (!query || !/TEMPLATE|eventedit/i.test(address) || !STAMP.test(from)) return [];
    const span = spanOf(from, to, query.get('ctz'));
    const title = squash(query.get('text') ?? '', 300) || null;
    const place = squash(query.get('location') ?? '', 200) || null;
    return span ? [{ title, place, span, at, words: `${title ?? ''} ${from}/${to}` }] : [];
  });
}

interface Moment {
  readonly day: Day & { readonly year: number };
  readonly minute: number | null;
  readonly utc: boolean;
}

function momentOf(stamp: string): Moment | null {
  const match = STAMP.exec(stamp);
  if (!match) return null;
  const [, year, month, day, hour, minute, zone] = match;
  return {
    day: { year: Number(year), month: Number(month), day: Number(day) },
    minute: hour ? Number(hour) * 60 + Number(minute) : null,
    utc: zone === 'Z',
  };
}

function spanOf(from: string, to: string, area: string | null): Span | null {
  const start = momentOf(from);
  const end = momentOf(to);
  if (!start) return null;
  const offset = start.utc ? 0 : area && start.minute !== null ? offsetOfArea(area, start.day) : null;
  return { day: start.day, start: start.minute, lastDay: end?.day ?? null, end: end?.minute ?? null, offset };
}
