// Outlines whose keys no one window would have made: two people's backups of one, or another program's.
import { describe, expect, test } from 'vitest';
import { moved, pasted, split } from '../../src/model/commands';
import { applied, type Edit, type Line, undone } from '../../src/model/edit';
import type { Note } from '../../src/model/note';
import { tidied } from '../../src/model/outline';
import { placeSaid } from '../../src/outline/said';
import { speak } from '../../src/ui/words';
import { noteOf } from './records';

const made = (id: string, line: Line): Note => noteOf({ ...line, id });
const edited = (notes: readonly Note[], edit: Edit | null): readonly Note[] => tidied(applied(notes, edit ?? [], made));
const words = (notes: readonly Note[]): string => notes.map(({ text }) => text || '_').join('');

describe.each([
  [['a0', 'a0', 'a0', 'a0']],
  [['a0', 'a1', 'a1', 'a2']],
  [['1', '10', '10', '11']],
  [['0001', '0001V', '0002', '0003']],
])('with the keys %j', orders => {
  const notes = tidied(orders.map((order, i) => noteOf({ order, text: 'abcd'[i] ?? '' })));
  const ids = notes.map(({ id }) => id);

  test('a new note stands where Enter was pressed', () => {
    expect(ids.map(id => words(edited(notes, split(notes, id, 1, 'new'))))).toEqual([
      'a_bcd',
      'ab_cd',
      'abc_d',
      'abcd_',
    ]);
    expect(ids.map(id => words(edited(notes, split(notes, id, 0, 'new'))))).toEqual([
      '_abcd',
      'a_bcd',
      'ab_cd',
      'abc_d',
    ]);
  });

  test('pasted lines stand behind the note that they were pasted on', () => {
    const lines = ['x', 'y'].map(text => ({ kind: 'note' as const, text, depth: 0 }));
    const where = ids.map(id => words(edited(notes, pasted(notes, id, lines, 0, ['new 1', 'new 2']))));
    expect(where).toEqual(['axybcd', 'abxycd', 'abcxyd', 'abcdxy']);
  });

  test('a note is moved past one after the other, says where it has come to, and undoing puts it back', () => {
    speak((name, values) => [name, ...values].join(' '));
    const move = (now: readonly Note[], id: string, by: 1 | -1) => {
      const edit = moved(now, id, by) ?? [];
      const then = edited(now, edit);
      expect(words(edited(then, undone(edit)))).toBe(words(now));
      const place = then.findIndex(note => note.id === id) + 1;
      expect(placeSaid(now, edit).text).toContain(` ${place} 4`);
      return then;
    };
    const [first = '', last = ''] = [ids[0], ids[3]];
    const thrice = (id: string, by: 1 | -1) => {
      const once = move(notes, id, by);
      const twice = move(once, id, by);
      return [once, twice, move(twice, id, by)].map(words);
    };
    expect(thrice(last, -1)).toEqual(['abdc', 'adbc', 'dabc']);
    expect(thrice(first, 1)).toEqual(['bacd', 'bcad', 'bcda']);
  });
});
