// What the lines of a page say of its kind: how many begin with a time, and which days head them.
import type { Evidence } from '../evidence/evidence';
import { spansIn } from '../evidence/spans';
import { LISTING } from '../evidence/title-parts';
import type { Line } from '../page';
import { type Point, point } from './kind-address';

const START = /^(?:[\p{L}.]{0,12}\s)?\d{1,2}\s?[:：時h.]\s?\d{2}/u;

/** How many different times lines begin with. */
export function startsOf(body: readonly Line[]): number {
  const starts = body.flatMap(({ text }) => (text.length < 400 ? (START.exec(text.trim())?.[0] ?? []) : []));
  return new Set(starts).size;
}

/** Points for a timetable, and against a session, of a page of this title. */
export function byLines({ body, page }: Evidence, title: string | null): Point[] {
  const times = startsOf(body);
  const days = body
    .slice(0, 400)
    .filter(({ text, level }) => level > 0 && text.length < 60 && spansIn(text, true).some(({ day }) => day)).length;
  return [
    point('timetable', 'no times', times === 0),
    point('timetable', 'many times', times < 5 ? 0 : Math.min(1, times / 12)),
    point('session', 'many times', times >= 8),
    point('timetable', 'title', (isTimetableTitle(title ?? '') ? 0.7 : 0) + (isTimetableTitle(page.title) ? 0.3 : 0)),
    point('timetable', 'days', days >= 2 && times >= 3),
  ];
}

const TIMETABLE = new RegExp(`(?<![a-zü])(?:${LISTING})(?![a-zü])`, 'i');
const isTimetableTitle = (title: string): boolean => title.length < 80 && TIMETABLE.test(title);

// Test URLs
// https://yapcjapan.org/2024hiroshima/
// https://virtual.acl2020.org/papers.html
