import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removed, tagged } from '../../src/model/commands';
import { applied, type Edit, lineOf, settled, undone } from '../../src/model/edit';
import { depthThere, nested, placed, shifted } from '../../src/model/moves';
import type { Note } from '../../src/model/note';
import { orderAtEnd, tidied } from '../../src/model/outline';
import { extended, notesIn, rootsOf, type Span, spanOf } from '../../src/model/span';
import { noteOf } from './records';

/** As a person writes it: two spaces a depth, `# ` a part. Ids are the texts. */
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
const made = () => noteOf();
const outcome = (notes: readonly Note[], edit: Edit | null): string[] =>
  (edit ? applied(notes, settled(notes, edit, made), made) : notes).map(
    ({ kind, depth, text }) => `${'  '.repeat(depth)}${kind === 'part' ? '# ' : ''}${text}`,
  );

const TREE = outline('a', '  b', '    c', 'd', '# P', 'e', '  f', '# Q', 'g');
const span = (anchor: string, head: string): Span => spanOf(TREE, { anchor, head }) ?? { from: 0, to: 0 };
const texts = (anchor: string, head: string): string =>
  notesIn(TREE, span(anchor, head))
    .map(note => note.text)
    .join('');

describe('notes chosen together', () => {
  test.each([
    ['a', 'a', 'abc'],
    ['a', 'd', 'abcd'],
    ['d', 'c', 'cd'],
    ['c', 'P', 'cdPef'],
    ['g', 'P', 'PefQg'],
  ])('from %s to %s are %s', (anchor, head, all) => expect(texts(anchor, head)).toBe(all));

  test.each<[string, (1 | -1)[], string[]]>([
    ['a', [1, 1, -1, -1], ['d', 'P', 'd', 'a']],
    ['d', [-1, -1, -1, 1, 1], ['c', 'b', 'a', 'd', 'P']],
    ['g', [1, -1, -1], ['g', 'Q', 'f']],
    ['a', [-1], ['a']],
  ])('from %s by %j go on to %j', (anchor, steps, heads) => {
    let chosen = { anchor, head: anchor };
    expect(
      steps.map(by => {
        chosen = extended(TREE, chosen, by);
        return chosen.head;
      }),
    ).toEqual(heads);
  });
});

describe('several notes', () => {
  const [PAIR, DEEP] = [outline('x', 'a', '  b', 'c', 'y'), outline('x', '  a', '  b', 'y')];
  test.each<[string, readonly Note[], Edit | null, string[]]>([
    ['go deeper', PAIR, nested(PAIR, { from: 1, to: 4 }, 1), ['x', '  a', '    b', '  c', 'y']],
    ['come out', DEEP, nested(DEEP, { from: 1, to: 3 }, -1), ['x', 'a', 'b', 'y']],
    ['come out as far as they can', DEEP, nested(DEEP, { from: 1, to: 4 }, -1), ['x', 'a', 'b', 'y']],
    ['go up', PAIR, shifted(PAIR, { from: 3, to: 5 }, -1), ['x', 'c', 'y', 'a', '  b']],
    ['go down', PAIR, shifted(PAIR, { from: 0, to: 3 }, 1), ['c', 'x', 'a', '  b', 'y']],
    ['go up out of their parent', DEEP, shifted(DEEP, { from: 1, to: 3 }, -1), ['a', 'b', 'x', 'y']],
    ['stay at the top', PAIR, shifted(PAIR, { from: 0, to: 3 }, -1), ['x', 'a', '  b', 'c', 'y']],
    ['are put elsewhere, deeper', PAIR, placed(PAIR, { from: 1, to: 4 }, 5, 1), ['x', 'y', '  a', '    b', '  c']],
    ['and no deeper than they can be', PAIR, placed(PAIR, { from: 4, to: 5 }, 2, 9), ['x', 'a', '  y', '  b', 'c']],
    ['and just deeper where they are', PAIR, placed(PAIR, { from: 4, to: 5 }, 4, 1), ['x', 'a', '  b', 'c', '  y']],
    ['not into themselves', PAIR, placed(PAIR, { from: 1, to: 4 }, 2, 0), ['x', 'a', '  b', 'c', 'y']],
  ])('%s', (_, notes, edit, expected) => expect(outcome(notes, edit)).toEqual(expected));

  test('are tagged, each once, and headings are not', () => {
    const notes = outline('a #todo', 'b', '# P');
    expect(outcome(notes, tagged(notes, ['a #todo', 'b', 'P'], 'todo'))).toEqual(['a #todo', 'b #todo', '# P']);
    expect(tagged(notes, ['b'], 'no tag')).toBeNull();
    expect(tagged(notes, ['b'], '12')).toBeNull();
  });
});

test.each([
  ['in front of its sibling', outline('x', 'a', 'b'), { from: 2, to: 3 }, 1, 9, 1],
  [
    'in front of a child, of which it must not become the parent',
    outline('x', '  a', 'b'),
    { from: 2, to: 3 },
    1,
    0,
    1,
  ],
  ['behind all', outline('x', '  a', 'b'), { from: 2, to: 3 }, 3, 9, 2],
  ['at the top', outline('x', 'a'), { from: 1, to: 2 }, 0, 3, 0],
  ['a part', outline('x', '# P'), { from: 1, to: 2 }, 0, 3, 0],
])('let go %s', (_, notes, its, target, wished, depth) => expect(depthThere(notes, its, target, wished)).toBe(depth));

const act = fc.record({
  which: fc.constantFrom('in', 'out', 'up', 'down', 'delete', 'tag', 'drag'),
  anchor: fc.nat(20),
  head: fc.nat(20),
  target: fc.nat(20),
  depth: fc.nat(4),
});

test('any acts on several notes keep the tree valid and its texts, and undo leads back through every state', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), acts => {
      let notes = tidied(TREE);
      const [states, edits] = [[notes.map(lineOf)], [] as Edit[]];
      for (const { which, anchor, head, target, depth } of acts) {
        const [a, b] = [notes[anchor % Math.max(1, notes.length)], notes[head % Math.max(1, notes.length)]];
        const its = a && b && spanOf(notes, { anchor: a.id, head: b.id });
        if (!its) continue;
        const ids = notesIn(notes, its).map(({ id }) => id);
        expect(rootsOf(notes, its).at(-1)?.to).toBe(its.to);
        const does: Record<typeof which, () => Edit | null> = {
          in: () => nested(notes, its, 1),
          out: () => nested(notes, its, -1),
          up: () => shifted(notes, its, -1),
          down: () => shifted(notes, its, 1),
          delete: () => removed(notes, ids),
          tag: () => tagged(notes, ids, 'tag'),
          drag: () => placed(notes, its, target % (notes.length + 1), depth),
        };
        const done = does[which]();
        if (!done) continue;
        const edit = settled(notes, done, made);
        const before = notes;
        notes = applied(notes, edit, made);
        expect(tidied(notes)).toEqual(notes);
        expect(new Set(notes.map(({ order }) => order)).size).toBe(notes.length);
        const kept = which === 'delete' ? before.filter(({ id }) => !ids.includes(id)) : before;
        expect(notes.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
        if (which !== 'tag') expect(new Set(notes.map(n => n.text))).toEqual(new Set(kept.map(n => n.text)));
        edits.push(edit);
        states.push(notes.map(lineOf));
      }
      for (const edit of edits.reverse()) {
        expect(notes.map(lineOf)).toEqual(states.pop());
        notes = applied(notes, undone(edit), (id, line) => noteOf({ id, ...line }));
      }
      expect(notes.map(lineOf)).toEqual(states.pop());
    }),
  );
});
