import { describe, expect, test } from 'vitest';
import { datedFacts, fittingDays, onDay } from '../../src/model/event-days';
import type { Fact, Facts, StatedDay } from '../../src/model/facts';
import { candidatesOf } from '../../src/model/offers';
import { pageOfTab } from '../../src/model/unread';
import { dayIn } from '../../src/recognize/choices/find-day';

const ONE = { firstDay: '2018-03-10', lastDay: '2018-03-10' };
/** Saturday to Monday. */
const THREE = { firstDay: '2018-03-10', lastDay: '2018-03-12' };

describe('the days of an event that fit what a page says', () => {
  test.each<[string, StatedDay | null, Parameters<typeof fittingDays>[1], string[], boolean]>([
    ['one day, nothing said', null, ONE, ['2018-03-10'], true],
    ['one day, and the page says its weekday', { weekday: 6 }, ONE, ['2018-03-10'], true],
    ['one day, and the page says another weekday', { weekday: 0 }, ONE, [], false],
    ['three days, nothing said', null, THREE, ['2018-03-10', '2018-03-11', '2018-03-12'], false],
    ['three days, the second', { nth: 2 }, THREE, ['2018-03-11'], true],
    ['three days, the fourth', { nth: 4 }, THREE, [], false],
    ['the day before the first', { nth: 0 }, THREE, [], false],
    ['three days, a Monday', { weekday: 1 }, THREE, ['2018-03-12'], true],
    ['three days, a date without its year', { month: 3, date: 11 }, THREE, ['2018-03-11'], true],
    ['three days, a date of another month', { month: 4, date: 11 }, THREE, [], false],
    [
      'eight days, a Saturday',
      { weekday: 6 },
      { firstDay: '2018-03-10', lastDay: '2018-03-17' },
      ['2018-03-10', '2018-03-17'],
      false,
    ],
    ['an event of which nobody said the last day', null, { ...ONE, lastDay: null }, ['2018-03-10'], false],
    ['the same, and the page names that day', { nth: 1 }, { ...ONE, lastDay: null }, ['2018-03-10'], true],
    ['an event of which nobody said any day', null, { firstDay: null, lastDay: null }, [], false],
    ['an event that ends before it begins', null, { firstDay: '2018-03-12', lastDay: '2018-03-10' }, [], false],
    ['an event of a month', null, { firstDay: '2018-03-01', lastDay: '2018-03-31' }, [], false],
    [
      'an event over the end of a year',
      { nth: 2 },
      { firstDay: '2018-12-31', lastDay: '2019-01-01' },
      ['2019-01-01'],
      true,
    ],
  ])('%s', (_, stated, event, days, isSure) => expect(fittingDays(stated, event)).toEqual({ days, isSure }));
});

test.each([
  ['both', '13:00', '13:45', '2018-03-10T13:00', '2018-03-10T13:45'],
  ['past midnight', '23:30', '00:30', '2018-03-10T23:30', '2018-03-11T00:30'],
  ['the start alone', '13:00', null, '2018-03-10T13:00', null],
  ['one that has a date', '2018-03-11T13:00', '13:45', '2018-03-11T13:00', '2018-03-10T13:45'],
  ['one with a zone', '2018-03-11T13:00+09:00', null, '2018-03-11T13:00+09:00', null],
])('a day is put on %s', (_, start, end, from, to) =>
  expect(onDay('2018-03-10', { start, end })).toEqual({ start: from, end: to }),
);

const at = (value: string, others?: Fact<string>['others']): Fact<string> => ({
  value,
  place: 'line',
  words: `at ${value}`,
  probability: 0.9,
  ...(others && { others }),
});
const facts = (said: Partial<Facts>): Facts => ({ ...pageOfTab('https://example.org/', '').facts, ...said });

describe('a time without a date', () => {
  test('takes it from an event of one day, says so, and so do its other candidates', () => {
    const read = facts({ start: at('13:00', [at('15:00')]), end: at('13:45') });
    const { start, end } = datedFacts(read, ONE);
    expect([start?.value, start?.place, start?.words]).toEqual(['2018-03-10T13:00', 'event', 'at 13:00']);
    expect(start?.others).toMatchObject([{ value: '2018-03-10T15:00', place: 'event', words: 'at 15:00' }]);
    expect([end?.value, end?.place]).toEqual(['2018-03-10T13:45', 'event']);
  });
  test.each<[string, Partial<Facts>, Parameters<typeof datedFacts>[1]]>([
    ['where several days fit', { start: at('13:00') }, THREE],
    ['where there is no event', { start: at('13:00') }, null],
    ['where it has a date', { start: at('2018-03-11T13:00') }, ONE],
    ['where there is no time', {}, ONE],
  ])('stays as it is %s', (_, said, event) => {
    const read = facts(said);
    expect(datedFacts(read, event)).toBe(read);
  });
  test('that is one of two is offered with the end that stands beside it, or with none', () => {
    const read = facts({
      start: at('13:00', [at('15:00'), at('17:00')]),
      end: { ...at('13:45', [{ ...at('15:00'), value: '15:45' }]), words: 'at 13:00' },
    });
    expect(candidatesOf(read, 'start').map(({ fields }) => fields)).toEqual([
      { start: '13:00', end: '13:45' },
      { start: '15:00', end: '15:45' },
      { start: '17:00', end: null },
    ]);
  });
});

describe('the day that a page says', () => {
  test.each<[string, StatedDay | null]>([
    ['Day 2, 13:00–13:45', { nth: 2 }],
    ['day two', { nth: 2 }],
    ['2日目 13:00', { nth: 2 }],
    ['初日 13:00', { nth: 1 }],
    ['Tag 3', { nth: 3 }],
    ['Saturday 13:00', { weekday: 6 }],
    ['Sat 13:00', { weekday: 6 }],
    ['Samstag, 13 Uhr', { weekday: 6 }],
    ['土曜日 13:00', { weekday: 6 }],
    ['（日） 13:00', { weekday: 0 }],
    ['星期天 13:00', { weekday: 0 }],
    ['10 March, 13:00', { month: 3, date: 10 }],
    ['3月10日（土）13:00', { month: 3, date: 10 }],
    ['Sabato alle 15:00', { weekday: 6 }],
    ['Quinta-feira · 9h00', { weekday: 4 }],
    ['zaterdag 13:00', { weekday: 6 }],
    ['Środa 17:00', { weekday: 3 }],
    ['Saturday to Sunday', null],
    ['The sun rises at noon', null],
    ['Birthday 2', null],
    ['13:00–13:45', null],
  ])('in %j', (text, day) => expect(dayIn(text)).toEqual(day));
});
