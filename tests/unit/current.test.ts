import { describe, expect, test } from 'vitest';
import { type Current, currentOf } from '../../src/model/current';
import type { TalkEvent } from '../../src/model/event';
import type { Known, LastPlace, Outlook } from '../../src/model/outlook';
import type { Session } from '../../src/model/session';
import { spansOf } from '../../src/model/session-span';
import { eventOf, sessionOf } from './records';

const EVENT = eventOf({ id: 'event', timeZone: 'Asia/Tokyo', firstDay: '2026-03-10', lastDay: '2026-03-11' });
const DAY = '2026-03-10';

/** `13:00–13:45 B`, on the event's first day, in room B; also `13:00`. */
function talk(id: string, when: string, fields: Partial<Session> = {}): Session {
  const [, start, end, room] = /^(\d\d:\d\d)?(?:–(\d\d:\d\d))?(?: (.+))?$/.exec(when) ?? [];
  return sessionOf({
    id,
    title: id,
    eventId: 'event',
    start: start ? `${DAY}T${start}` : null,
    end: end ?? null,
    room: room ?? null,
    ...fields,
  });
}

/** The instant of this hour in Tokyo. */
const at = (clock: string, day = DAY): string => new Date(`${day}T${clock}:00+09:00`).toISOString();

const used = (under: string, clock: string, fields: Partial<LastPlace> = {}): LastPlace => ({
  eventId: 'event',
  under,
  at: at(clock),
  used: at(clock),
  byHand: false,
  over: null,
  ...fields,
});
const chosen = (under: string, clock: string, over: string | null = null) => used(under, clock, { byHand: true, over });
const page = (session: string, clock: string): Outlook['page'] => ({ session, at: at(clock) });
const writing = (under: string, clock: string): Outlook['writing'] => ({ under, at: at(clock) });

function current(clock: string, sessions: readonly Session[], more: Partial<Known> = {}): Current | null {
  const known = { zone: 'UTC', events: [EVENT], last: used('event', '08:00'), page: null, writing: null };
  return currentOf({ ...known, now: at(clock), sessions, ...more });
}

/** `a: now`, and behind a stroke what may be meant as well: `a: last | b: now, c: now`. */
function said(now: Current | null): string {
  if (!now) return 'nowhere';
  const [own, ...others] = [now.choice, ...now.instead].map(({ id, why }) => `${id}: ${why}`);
  return others.length > 0 ? `${own} | ${others.join(', ')}` : (own ?? '');
}

const A = talk('a', '13:00–13:45 Hall A');
const B = talk('b', '13:00–14:00 Hall B');
const C = talk('c', '14:00–14:45 Hall A');
const D = talk('d', '14:00–14:45 Hall B');
const NO_ROOM = [talk('a', '13:00–13:45'), talk('b', '13:00–13:45')];

describe('by the timetable and the clock', () => {
  test.each<[string, string, readonly Session[], Partial<Known>, string]>([
    ['nothing stored', '13:00', [], { events: [], last: null }, 'nowhere'],
    ['before the event', '13:10', [talk('a', '13:00–13:45', { start: '2026-03-11T13:00' })], {}, 'event: last'],
    ['after the event', '13:10', [talk('a', '13:00–13:45', { start: '2026-03-09T13:00' })], {}, 'event: last'],
    ['at the first minute', '13:00', [A, C], {}, 'a: now'],
    ['at the last minute', '13:44', [A, C], {}, 'a: now'],
    ['at the end', '13:45', [A, C], { last: used('a', '13:40') }, 'a: last | c: soon'],
    ['between sessions, a while before the next', '13:50', [A, C], { last: used('a', '13:40') }, 'a: last | c: soon'],
    ['between sessions, long before the next', '12:00', [A, C], {}, 'event: last'],
    ['two at once in rooms nobody knows', '13:10', NO_ROOM, {}, 'event: last | a: now, b: now'],
    ['two at once, none used yet', '13:10', [A, B], {}, 'event: last | a: now, b: now'],
    ['two at once, in the room used last', '14:10', [A, B, C, D], { last: used('b', '13:10') }, 'd: now'],
    ['… written otherwise', '14:10', [talk('a', '13:00 hall  b'), C, D], { last: used('a', '13:10') }, 'd: now'],
    [
      'two in the room used last',
      '14:10',
      [B, D, { ...D, id: 'e' }],
      { last: used('b', '13:10') },
      'b: last | d: now, e: now',
    ],
    ['two at once, one used since it began', '13:20', NO_ROOM, { last: used('b', '13:10') }, 'b: now'],
    [
      'two at once, one used before it began',
      '13:20',
      NO_ROOM,
      { last: used('b', '09:00') },
      'b: last | a: now, b: now',
    ],
    ['one on, but another used last', '14:10', [A, C], { last: used('a', '13:10') }, 'c: now'],
    ['left out of the report', '13:10', [A, { ...B, leftOut: true }], {}, 'a: now'],
    ['left out, but alone', '13:10', [{ ...A, leftOut: true }], {}, 'a: now'],
    ['no times at all', '13:10', [talk('a', ''), talk('b', '')], { last: used('b', '13:00') }, 'b: last'],
    ['a day and no hour', '13:10', [talk('a', '', { start: DAY })], {}, 'event: last'],
    ['an hour and no day, of several', '13:10', [talk('a', '', { start: '13:00' })], {}, 'event: last'],
  ])('%s', (_, clock, sessions, more, expected) => expect(said(current(clock, sessions, more))).toBe(expected));

  test('of another event that is on today, where the one used last has nothing', () => {
    const other = eventOf({ id: 'other', timeZone: 'Asia/Tokyo' });
    const there = { ...A, id: 'x', eventId: 'other' };
    const both = { events: [EVENT, other] };
    expect(said(current('13:10', [there], both))).toBe('x: now');
    expect(said(current('13:10', [there, A], both))).toBe('a: now');
  });

  test('says the hours in the event’s zone, the room, and when it may change by itself', () => {
    const stated = talk('a', '–13:45 Hall A', { start: '2026-03-10T04:00Z', end: '2026-03-10T04:45Z' });
    expect(current('13:10', [stated, C])).toMatchObject({
      eventId: 'event',
      under: 'a',
      choice: { title: 'a', clocks: '13:00–13:45', room: 'Hall A' },
      until: at('13:45'),
    });
    expect(current('13:10', [talk('a', '13:00')])?.choice.clocks).toBe('13:00');
    expect(current('16:00', [A, C])?.until).toBe(null);
  });

  test('says them as they are stated where the event’s zone is none, as another program may write it', () => {
    const stated = talk('a', '', { start: '2026-03-10T13:00+09:00', end: '2026-03-10T13:45+09:00' });
    const events = [{ ...EVENT, timeZone: 'Tokyo' }];
    expect(current('13:10', [stated], { events })?.choice.clocks).toBe('13:00–13:45');
  });
});

describe('what the user asked for', () => {
  test.each<[string, string, readonly Session[], Partial<Known>, string]>([
    ['a page that is open', '13:10', [A, B], { page: page('b', '13:10') }, 'b: page | a: now'],
    ['… of a session that is not on', '13:10', [A, C], { page: page('c', '13:10') }, 'c: page | a: now'],
    ['… of a session that was deleted', '13:10', [A], { page: page('gone', '13:10') }, 'a: now'],
    ['… and stays open while the next begins', '14:10', [A, C], { page: page('a', '13:10') }, 'c: now'],
    ['a choice, against what is on', '13:20', [A, B], { last: chosen('b', '13:10') }, 'b: now'],
    ['… until its end', '13:50', [A, B, talk('e', '13:30–14:30 Hall C')], { last: chosen('b', '13:10') }, 'b: now'],
    [
      '… and past it, until another begins',
      '14:10',
      [B, talk('e', '13:30–14:30 Hall C')],
      { last: chosen('b', '13:10') },
      'b: chosen',
    ],
    ['… and not when another began', '14:10', [B, C], { last: chosen('b', '13:10') }, 'c: now'],
    ['made shortly before it began', '14:10', [C, D], { last: chosen('d', '13:50') }, 'd: now'],
    ['made long before it began, gives way', '13:10', [A, D], { last: chosen('d', '12:00') }, 'a: now'],
    ['… and its room is remembered', '14:10', [A, C, D], { last: chosen('d', '12:00') }, 'd: now'],
    ['the event as a whole', '13:20', [A, C], { last: chosen('event', '13:10') }, 'event: chosen'],
    ['… until another begins', '14:00', [A, C], { last: chosen('event', '13:10') }, 'c: now'],
    ['a session without hours', '13:20', [A, talk('h', '')], { last: chosen('h', '13:10') }, 'h: chosen'],
    ['an earlier session, for a late thought', '14:20', [A, C], { last: chosen('a', '14:10') }, 'a: chosen'],
    ['… until another begins', '15:00', [A, C, talk('e', '15:00–15:45')], { last: chosen('a', '14:10') }, 'e: now'],
    [
      'a choice after the page was opened',
      '13:20',
      [A, C],
      { page: page('a', '13:10'), last: chosen('c', '13:15') },
      'c: chosen',
    ],
    [
      'a page clicked after the choice',
      '13:20',
      [A, C],
      { page: page('a', '13:20'), last: chosen('c', '13:15') },
      'a: page',
    ],
    [
      'the page over which one chose, clicked again',
      '13:20',
      [A, C],
      { page: page('a', '13:20'), last: chosen('c', '13:15', 'a') },
      'c: chosen',
    ],
    ['… three hours later', '17:00', [A, C], { page: page('a', '17:00'), last: chosen('c', '13:59', 'a') }, 'a: page'],
  ])('%s', (_, clock, sessions, more, expected) => expect(said(current(clock, sessions, more))).toBe(expected));
});

describe('while a line is being written', () => {
  test.each<[string, string, readonly Session[], Partial<Known>, string]>([
    ['nothing moves when another begins', '14:00', [A, C], { writing: writing('a', '13:59') }, 'a: writing | c: now'],
    ['nor when two do', '14:00', [A, C, D], { writing: writing('a', '13:59') }, 'a: writing | c: now, d: now'],
    [
      'nor when a page is opened',
      '13:10',
      [A, C],
      { writing: writing('a', '13:10'), page: page('c', '13:10') },
      'a: writing | c: page',
    ],
    ['it says why it would be there anyway', '13:10', [A], { writing: writing('a', '13:10') }, 'a: now'],
    [
      'a later choice takes the line along',
      '13:20',
      [A, C],
      { writing: writing('a', '13:10'), last: chosen('c', '13:15') },
      'c: chosen',
    ],
    [
      'an earlier one does not',
      '13:20',
      [A, C],
      { writing: writing('a', '13:18'), last: chosen('c', '13:15') },
      'a: writing | c: chosen',
    ],
    ['for what was deleted is for nothing', '13:10', [A], { writing: writing('gone', '13:10') }, 'a: now'],
  ])('%s', (_, clock, sessions, more, expected) => expect(said(current(clock, sessions, more))).toBe(expected));
});

describe('when a session runs', () => {
  const span = (
    session: Partial<Session>,
    event: Partial<TalkEvent> = {},
    others: readonly Session[] = [],
    zone = 'UTC',
  ) => {
    const own = talk('own', '', session);
    const found = spansOf({ ...EVENT, ...event }, [own, ...others], zone).get('own');
    return found ? [found.start, found.end].map(ms => new Date(ms).toISOString().slice(5, 16)) : null;
  };
  const ONE_DAY = { firstDay: DAY, lastDay: null };
  test.each<[string, string[] | null, string[] | null]>([
    ['in the event’s zone', span({ start: '2026-03-10T13:00', end: '13:45' }), ['03-10T04:00', '03-10T04:45']],
    ['in its own', span({ start: '2026-03-10T13:00+01:00', end: '13:45' }), ['03-10T12:00', '03-10T12:45']],
    [
      'in this machine’s',
      span({ start: '2026-03-10T13:00', end: '13:45' }, { timeZone: null }, [], 'America/New_York'),
      ['03-10T17:00', '03-10T17:45'],
    ],
    ['in a zone that there is not', span({ start: '2026-03-10T13:00' }, { timeZone: 'Mars/Olympus' }), null],
    ['overnight', span({ start: '2026-03-10T23:30', end: '00:30' }), ['03-10T14:30', '03-10T15:30']],
    [
      'overnight, with both days',
      span({ start: '2026-03-10T23:30', end: '2026-03-11T00:30' }),
      ['03-10T14:30', '03-10T15:30'],
    ],
    ['over the end of a month', span({ start: '2026-01-31T23:30', end: '00:30' }), ['01-31T14:30', '01-31T15:30']],
    [
      'to an end before the start: an hour',
      span({ start: '2026-03-10T13:00', end: '2026-03-10T12:00' }),
      ['03-10T04:00', '03-10T05:00'],
    ],
    ['to an end that is a day: an hour', span({ start: '2026-03-10T13:00', end: DAY }), ['03-10T04:00', '03-10T05:00']],
    [
      'to the next in its room',
      span({ start: '2026-03-10T13:00', room: 'B' }, {}, [talk('n', '13:20 b'), talk('o', '13:10 C')]),
      ['03-10T04:00', '03-10T04:20'],
    ],
    [
      'to the next, where no room is known',
      span({ start: '2026-03-10T13:00' }, {}, [talk('n', '13:05')]),
      ['03-10T04:00', '03-10T04:05'],
    ],
    ['at an hour of the event’s one day', span({ start: '13:00' }, ONE_DAY), ['03-10T04:00', '03-10T05:00']],
    [
      'at an hour of the one day of its sessions',
      span({ start: '13:00' }, { firstDay: null, lastDay: null }, [A]),
      ['03-10T04:00', '03-10T05:00'],
    ],
    ['at an hour of nobody knows what day', span({ start: '13:00' }, { firstDay: null, lastDay: null }), null],
    // 29 March 2026: 02:00–03:00 does not exist in Berlin, and the day has 23 hours.
    [
      'through the night that clocks go forward',
      span({ start: '2026-03-28T23:30', end: '03:30' }, { timeZone: 'Europe/Berlin' }),
      ['03-28T22:30', '03-29T01:30'],
    ],
    [
      'at an hour that is skipped',
      span({ start: '2026-03-29T02:30', end: '04:00' }, { timeZone: 'Europe/Berlin' }),
      ['03-29T01:30', '03-29T02:00'],
    ],
    [
      'through the night that clocks go back',
      span({ start: '2026-10-24T23:30', end: '03:30' }, { timeZone: 'Europe/Berlin' }),
      ['10-24T21:30', '10-25T02:30'],
    ],
    ['not at nonsense', span({ start: 'soon', end: 'later' }), null],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});
