// The days of an event, counted where it took place, and said as its report's language says them.
import type { Language } from '../model/bundle';
import type { Day, EventFields } from '../model/event';
import { compare } from '../model/order';
import type { SessionFields, StatedTime } from '../model/session';

export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** As stated for the event, else as its sessions say. Null where nobody said. */
export function daysOf(event: EventFields, sessions: readonly SessionFields[]): Days | null {
  const stated = [event.firstDay, event.lastDay].map(day => dayOf(day, null));
  const ofSessions = sessions.map(session => dayOf(session.start ?? session.end, event.timeZone));
  const days = (stated.some(Boolean) ? stated : ofSessions).filter(day => day !== null).toSorted(compare);
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}

/** The day of a stated time. One with an offset is an instant, so it falls on a day of the event's own time zone. */
function dayOf(time: StatedTime | null, timeZone: string | null): Day | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0];
  if (!time || !day || Number.isNaN(Date.parse(day))) return null;
  const isInstant = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time);
  return (isInstant && timeZone ? dayIn(timeZone, new Date(time)) : null) ?? day;
}

function dayIn(timeZone: string, instant: Date): Day | null {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const part = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${part.get('year')}-${part.get('month')}-${part.get('day')}`;
  } catch {
    return null; // a zone or time that this machine does not know: the day as stated is the next best
  }
}

const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2018/03/10 (土)–03/11 (日)`, `Sat 10–Sun 11 March 2018`: what the two days share is said once. */
export function saidDays({ first, last }: Days, language: Language): string {
  if (first === last) return saidDay(last, language, 'year');
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  if (language === 'ja') return `${saidDay(first, 'ja', 'year')}–${saidDay(last, 'ja', sameYear ? 'month' : 'year')}`;
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${saidDay(first, 'en', sameMonth ? 'day' : sameYear ? 'month' : 'year')}–${saidDay(last, 'en', 'year')}`;
}

function saidDay(day: Day, language: Language, upTo: 'day' | 'month' | 'year'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = WEEKDAYS[language][new Date(Date.parse(day)).getUTCDay()] ?? '';
  if (language === 'ja') return `${upTo === 'year' ? `${year}/` : ''}${month}/${date} (${weekday})`;
  const words = [weekday, String(Number(date)), MONTHS[Number(month) - 1] ?? '', year];
  return words.slice(0, { day: 2, month: 3, year: 4 }[upTo]).join(' ');
}
