import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indented, joined, moved, pasted, removed, retyped, split } from '../../src/model/commands';
import { applied, type Edit, followed, type Line, lineOf, redrawn, settled, undone } from '../../src/model/edit';
import type { Note } from '../../src/model/note';
import { orderAtEnd, tidied } from '../../src/model/outline';
import { pastedLines } from '../../src/model/pasted';
import { noteOf } from './records';

const made = (id: string, line: Line): Note => noteOf({ id, ...line });

/** An outline as a person writes it: two spaces a depth, `# ` a part. Ids are the texts. */
function outline(...lines: string[]): Note[] {
  const notes: Note[] = [];
  for (const line of lines) {
    const text = line.trim().replace(/^# /, '');
    const depth = (line.length - line.trimStart().length) / 2;
    notes.push(
      noteOf({ id: text, text, depth, kind: line.startsWith('# ') ? 'part' : 'note', order: orderAtEnd(notes) }),
    );
  }
  return notes;
}
const drawn = (notes: readonly Note[]): string[] =>
  tidied(notes).map(({ kind, depth, text }) => `${'  '.repeat(depth)}${kind === 'part' ? '# ' : ''}${text}`);
const outcome = (notes: readonly Note[], edit: Edit | null): string[] =>
  drawn(edit ? applied(notes, edit, made) : notes);

const TREE = outline('a', '  b', '    c', '  d', '# P', 'e', '  f', '# Q', 'g');

describe('an outline', () => {
  test.each<[string, Edit | null, string[]]>([
    ['a note goes deeper with its branch', indented(outline('a', 'b', '  c', 'd'), 'b', 1), ['a', '  b', '    c', 'd']],
    ['a note comes out with its branch', indented(outline('a', '  b', '    c', 'd'), 'b', -1), ['a', 'b', '  c', 'd']],
  ])('%s', (_, edit, expected) => {
    const notes = outline(...(expected[1] === '  b' ? ['a', 'b', '  c', 'd'] : ['a', '  b', '    c', 'd']));
    expect(outcome(notes, edit)).toEqual(expected);
  });

  test.each([
    ['the first note cannot go deeper', indented(TREE, 'a', 1)],
    ['nor one that is as deep as it can be', indented(TREE, 'c', 1)],
    ['nor come out further than out', indented(TREE, 'e', -1)],
    ['nor a part', indented(TREE, 'P', 1)],
    ['the first does not move up', moved(TREE, 'a', -1)],
    ['the last does not move down', moved(TREE, 'g', 1)],
    ['nor does what is not there', moved(TREE, 'z', 1)],
  ])('%s', (_, edit) => expect(edit).toBeNull());

  test.each<[string, -1 | 1, string[]]>([
    ['d', -1, ['a', '  d', '  b', '    c', '# P', 'e', '  f', '# Q', 'g']],
    ['b', 1, ['a', '  d', '  b', '    c', '# P', 'e', '  f', '# Q', 'g']],
    ['b', -1, ['b', '  c', 'a', '  d', '# P', 'e', '  f', '# Q', 'g']],
    ['d', 1, ['a', '  b', '    c', '# P', 'd', 'e', '  f', '# Q', 'g']],
    ['e', -1, ['a', '  b', '    c', '  d', 'e', '  f', '# P', '# Q', 'g']],
    ['Q', -1, ['a', '  b', '    c', '  d', '# Q', 'g', '# P', 'e', '  f']],
    ['P', 1, ['a', '  b', '    c', '  d', '# Q', 'g', '# P', 'e', '  f']],
  ])('%s moved by %d', (id, by, expected) => expect(outcome(TREE, moved(TREE, id, by))).toEqual(expected));

  test.each<[string, string[], Edit | null, string[]]>([
    ['Enter in the middle', ['one two'], split(outline('one two'), 'one two', 3, 'new'), ['one', 'two']],
    ['Enter at the end', ['one', 'x'], split(outline('one', 'x'), 'one', 3, 'new'), ['one', '', 'x']],
    ['Enter above what is below', ['one', '  x'], split(outline('one', '  x'), 'one', 3, 'new'), ['one', '  ', '  x']],
    [
      'Enter in front of a line with notes below',
      ['one', '  x'],
      split(outline('one', '  x'), 'one', 0, 'new'),
      ['', 'one', '  x'],
    ],
    ['Enter in front of a part', ['# one'], split(outline('# one'), 'one', 0, 'new'), ['', '# one']],
    ['Enter in a part', ['# one two'], split(outline('# one two'), 'one two', 3, 'new'), ['# one', 'two']],
    ['Backspace in front of an outermost note', ['a', 'b'], joined(outline('a', 'b'), 'b'), ['a b']],
    [
      'Backspace in front of words without spaces',
      ['日本', '語。'],
      joined(outline('日本', '語。'), '語。'),
      ['日本語。'],
    ],
    ['Backspace between scripts', ['AWS', 'を使う'], joined(outline('AWS', 'を使う'), 'を使う'), ['AWS を使う']],
    ['Backspace in front of Thai', ['ภา', 'ษา'], joined(outline('ภา', 'ษา'), 'ษา'), ['ภาษา']],
    ['Backspace in front of a deeper note', ['a', '  b'], joined(outline('a', '  b'), 'b'), ['a', 'b']],
    ['Backspace in front of a part', ['a', '# b'], joined(outline('a', '# b'), 'b'), ['a', 'b']],
    ['Backspace in front of the first', ['a'], joined(outline('a'), 'a'), ['a']],
    ['# and a space', ['x', '  a'], retyped(outline('x', '  a'), 'a', '# a'), ['x', '# a']],
    ['a wide ＃ and a wide space', ['x', '  a'], retyped(outline('x', '  a'), 'a', '＃　a'), ['x', '# a']],
    ['# and no space', ['a'], retyped(outline('a'), 'a', '#a'), ['#a']],
    [
      'deleting what has notes below',
      ['a', '  b', '    c'],
      removed(outline('a', '  b', '    c'), ['b']),
      ['a', '  c'],
    ],
  ])('%s', (_, lines, edit, expected) => expect(outcome(outline(...lines), edit)).toEqual(expected));
});

describe('what is pasted', () => {
  test.each([
    ['a nested list', '- a\n  - b\n    - c\n- d', ['a', '  b', '    c', 'd']],
    ['with tabs, numbers and boxes', '1. a\n\t* [ ] b\n\t* [x] c\n2) d', ['a', '  [ ] b', '  [x] c', 'd']],
    ['indented by more and less', '- a\n        - b\n   - c\n- d', ['a', '  b', '  c', 'd']],
    ['plain lines', 'a\r\n\r\nb\u2028c', ['a', 'b', 'c']],
    ['headings', '## First\n- a\n# Second\n- b', ['# First', 'a', '# Second', 'b']],
    ['what no note can carry', 'a\0b\u0007\n\ud800c', ['ab', '\ufffdc']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, lines) => {
    const edit = pasted(
      [],
      null,
      pastedLines(text),
      0,
      pastedLines(text).map((_line, i) => `id-${i}`),
    );
    expect(outcome([], edit)).toEqual(lines);
  });

  test('goes behind the note it is pasted at, and at its depth', () => {
    const edit = pasted(TREE, 'b', pastedLines('x\n  y'), 1, ['x', 'y']);
    expect(outcome(TREE, edit).slice(0, 5)).toEqual(['a', '  b', '  x', '    y', '    c']);
  });

  test('of ten thousand lines and sixty depths is a tree all the same', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `${' '.repeat(i % 60)}- ${i}`).join('\n');
    const made = pastedLines(lines);
    expect([made.length, Math.max(...made.map(({ depth }) => depth))]).toEqual([10_000, 59]);
  });
});

/** A key pressed somewhere: which, on which note, with what. */
const key = fc.record({
  which: fc.constantFrom('in', 'out', 'up', 'down', 'enter', 'backspace', 'type', 'delete'),
  at: fc.nat(30),
  text: fc.string({ maxLength: 8 }),
  place: fc.nat(8),
});

function pressed(
  notes: readonly Note[],
  { which, at, text, place }: typeof key extends fc.Arbitrary<infer K> ? K : never,
  newId: string,
): Edit | null {
  const shown = tidied(notes);
  const note = shown[at % Math.max(1, shown.length)];
  if (!note) return split([...shown], '', 0, newId);
  const keys: Record<typeof which, () => Edit | null> = {
    in: () => indented(shown, note.id, 1),
    out: () => indented(shown, note.id, -1),
    up: () => moved(shown, note.id, -1),
    down: () => moved(shown, note.id, 1),
    enter: () => split(shown, note.id, Math.min(place, note.text.length), newId),
    backspace: () => joined(shown, note.id),
    type: () => retyped(shown, note.id, text),
    delete: () => removed(shown, [note.id]),
  };
  return keys[which]();
}

test('any keys keep the tree valid, and undo leads back through every state', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), keys => {
      let notes = tidied(TREE);
      const states = [notes.map(lineOf)];
      const edits: Edit[] = [];
      keys.forEach((each, i) => {
        const key = pressed(notes, each, `new-${i}`);
        if (!key) return;
        const edit = settled(notes, key, made);
        const before = notes;
        notes = applied(notes, edit, made);
        expect(redrawn(before, edit, made).map(lineOf)).toEqual(notes.map(lineOf));
        edits.push(edit);
        states.push(notes.map(lineOf));
        expect(new Set(notes.map(({ order, id }) => `${order} ${id}`)).size).toBe(notes.length);
        expect(tidied(notes)).toEqual(notes);
      });
      for (const edit of edits.reverse()) {
        expect(notes.map(lineOf)).toEqual(states.pop());
        notes = applied(notes, undone(edit), made);
      }
      expect(notes.map(lineOf)).toEqual(states.pop());
    }),
  );
});

test('moving and nesting keep every text', () => {
  const moves = key.filter(({ which }) => ['in', 'out', 'up', 'down'].includes(which));
  fc.assert(
    fc.property(fc.array(moves), keys => {
      let notes = tidied(TREE);
      for (const each of keys) notes = applied(notes, settled(notes, pressed(notes, each, 'never') ?? [], made), made);
      expect(notes.map(({ text }) => text).sort()).toEqual(TREE.map(({ text }) => text).sort());
    }),
  );
});

test('two edits in a row are as one', () => {
  const first = retyped(TREE, 'a', 'a2') ?? [];
  const between = applied(TREE, first, made);
  const second = [...(retyped(between, 'a', 'a3') ?? []), ...(removed(between, ['g']) ?? [])];
  const both = followed(first, second);
  expect(drawn(applied(TREE, both, made))).toEqual(drawn(applied(between, second, made)));
  expect(drawn(applied(applied(TREE, both, made), undone(both), made))).toEqual(drawn(TREE));
});
