// The day of a time that stands without its date: "Day 2", a weekday, a date without its year.
import type { Fact, StatedDay } from '../../model/facts';
import type { StatedTime } from '../../model/session';
import type { Evidence } from '../evidence/evidence';
import { spansIn } from '../evidence/spans';
import { fact } from './candidates';

/** A weekday in each language, Sunday first: whole names, and what a time may stand beside. */
const WEEKDAYS: readonly RegExp[] = [
  /(?<!\p{L})(?:sunday|sonntag|dimanche|domingo|domenica|zondag|niedziela)(?!\p{L})|日曜|일요일|(?:星期|周)[日天]/iu,
  /(?<!\p{L})(?:monday|montag|lundi|lunes|lunedì|segunda-feira|maandag|poniedziałek)(?!\p{L})|月曜|월요일|(?:星期|周)一/iu,
  /(?<!\p{L})(?:tuesday|dienstag|mardi|martes|martedì|terça-feira|dinsdag|wtorek)(?!\p{L})|火曜|화요일|(?:星期|周)二/iu,
  /(?<!\p{L})(?:wednesday|mittwoch|mercredi|miércoles|mercoledì|quarta-feira|woensdag|środa)(?!\p{L})|水曜|수요일|(?:星期|周)三/iu,
  /(?<!\p{L})(?:thursday|donnerstag|jeudi|jueves|giovedì|quinta-feira|donderdag|czwartek)(?!\p{L})|木曜|목요일|(?:星期|周)四/iu,
  /(?<!\p{L})(?:friday|freitag|vendredi|viernes|venerdì|sexta-feira|vrijdag|piątek)(?!\p{L})|金曜|금요일|(?:星期|周)五/iu,
  /(?<!\p{L})(?:saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobota)(?!\p{L})|土曜|토요일|(?:星期|周)六/iu,
];
/** Short forms are words of other meanings, too: they count only in front of a time or in brackets. */
const SHORT = /(?:^|[\s(（])(sun|mon|tue|wed|thu|fri|sat)\p{L}{0,2}\.?,?\s?[)）]?\s?(?:at\s)?\d{1,2}[:.h]\d\d/iu;
const BRACKETED = /[(（]\s?([日月火水木金土])\s?[)）]/u;
const NTH: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:day|tag|jour|día|dia)\s?#?(\d{1,2}|one|two|three)(?![\p{L}\d])/iu,
  /(?<!\d)(\d{1,2})\s?(?:日目|일차)/u,
  /第\s?(\d{1,2}|[一二三])\s?天/u,
];
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, 一: 1, 二: 2, 三: 3 };
const FIRST = /初日|(?<!\p{L})(?:first day|erster tag|premier jour|primer día)(?!\p{L})/iu;
const NEAR = { before: 12, behind: 40, length: 80 };

/** Said where the time stands, else by the lines near the title, if they are of one mind. */
export function findDay({ body }: Evidence, at: number, start: Fact<StatedTime> | null): Fact<StatedDay> | null {
  if (!start || /^\d{4}-/.test(start.value)) return null;
  const beside = dayIn(start.words);
  if (beside) return fact(beside, start.place, start.words, 0.9);
  const said = body.flatMap(({ at: line, text }) => {
    const isNear = line >= at - NEAR.before && line <= at + NEAR.behind && text.length <= NEAR.length;
    const day = isNear ? dayIn(text) : null;
    return day ? [{ day, text }] : [];
  });
  const [first, ...more] = said;
  const agree = more.every(({ day }) => JSON.stringify(day) === JSON.stringify(first?.day));
  return first && agree ? fact(first.day, 'line', first.text, 0.7) : null;
}

/** What a text says of the day, or null: first what says most. */
export function dayIn(text: string): StatedDay | null {
  const line = text.slice(0, 200).normalize('NFKC');
  const { day } = spansIn(line, true)[0] ?? {};
  if (day) return { month: day.month, date: day.day };
  const nth = NTH.map(pattern => pattern.exec(line)?.[1]?.toLowerCase()).find(Boolean);
  if (nth) return { nth: NUMBERS[nth] ?? Number(nth) };
  if (FIRST.test(line)) return { nth: 1 };
  const weekday = weekdayIn(line);
  return weekday === null ? null : { weekday };
}

function weekdayIn(line: string): number | null {
  const named = WEEKDAYS.flatMap((pattern, index) => (pattern.test(line) ? [index] : []));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const short = SHORT.exec(line)?.[1]?.toLowerCase();
  if (short) return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(short);
  const bracketed = BRACKETED.exec(line)?.[1];
  return bracketed ? '日月火水木金土'.indexOf(bracketed) : null;
}

// Test URLs
// https://us.pycon.org/2013/schedule/presentation/107/
