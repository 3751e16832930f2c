// "Day 2" and "Sunday", of an event whose days the page states.

import { fold, yearIn } from '../words';
import type { Evidence } from './evidence';
import { type Day, spansIn } from './spans';

const NUMBERED = /(?<!\p{L})(?:day|tag|jour|d[ií]a|giorno)\W{0,2}(\d)(?!\d)|(\d)\s?(?:日目|일차)|第\s?(\d)\s?天/iu;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'zh', 'ko'];
const MOST_DAYS = 7;
const MOST_LINES = 2000;

/** A day of the event, and what its weekday is called in each of the languages. */
export interface EventDay {
  readonly day: Day;
  readonly weekdays: readonly string[];
}

/** The days of the first range of days that the page names, in its titles or in a short line; none where it names no such range. */
export function eventDays({ page }: Evidence, event: string | null): readonly EventDay[] {
  const lines = page.lines.slice(0, MOST_LINES).map(({ text }) => text);
  const short = lines.filter(text => text.length < 100 && /\d/.test(text));
  for (const text of [page.title, page.meta.get('og:title') ?? '', ...short]) {
    for (const { day, lastDay } of spansIn(text, true)) {
      const year = day?.year ?? yearIn(event ?? '') ?? yearIn(text);
      const days = day && lastDay && year ? between({ ...day, year }, { ...lastDay, year: lastDay.year ?? year }) : [];
      if (days.length > 1 && days.length <= MOST_DAYS) return days.map(named);
    }
  }
  return [];
}

/** The one of the days that a text speaks of, by its number or its weekday. */
export function dayMeant(days: readonly EventDay[], text: string): Day | null {
  const number = NUMBERED.exec(text)?.slice(1).find(Boolean);
  if (number) return days[Number(number) - 1]?.day ?? null;
  const words = fold(text);
  const [only, ...more] = days.filter(({ weekdays }) => weekdays.some(name => words.includes(name)));
  return more.length ? null : (only?.day ?? null);
}

function named(day: Day): EventDay {
  const name = (language: string): string =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(timeOf(day)).toLowerCase();
  return { day, weekdays: LANGUAGES.map(name) };
}

const timeOf = ({ year, month, day }: Day): number => Date.UTC(year ?? 2000, month - 1, day);

function between(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let time = timeOf(first); time <= timeOf(last) && days.length <= MOST_DAYS; time += 86_400_000) {
    const date = new Date(time);
    days.push({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  }
  return days;
}
