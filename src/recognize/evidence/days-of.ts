// The days of an event, as its timetable heads them.

import { yearIn } from '../words';
import type { Evidence } from './evidence';
import { type Day, spansIn } from './spans';

export interface Days {
  readonly first: Day;
  readonly last: Day | null;
  readonly words: string;
}

const LONGEST_DAYS = 14;
const MOST_LINES = 3000;

/** First and last of the whole dates that stand in short lines, headings and the title; null where there is none or they are far apart. */
export function daysOf({ page, body }: Evidence, event: string | null): Days | null {
  const year = yearIn(event ?? '') ?? yearIn(page.title) ?? yearIn(URL.parse(page.address)?.pathname ?? '');
  const lines = [...body.slice(0, MOST_LINES), ...page.lines.filter(({ level }) => level > 0)];
  const texts = [
    page.title,
    ...lines
      .filter(({ text }) => text.length < 60 && /\d/.test(text) && !OTHER.test(text) && !isSentence(text))
      .map(({ text }) => text),
  ];
  const found = texts.flatMap(text =>
    spansIn(text, true).flatMap(({ day, lastDay }) => {
      if (!day || !(day.year ?? year)) return [];
      return [day, ...(lastDay ? [lastDay] : [])].map(date => ({
        day: { ...date, year: date.year ?? day.year ?? year },
        text,
      }));
    }),
  );
  const sorted = found.toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || dayNumber(last.day) - dayNumber(first.day) > LONGEST_DAYS) return null;
  const several = dayNumber(last.day) > dayNumber(first.day);
  return { first: first.day, last: several ? last.day : null, words: first.text };
}

const isSentence = (text: string): boolean => text.length > 30 && /[.!。]$/.test(text);

const OTHER =
  /updated|posted|©|copyright|deadline|opening date|registration|early bird|submission|notification|报名|報名|申込|受付|접수|신청|scadenza|date limite|fecha límite|einsendeschluss|更新|公開|締切|募集/i;

const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year ?? 2000, month - 1, day) / 86_400_000;
