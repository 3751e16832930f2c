import { expect, test } from 'vitest';
import { shownOf, wholeSpan } from '../../src/model/shown';
import { branchOf, extended, notesIn, spanOf } from '../../src/model/span';
import { noteOf } from './records';

/** `.` in front of a note that is hidden, two spaces a depth; its id is its text. */
const outlineOf = (...lines: string[]) =>
  lines.map(line => {
    const text = line.trim().replace('.', '');
    return noteOf({ id: text, text, depth: line.search(/\S/) / 2 });
  });
const hiddenIn = (...lines: string[]) =>
  new Set(lines.filter(line => line.includes('.')).map(line => line.trim().slice(1)));
const both = (...lines: string[]) => {
  const [notes, hidden] = [outlineOf(...lines), hiddenIn(...lines)];
  return { notes, shown: shownOf(notes, id => !hidden.has(id)) };
};

test.each([
  [
    ['a', '  b', 'c'],
    ['0 a', '1 b', '0 c'],
  ],
  // What is below a hidden note is below no other.
  [
    ['a', '.b', '  c', '    .d', '      e'],
    ['0 a', '0 c', '1 e'],
  ],
  [['.a', '  .b'], []],
])('of %j is shown %j', (lines, shown) => {
  expect(both(...lines).shown.map(({ depth, text }) => `${depth} ${text}`)).toEqual(shown);
});

test('choosing goes from one that is shown to the next', () => {
  const { shown } = both('a', '.b', '  .c', 'd', '.e', 'f');
  const next = extended(shown, { anchor: 'a', head: 'a' }, 1);
  expect(next).toEqual({ anchor: 'a', head: 'd' });
  const span = spanOf(shown, next);
  expect(span && notesIn(shown, span).map(({ id }) => id)).toEqual(['a', 'd']);
});

test.each([
  [['a', '  .b', 'c'], 'a', 'c', { from: 0, to: 3 }],
  [['.a', 'b', '  c', '    .d', 'e'], 'b', 'b', { from: 1, to: 4 }],
  [['a', '.b', 'c'], 'a', 'c', null],
])('of %j, from %s to %s is the whole span %j', (lines, anchor, head, whole) => {
  const { notes, shown } = both(...lines);
  const span = spanOf(shown, { anchor, head });
  expect(span && wholeSpan(notes, shown, span)).toEqual(whole);
});

test('where nothing is hidden it is the same', () => {
  const notes = outlineOf('a', '  b');
  const span = branchOf(notes, 'a');
  expect(span && wholeSpan(notes, notes, span)).toBe(span);
});
