import { expect, test } from 'vitest';
import type { Note } from '../../src/model/note';
import { turnedCaret } from '../../src/model/turned-caret';
import { noteOf } from './records';

const note = (id: string, text: string, deleted: string | null = null): Note => ({ ...noteOf(), id, text, deleted });
const GONE = '2026-01-01T00:00:00.000Z';
/** `|` in a text is the caret. */
const marked = (before: string, after: string, ask: 'undo' | 'redo') => {
  const from = { id: 'a', at: before.indexOf('|') };
  const to = turnedCaret(ask, [note('a', before.replace('|', ''))], [note('a', after)], from);
  return to && `${after.slice(0, to.at)}|${after.slice(to.at)}`;
};

test.each([
  ['alpha XX YY| gamma', 'alpha XX gamma', 'undo', 'alpha XX| gamma'],
  ['alpha XX| gamma', 'alpha XX YY gamma', 'redo', 'alpha XX YY| gamma'],
  ['alpha XX YY |gamma', 'alpha XX gamma', 'undo', 'alpha XX |gamma'],
  ['aaa|a', 'aa', 'undo', 'a|a'],
  ['one two|', 'one', 'undo', 'one|'],
  ['|', 'one', 'redo', 'one|'],
  ['one two three|', 'zero two three', 'undo', 'zero| two three'],
] as const)('%j that becomes %j by %s is %j', (before, after, ask, wanted) =>
  expect(marked(before, after, ask)).toBe(wanted),
);

test.each([
  [
    'Enter in the middle',
    'undo',
    [
      ['a', 'one'],
      ['b', 'two'],
    ],
    [
      ['a', 'one two'],
      ['b', 'two', GONE],
    ],
    'b',
    ['a', 3],
  ],
  [
    'Enter at the end',
    'undo',
    [
      ['a', 'one'],
      ['b', ''],
    ],
    [['b', '', GONE]],
    'b',
    ['a', 3],
  ],
  [
    'a paste',
    'undo',
    [
      ['a', 'one'],
      ['b', 'x'],
      ['c', 'y'],
    ],
    [
      ['b', 'x', GONE],
      ['c', 'y', GONE],
    ],
    'c',
    ['a', 3],
  ],
  [
    'Enter in the middle',
    'redo',
    [['a', 'one two']],
    [
      ['a', 'one'],
      ['b', 'two'],
    ],
    'a',
    ['b', 0],
  ],
  [
    'a paste',
    'redo',
    [['a', 'one']],
    [
      ['b', 'x'],
      ['c', 'yes'],
    ],
    'a',
    ['c', 3],
  ],
  [
    'joining',
    'undo',
    [['a', 'one two']],
    [
      ['a', 'one'],
      ['b', 'two'],
    ],
    'a',
    ['b', 0],
  ],
  ['deleting another', 'undo', [['a', 'one']], [['b', 'two']], 'a', null],
  ['what made the first line', 'undo', [['a', 'one']], [['a', 'one', GONE]], 'a', null],
] as [string, 'undo' | 'redo', [string, string][], [string, string, string?][], string, [string, number] | null][])(
  '%s, by %s, leads to the line and place that it is about',
  (_name, ask, before, notes, id, to) =>
    expect(
      turnedCaret(
        ask,
        before.map(each => note(...each)),
        notes.map(each => note(...each)),
        { id, at: 0 },
      ),
    ).toEqual(to && { id: to[0], at: to[1] }),
);
