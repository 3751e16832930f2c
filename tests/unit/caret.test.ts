import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caretAfter, caretIn, changedToo, changeOf } from '../../src/model/caret';

test.each([
  ['plain words', 'plain words', 5, 5],
  ['an *old* tool', 'an old tool', 3, 3],
  ['an *old* tool', 'an old tool', 7, 9],
  ['see [the docs](https://t.co/the) the end', 'see the docs the end', 13, 33],
  ['**「重要」**です', '「重要」です', 4, 6],
  ['a\\*b', 'a*b', 3, 4],
  ['x', 'x', 9, 1],
  ['😀 *a* b', '😀 a b', 5, 7],
])('in %j, shown as %j, place %d is place %d', (markdown, shown, at, place) =>
  expect(caretIn(markdown, shown, at)).toBe(place),
);

test.each([
  ['one two', 'zero one two', 7, 12],
  ['one two', 'one two three', 3, 3],
  ['one XX three', 'one three', 6, 4],
  ['one', 'one', 2, 2],
])('a caret in %j that becomes %j goes from %d to %d', (before, after, place, there) =>
  expect(caretAfter(before, after, place)).toBe(there),
);

test.each([
  ['日本', '日本語', '今日本', '今日本語'],
  ['a', 'ab', 'a', 'ab'],
  ['one two', 'one 2', 'zero one two', 'zero one 2'],
  ['one two', 'one two!', '', '!'],
])('%j typed to %j, where it has become %j, is %j', (before, after, meanwhile, both) =>
  expect(changedToo(before, after, meanwhile)).toBe(both),
);

test('a change leads from one text to the other, and nothing is lost where nobody else changed anything', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(20), (before, after, place) => {
      const { at, gone, put } = changeOf(before, after);
      expect(before.slice(0, at) + put + before.slice(at + gone)).toBe(after);
      expect(changedToo(before, after, before)).toBe(after);
      const there = caretAfter(before, after, Math.min(place, before.length));
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(after.length);
    }),
  );
});
