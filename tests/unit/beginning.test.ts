import { expect, test } from 'vitest';
import { beginning } from '../../notebook/beginning';
import { eventOf, noteOf, sessionOf } from './records';

const event = eventOf();
const [first, second, skipped] = [
  sessionOf({ eventId: event.id, order: 'a0' }),
  sessionOf({ eventId: event.id, order: 'a1' }),
  sessionOf({ eventId: event.id, order: 'Zz', leftOut: true }),
] as const;
const note = (under: string, order: string) => noteOf({ eventId: event.id, under, order, text: order });
const bundle = {
  event,
  sessions: [second, skipped, first],
  notes: [
    ...['a0', 'a1'].map(order => note(event.id, order)),
    ...['b0', 'b1'].map(order => note(second.id, order)),
    ...['c0', 'c1'].map(order => note(first.id, order)),
    note(skipped.id, 'd0'),
  ],
};

test.each([
  [1, ['c0']],
  [3, ['c0', 'c1', 'b0']],
  [5, ['c0', 'c1', 'b0', 'b1', 'a0']],
  [6, ['c0', 'c1', 'b0', 'b1', 'a0', 'a1']],
])('the first %i notes of a report, as it prints them', (most, texts) => {
  expect(beginning(bundle, { notes: most, letters: 100 }).notes.map(({ text }) => text)).toEqual(texts);
});

test.each([
  [1, ['c0']],
  [2, ['c0']],
  [5, ['c0', 'c1']],
  [6, ['c0', 'c1', 'b0']],
])('as many notes of a report as hold %i letters, and at least one', (letters, texts) => {
  expect(beginning(bundle, { notes: 100, letters }).notes.map(({ text }) => text)).toEqual(texts);
});

test('a short event is itself', () => {
  expect(beginning(bundle, { notes: 7, letters: 14 })).toBe(bundle);
});
