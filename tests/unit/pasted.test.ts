import { describe, expect, test } from 'vitest';
import { copiedText } from '../../src/model/copied';
import { linkedIn } from '../../src/model/linked';
import { pastedLines } from '../../src/model/pasted';
import { pastedOver } from '../../src/model/pasted-over';
import { noteOf } from './records';

describe('a task', () => {
  const tasks = '- [x] done\n  - [ ] open\n1. [X] too\n- [x]\n- [y] no box';

  test('keeps its box, and so its tick', () => {
    expect(pastedLines(tasks).map(({ text }) => text)).toEqual([
      '[x] done',
      '[ ] open',
      '[X] too',
      '[x]',
      '[y] no box',
    ]);
  });

  test('is a task for other programs when it is copied again', () => {
    expect(copiedText([noteOf({ text: '[x] done' })])).toBe('- [x] done\n');
  });
});

test('a wide ＃ heads what is pasted below it, as # does', () =>
  expect(pastedLines('＃　前半\n- a\n＃タグ').map(({ kind, text }) => [kind, text])).toEqual([
    ['part', '前半'],
    ['note', 'a'],
    ['note', '＃タグ'],
  ]));

const drawn = (text: string) => pastedLines(text).map(line => `${'  '.repeat(line.depth)}${line.text}`);

test.each([
  ['bullets', '•\tFirst\no\tSecond\n§\tThird\n•\tFourth\no\tFifth', 'First|  Second|    Third|Fourth|  Fifth'],
  ['numbers', '1.\ta\na.\tb\ni.\tc\nii.\td\nb.\te\n2.\tf', 'a|  b|    c|    d|  e|f'],
  ['letters as far as i', '1)\tx\nh)\ty\ni)\tz\nA)\tother', 'x|  y|  z|    other'],
  ['bullets of an indented list', '\t•\ta\n\to\tb\nplain', 'a|  b|plain'],
  ['indented bullets', '•\ta\n\t◦\tb\n•\tc', 'a|  b|c'],
  ['Markdown of another kind', '-\ta\n*\tb\n-\tc', 'a|b|c'],
])('%s with tabs behind them, as Word writes them, tell the depth', (_, text, lines) =>
  expect(drawn(text).join('|')).toBe(lines),
);

test('a table that begins with such a letter loses nothing', () =>
  expect(drawn('o\tyes\nv\tno\na.\tb')).toEqual(['o\tyes', 'v\tno', 'a.\tb']));

test.each([
  ['10. März: Beginn\n', ['10. März: Beginn']],
  [' 3) Gründe', ['3) Gründe']],
  ['1.\ta of Word', ['a of Word']],
  ['3. three\n4. four', ['three', 'four']],
])('a number at the start of one line alone is part of its words, as in a date: %j', (text, lines) =>
  expect(drawn(text)).toEqual(lines),
);

describe('code between fences', () => {
  test.each<[string, string, unknown[]]>([
    [
      'is one note, and no part or list',
      '```sh\n# install\n- x\n\n  npm ci\n```\nafter',
      ['`# install`\n`- x`\n`  npm ci`', 'after'],
    ],
    ['belongs to the item that it stands in', '- run\n  ```\n  npm ci\n  ```\n- next', ['run\n`npm ci`', 'next']],
    ['may hold marks of code, and other fences', '~~~\na `b`\n```\n~~~', ['`` a `b` ``\n```` ``` ````']],
    ['of nothing is nothing', 'a\n```\n\n```\nb', ['a', 'b']],
    ['that is never closed is lines as any other', 'a\n```\n# b\nc', ['a', '```', 'b', 'c']],
  ])('%s', (_, text, expected) => expect(pastedLines(text).map(line => line.text)).toEqual(expected));
  test('comes back from a copy', () => {
    const text = '`# install`\n```\n~~~ js';
    expect(pastedLines(copiedText([noteOf({ text })]))).toEqual([{ kind: 'note', text, depth: 0 }]);
  });
});

test('lines of which nothing is seen are no notes', () =>
  expect(drawn('one\n\u200b\n\u200f \u2060\n- two\n  \u200b\n  more')).toEqual(['one', 'two\n\u200b\nmore']));

/** The line after pasting on what stands between two `|`; null where the field does it by itself. */
function afterPasting(marked: string, address: string): string | null {
  const [before = '', chosen = '', behind = ''] = marked.split('|');
  const line = before + chosen + behind;
  const link = linkedIn(line, before.length, before.length + chosen.length, address);
  return link && line.slice(0, link.start) + link.text + line.slice(link.end);
}

test.each([
  ['words', 'see |the docs| again', 'see [the docs](https://n.com/) again'],
  ['words with brackets', 'see |[a] b|', 'see [\\[a\\] b](https://n.com/)'],
  ['nothing', 'see || again', null],
  ['blanks', 'see| |again', null],
  ['two lines', '|a\nb|', null],
  ['the label of a link', 'see [|docs|](https://e.com/) again', 'see [docs](https://n.com/) again'],
  ['a word of it', '[the |new| docs](https://e.com/)', '[the new docs](https://n.com/)'],
  ['the label with its brackets', '|[docs]|(https://e.com/)', '[docs](https://n.com/)'],
  ['a whole link', 'a |[docs](https://e.com/a_(b)) |c', 'a [docs](https://n.com/) c'],
  ['the label of one with a title', '[|docs|](<https://e.com/> "Old")', '[docs](https://n.com/ "Old")'],
  ['a label that holds brackets', '[a [b] \\] |c|](https://e.com/)', '[a [b] \\] c](https://n.com/)'],
  ['the second of two links', '[a](https://a.com/) [|b|](https://b.com/)', '[a](https://a.com/) [b](https://n.com/)'],
  ['the address of a link', '[docs](|https://e.com/|)', null],
  ['a link and more', '|see [docs](https://e.com/)|', null],
  ['an address', 'at |https://e.com/|', null],
  ['a part of an address', 'at https://e.com/|docs|', null],
  ['words beside a link', '|see| [docs](https://e.com/)', '[see](https://n.com/) [docs](https://e.com/)'],
])('an address pasted on %s', (_, marked, after) => expect(afterPasting(marked, 'https://n.com/')).toBe(after));

test('brackets in a pasted address do not end it', () =>
  expect(afterPasting('[|a|](https://e.com/)', 'https://n.com/x_(y)')).toBe('[a](https://n.com/x_%28y%29)'));

describe('lines pasted in a note', () => {
  const note = noteOf({ text: 'hello world', depth: 1, order: 'a1' });
  const over = (left: string | null, of = note) =>
    pastedOver([of], of.id, pastedLines('x\ny'), 1, ['x', 'y'], left)?.map(({ id, is }) => [id, is?.text ?? null]);
  const made = [
    ['x', 'x'],
    ['y', 'y'],
  ];

  test.each<[string, string | null, unknown[]]>([
    ['leave it where nothing is chosen', null, []],
    ['take the place of the chosen words', 'hello ', [[note.id, 'hello ']]],
    ['take its place where all is chosen', '', [[note.id, null]]],
  ])('%s', (_, left, more) => expect(over(left)).toEqual([...made, ...more]));

  test('leave what a page gave, whatever is chosen beside it', () => {
    const highlight = noteOf({ kind: 'highlight', quote: 'so', text: 'hm' });
    expect(over('', highlight)).toEqual([...made, [highlight.id, '']]);
  });

  test('take the place of a heading of which all is chosen', () => {
    const part = noteOf({ kind: 'part', text: 'Q&A' });
    expect(over('', part)).toEqual([...made, [part.id, null]]);
  });
});
