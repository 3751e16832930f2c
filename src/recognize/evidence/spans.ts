// From free text to when something begins and ends.
import { type ClockFound, clocksIn, lengthIn } from './clocks';
import { type DayFound, daysIn } from './dates';
import { offsetIn, offsetWritten } from './time-zones';

export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A stretch of time as stated; what is not stated is null. Minutes are since midnight, the offset is from UTC. */
export interface Span {
  readonly day: Day | null;
  readonly start: number | null;
  readonly lastDay: Day | null;
  readonly end: number | null;
  readonly offset: number | null;
}

const RANGE =
  /^[\s,()]*(?:[-~→⇒]+>?|to|until|till|bis|à|às|a|até|through|from|から|より|부터|至|to the|alle(?: ore)?|fino alle|a las|hasta las?|jusqu'à|and|&)?[\s,()]*$/i;
const STRICT_RANGE = /[-~→⇒>]|to|until|till|bis|à|às|a|から|より|부터|至/i;

/** Digits to ASCII, every dash-like range mark to `~`; the length may change. */
export function plainTimes(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u301c\uff5e∼]/g, '~')
    .replace(/\s+/g, ' ');
}

/** The stretches of time in a text, in order. `monthFirst` decides 12/01/2019. */
export function spansIn(raw: string, monthFirst: boolean): Span[] {
  const text = plainTimes(raw);
  if (!/\d|noon|正午/.test(text)) return [];
  const days = daysIn(text, monthFirst);
  const clocks = begun(
    clocksIn(text).filter(clock => !days.some(day => clock.from < day.to && day.from < clock.to)),
    text,
  );
  const tokens = [...meant(days, clocks, text), ...clocks].sort((a, b) => a.from - b.from);
  const spans: Span[] = [];
  let rest = tokens;
  while (rest.length) {
    const [span, used] = readSpan(rest, text);
    spans.push(span);
    rest = rest.slice(used);
  }
  return spans;
}

const DOORS =
  '開場|開門|受付開始|受付(?!開始)|入場|doors?(?:\\sopen)?(?:\\sat)?|einlass(?:\\sab)?|入场|签到|報到|报到|입장';
const AFTER_DOORS = new RegExp(`(?:${DOORS})\\s?:?\\s?$`, 'iu');
const BEFORE_DOORS = new RegExp(`^(?:${DOORS})(?![\\d:])|^\\s(?:${DOORS})(?!\\s?:?\\s?\\d)`, 'iu');

/** Without the hour at which the doors open, where the text goes on to say when it begins: 開場18:00 開演19:00. */
function begun(clocks: readonly ClockFound[], text: string): readonly ClockFound[] {
  const first = clocks[0];
  if (!first || clocks.length < 2) return clocks;
  const isOfDoors =
    AFTER_DOORS.test(text.slice(Math.max(0, first.from - 16), first.from)) ||
    BEFORE_DOORS.test(text.slice(first.to, first.to + 16));
  return isOfDoors ? clocks.slice(1) : clocks;
}

/** A weekday, or a holiday. */
const IN_BRACKETS =
  /^\s?(?:[월화수목금토일]요일|[月火水木金土日]曜|周[一二三四五六日]|星期[一二三四五六日])|^\s?\(\s?(?:[月火水木金土日祝・一二三四五六월화수목금토일]|(?:mon|tue|wed|thu|fri|sat|sun))/i;

/** Bare month-and-day numbers count only where a weekday or a time says that they are a date. */
function meant(days: readonly DayFound[], clocks: readonly ClockFound[], text: string): DayFound[] {
  return days.filter(day => {
    if (!day.bare) return true;
    const behind = text.slice(day.to, day.to + 8);
    if (IN_BRACKETS.test(behind)) return true;
    return clocks.some(
      clock => clock.from >= day.to && clock.from - day.to <= 4 && /:|時/.test(text.slice(clock.from, clock.to)),
    );
  });
}

type Token = DayFound | ClockFound;

/** Reads one span from the front of the tokens, and says how many it took. */
function readSpan(tokens: readonly Token[], text: string): [Span, number] {
  let used = 0;
  const near = (most: number): Token | null => {
    const [last, next] = [tokens[used - 1], tokens[used]];
    return last && next && next.from - last.to <= most ? next : null;
  };
  const take = <T extends Token>(token: T): T => {
    used += 1;
    return token;
  };
  const first = tokens[0] as Token;
  let day: DayFound | null = first.kind === 'day' ? take(first) : null;
  let start: ClockFound | null = null;
  let lastDay: DayFound | null = null;
  let end: ClockFound | null = null;
  const second = day ? near(24) : first;
  if (second?.kind === 'clock') start = take(second);
  else if (second && isRange(text, tokens[used - 1], second, true)) lastDay = take(second);
  // "14:00, 10 March 2018": the day may also stand behind the time.
  if (start) {
    const next = near(20);
    if (
      next &&
      isRange(text, tokens[used - 1], next, day !== null && next.kind === 'clock' ? false : next.kind === 'day')
    ) {
      if (next.kind === 'clock') end = take(next);
      else if (day) {
        lastDay = take(next);
        const last = near(24);
        if (last?.kind === 'clock') end = take(last);
      }
    }
    const behind = near(12);
    if (!day && behind?.kind === 'day' && !behind.bare) day = take(behind);
  }
  const stated = text.slice(Math.max(0, first.from - 8), (tokens[used - 1]?.to ?? 0) + 40);
  return [finished(day, start, lastDay, end, stated), used];
}

/** Whether what stands between two tokens says "until". Behind a day only an explicit mark does. */
function isRange(text: string, left: Token | undefined, right: Token, strict: boolean): boolean {
  const between = text
    .slice(left?.to ?? 0, right.from)
    .replace(/\([^)]{0,6}\)|(?<!\p{L})\p{L}{2,10}day,?|開[始演]|終了|시작|종료/gu, ' ');
  return RANGE.test(between) && (!strict || STRICT_RANGE.test(between));
}

function finished(
  day: DayFound | null,
  start: ClockFound | null,
  lastDay: DayFound | null,
  end: ClockFound | null,
  words: string,
): Span {
  const year = day?.year ?? lastDay?.year ?? null;
  const date = day ? { year, month: day.month, day: day.day } : null;
  const last = lastDayOf(day, lastDay, year);
  const [from, to] = halves(start, end, last === null);
  const known = date?.year ? { year: date.year, month: date.month, day: date.day } : null;
  return {
    day: date,
    start: from,
    lastDay: last,
    end: to ?? (from === null ? null : derivedEnd(from, words)),
    offset: from === null ? null : offsetIn(words, known),
  };
}

function lastDayOf(day: DayFound | null, lastDay: DayFound | null, year: number | null): Day | null {
  if (lastDay) return { year: lastDay.year ?? year, month: lastDay.month, day: lastDay.through ?? lastDay.day };
  return day?.through ? { year, month: day.month, day: day.through } : null;
}

/** "1:40–2:25 p.m.": the half of the day that only the end states is the start's as well, where that makes sense. */
function halves(start: ClockFound | null, end: ClockFound | null, sameDay: boolean): [number | null, number | null] {
  if (!start || !end) return [start?.minute ?? null, null];
  let from = start.minute;
  if (!start.sure && end.half === 'pm' && from < 720 && from + 720 <= end.minute) from += 720;
  // 午後1時〜2時30分: nor does the end say again what the start has said.
  const to = !end.sure && start.half === 'pm' && end.minute < from && end.minute < 720 ? end.minute + 720 : end.minute;
  return sameDay && to === from ? [from, null] : [from, to];
}

function derivedEnd(start: number, words: string): number | null {
  const length = /[(（\s,·〈<]\s?\d{1,3}\s?(?:min|分)/i.test(words) ? lengthIn(words) : null;
  return length ? (start + length) % 1440 : null;
}

/** As `StatedTime`, at the precision stated; null where nothing is. A day without a year leaves the time alone. */
export function written(day: Day | null, minute: number | null, offset: number | null): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = minute === null ? null : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  if (!day?.year) return time;
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  if (!time) return date;
  return `${date}T${time}${offset === null ? '' : offsetWritten(offset)}`;
}
