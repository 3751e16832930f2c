// Calendar days in free text, as they are written in several languages.
import { monthNamed } from './month-names';

export interface DayFound {
  readonly kind: 'day';
  readonly from: number;
  readonly to: number;
  /** Null where the text does not say it. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The last day, where several of one month are written as one: April 19-27. */
  readonly through: number | null;
  /** A month and a day as bare numbers: a date only beside a weekday or a time. */
  readonly bare: boolean;
}

interface Calendar {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly through?: number | null;
}

type Reading = (groups: readonly string[], monthFirst: boolean) => Calendar | null;

interface Form {
  readonly pattern: RegExp;
  readonly read: Reading;
  readonly bare?: boolean;
}

const number = (text: string | undefined): number => Number(text ?? 0);
const yearOrNull = (text: string | undefined): number | null => {
  if (!text) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};

/** First year of an era, less one. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, R: 2018, H: 1988 };

const FORMS: readonly Form[] = [
  {
    pattern: /(令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g,
    read: ([, era = '', year, month, day]) => ({
      year: (ERAS[era] ?? 0) + (year === '元' ? 1 : number(year)),
      month: number(month),
      day: number(day),
    }),
  },
  {
    // 2011年7月16日(土)〜18日
    pattern:
      /(?:(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})(?:\s?[日일号號](?:\s?\(.\))?(?:\s?[-~、,・]\s?(\d{1,2})\s?[日일号號])?|\s?[-~]\s?(\d{1,2})\s?[日일号號])/g,
    read: ([, year, month, day, behind, joined]) => ({
      year: yearOrNull(year),
      month: number(month),
      day: number(day),
      through: number(behind ?? joined) > number(day) ? number(behind ?? joined) : null,
    }),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g,
    read: ([, year, , month, day]) => ({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g,
    read: ([, year, month, day]) => ({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    // 10. März 2018, 10 de marzo de 2018, 10th of March, 9.-11. März, 25, 26 y 27 de noviembre
    pattern:
      /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?((?:\s?(?:[-~,&]|bis|au|al|and|und|et|y|e)\s?\d{1,2}(?:st|nd|rd|th|º|\.)?){0,4})\s?(?:de\s|of\s)?([\p{L}]{3,12})\.?(?:,?\s?(?:de\s|del\s|')?(\d{4}|(?<=')\d\d)(?!\d))?/gu,
    read: ([, day, last, month = '', year]) => named(month, day, year, last),
  },
  {
    // March 10, 2018; Sat Mar 10th; April 19-27, 2023; September 27, 28 & 29th
    pattern:
      /(?<!\p{L})(\p{L}{3,12})\.?\s?(\d{1,2})(?![\d:h])(?:st|nd|rd|th)?((?:\s?(?:[-~,&]|and)\s?\d{1,2}(?:st|nd|rd|th)?(?![\d:.]|\s?[ap]\.?m)){0,6})(?:,?\s(?:')?(\d{4})(?!\d))?/giu,
    read: ([, month = '', day, more = '', year]) => named(month, day, year, more),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g,
    read: ([, first, mark, second, year], monthFirst) => {
      const [a, b] = [number(first), number(second)];
      const flipped = mark === '.' ? false : a <= 12 && (b > 12 || monthFirst);
      return { year: number(year), month: flipped ? a : b, day: flipped ? b : a };
    },
  },
  {
    pattern: /(?<![\d/.:-])(\d{1,2})[/-](\d{1,2})(?![\d/.:-])/g,
    read: ([, month, day]) => ({ year: null, month: number(month), day: number(day) }),
    bare: true,
  },
];

function named(month: string, day: string | undefined, year: string | undefined, more = ''): Calendar | null {
  const found = monthNamed(month);
  const last = Number(/(\d{1,2})\D{0,4}$/.exec(more)?.[1] ?? 0);
  const through = last > number(day) && last <= 31 ? last : null;
  return found === null ? null : { year: yearOrNull(year), month: found, day: number(day), through };
}

/** The days written in a text of at most a few hundred characters, in the order they stand, none overlapping. */
export function daysIn(text: string, monthFirst: boolean): DayFound[] {
  const found: DayFound[] = [];
  for (const { pattern, read, bare = false } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match as readonly string[], monthFirst);
      const from = match.index;
      const to = from + match[0].trimEnd().length;
      if (!date || !possible(date) || found.some(other => from < other.to && other.from < to)) continue;
      found.push({ kind: 'day', from, to, bare, ...date, through: date.through ?? null });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function possible({ year, month, day }: Calendar): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (year === null || (year > 1980 && year < 2100));
}
