import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, NoteKind } from '../../src/model/note';
import { type Branch, branches, deepestNext, orderAtEnd, sections, tidied } from '../../src/model/outline';
import { noteOf } from './records';

const outline = (...lines: [NoteKind, number, string][]): Note[] => {
  const notes: Note[] = [];
  for (const [kind, depth, text] of lines) notes.push(noteOf({ kind, depth, text, order: orderAtEnd(notes) }));
  return notes;
};
const shape = (list: readonly Branch[]): unknown[] =>
  list.map(({ note, below }) => (below.length ? [note.text, shape(below)] : note.text));

describe('tidied', () => {
  test('closes gaps in depth, and puts parts outermost', () => {
    const notes = tidied(
      outline(['note', 2, 'a'], ['note', 5, 'b'], ['part', 3, 'P'], ['note', 1, 'c'], ['note', 1, 'd']),
    );
    expect(notes.map(({ depth }) => depth)).toEqual([0, 1, 0, 0, 1]);
  });

  test('leaves out the deleted, and sorts whatever order they come in', () => {
    const [a, b, c] = outline(['note', 0, 'a'], ['note', 0, 'b'], ['note', 0, 'c']) as [Note, Note, Note];
    expect(tidied([c, { ...b, deleted: '2026-01-01T00:00:00.000Z' }, a]).map(({ text }) => text)).toEqual(['a', 'c']);
  });

  test('always gives a tree', () => {
    const line = fc.tuple(
      fc.constantFrom<NoteKind>('note', 'part', 'link'),
      fc.integer({ min: -3, max: 9 }),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), lines => {
        const notes = tidied(outline(...lines));
        expect(notes.length).toBe(lines.length);
        notes.forEach((note, i) => {
          const before = notes[i - 1];
          const most = !before || before.kind === 'part' || note.kind === 'part' ? 0 : before.depth + 1;
          expect(note.depth).toBeGreaterThanOrEqual(0);
          expect(note.depth).toBeLessThanOrEqual(most);
        });
        const total = (list: readonly Branch[]): number => list.reduce((sum, { below }) => sum + 1 + total(below), 0);
        const parts = sections(notes).filter(({ part }) => part).length;
        expect(sections(notes).reduce((sum, section) => sum + total(branches(section.notes)), parts)).toBe(
          lines.length,
        );
      }),
    );
  });
});

test('parts head the notes below them', () => {
  const cut = sections(
    tidied(outline(['note', 0, 'a'], ['part', 0, '前半'], ['note', 0, 'b'], ['note', 1, 'c'], ['part', 0, '後半'])),
  );
  expect(cut.map(({ part, notes }) => [part?.text ?? null, shape(branches(notes))])).toEqual([
    [null, ['a']],
    ['前半', [['b', ['c']]]],
    ['後半', []],
  ]);
});

test('the next note may be one deeper than the last', () => {
  expect(deepestNext([])).toBe(0);
  expect(deepestNext(outline(['note', 0, 'a'], ['note', 1, 'b']))).toBe(2);
  expect(deepestNext(outline(['part', 0, 'a']))).toBe(0);
});
