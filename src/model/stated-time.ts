// A stated time as a person types and reads it: `2018-03-10 13:00`, `13:00`, `2018-03-10`, with or without a zone.
import type { StatedTime } from './session';

const FORM = /^(?:(\d{4})-(\d\d?)-(\d\d?))?(?:(?:^|[T ]\s*)(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?)?\s*(Z|[+-]\d\d:\d\d)?$/;

export interface TimeParts {
  /** `2018-03-10` */
  readonly day: string | null;
  /** `13:00` */
  readonly clock: string | null;
  /** `Z`, `+09:00`, or '' */
  readonly zone: string;
}

/** The parts of a stated time, or null where it is not one: every month, day, hour and minute has to exist. */
export function timeParts(text: string): TimeParts | null {
  const match = FORM.exec(text.normalize('NFKC').trim().slice(0, 40));
  if (!match) return null;
  const [, year, month, date, hour, minute, zone = ''] = match;
  if (year === undefined && hour === undefined) return null;
  if (zone && (year === undefined || hour === undefined)) return null;
  const day = year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null;
  const clock = hour && minute ? `${hour.padStart(2, '0')}:${minute}` : null;
  if (day && !isDay(day)) return null;
  if (clock && !(Number(hour) < 24 && Number(minute) < 60)) return null;
  return { day, clock, zone };
}

/** Whether this is a day of the calendar, written `2018-03-10`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What a person typed as a stated time, or null where it is none. */
export function statedTime(text: string): StatedTime | null {
  const parts = timeParts(text);
  if (!parts) return null;
  return [parts.day, parts.clock].filter(part => part !== null).join('T') + parts.zone;
}

/** `2018-03-10 13:00`: how a stated time stands in a field. */
export const typedTime = (time: StatedTime): string => time.replace('T', ' ');

/** `13:00–13:45`, with the day in front where it is known; '' where nothing is. */
export function spanText(start: StatedTime | null, end: StatedTime | null): string {
  const [from, to] = [start ? timeParts(start) : null, end ? timeParts(end) : null];
  const clocks = [from?.clock, to?.clock].filter(clock => clock).join('–');
  return [from?.day ?? to?.day, clocks].filter(part => part).join(' ');
}
