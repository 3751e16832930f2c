// What a view listed, after an edit that it was told of, is what it would have been listed by now.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Desk, NotebookView } from '../../src/model/desk';
import { deskWith, notebookWith, notesUnder, since, withEdited } from '../../src/model/edited';
import type { Note } from '../../src/model/note';
import { compareOrder } from '../../src/model/order';
import { tidied } from '../../src/model/outline';
import { isLive } from '../../src/model/record';
import { eventOf, noteOf, sessionOf } from './records';

const event = eventOf();
const session = sessionOf({ eventId: event.id });
const place = { eventId: event.id, under: session.id };
const [first, second, third] = ['a0', 'a1', 'a2'].map(order => noteOf({ ...place, order, text: order })) as [
  Note,
  Note,
  Note,
];
const at = (asOf: string) => `2026-01-01T00:00:00.${asOf}Z`;
const desk: Desk = {
  events: [event],
  event,
  session,
  current: null,
  sessions: [{ id: session.id, title: session.title }],
  outline: [first, second],
  noteCount: 7,
  draft: { text: '', depth: 0, at: 0 },
  options: { language: 'en' },
  asOf: at('100'),
};
const view: NotebookView = {
  events: [event],
  bundle: { event, sessions: [session], notes: [first, second] },
  lines: [],
  options: { language: 'en' },
  asOf: at('100'),
};
const retyped = { ...second, text: 'typed', revision: 2 };
const moved = { ...first, order: 'a5', revision: 2 };
const gone = { ...first, deleted: at('200'), revision: 2 };
const texts = (notes: readonly Note[] | undefined) => notes?.map(({ text }) => text);

test.each([
  ['typed in', [retyped], ['a0', 'typed'], 7],
  ['made', [third], ['a0', 'a1', 'a2'], 8],
  ['made and has no word yet', [{ ...third, text: '' }], ['a0', 'a1', ''], 7],
  ['emptied', [{ ...first, text: ' ', revision: 2 }], [' ', 'a1'], 6],
  ['moved', [moved], ['a1', 'a0'], 7],
  ['deleted', [gone], ['a1'], 6],
  ['older than what is listed', [{ ...first, text: 'old', revision: 0 }], ['a0', 'a1'], 7],
])('a note that was %s', (_, notes, expected, count) => {
  const next = deskWith(desk, { notes, asOf: at('300') });
  expect(texts(next?.outline)).toEqual(expected);
  expect(next).toMatchObject({ noteCount: count, asOf: at('300') });
  expect(texts(notebookWith(view, { notes, asOf: at('300') }).bundle?.notes)).toEqual(expected);
});

test('an edit of another outline is nothing the popup can know all of, one of another event nothing to the notebook', () => {
  const edited = { notes: [noteOf({ eventId: 'other', under: 'other' })], asOf: at('300') };
  expect(deskWith(desk, edited)).toBeNull();
  expect(notebookWith(view, edited)).toBe(view);
});

test('an answer that was read before an edit is drawn with it, and a later one as it is', () => {
  const edits = since(deskWith);
  edits.add({ notes: [retyped], asOf: at('300') });
  expect(texts(edits.over({ ...desk, asOf: at('200') }).outline)).toEqual(['a0', 'typed']);
  expect(texts(edits.over({ ...desk, asOf: at('400') }).outline)).toEqual(['a0', 'a1']);
});

test('any edits leave the live notes in order, each once and as it was last', () => {
  const edits = fc.array(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4'),
      order: fc.constantFrom('a0', 'a1', 'a2'),
      isGone: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(edits, all => {
      const copies = all.map(({ id, order, isGone }, i) =>
        noteOf({ ...place, id, order, revision: i + 1, deleted: isGone ? at('200') : null }),
      );
      const listed = copies.reduce<readonly Note[]>((notes, note) => withEdited(notes, [note]), []);
      const last = new Map(copies.map(note => [note.id, note]));
      expect(listed).toEqual([...last.values()].filter(isLive).sort(compareOrder));
    }),
  );
});

/** Few ids and places, so that notes meet; `under`, so that they leave one outline for another. */
const batches = fc.array(
  fc.array(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5'),
      under: fc.constantFrom(session.id, event.id),
      order: fc.constantFrom('a0', 'a1', 'a2', 'a3'),
      depth: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom('note' as const, 'part' as const),
      isGone: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
);

test('what is known of a list that was tidy, and of the outlines in it, is true after any edits', () => {
  fc.assert(
    fc.property(batches, all => {
      let revision = 0;
      let listed = tidied([]);
      for (const batch of all) {
        const edited = batch.map(({ isGone, ...each }) => {
          revision += 1;
          return noteOf({ ...place, ...each, revision, deleted: isGone ? at('200') : null });
        });
        const next = withEdited(listed, edited);
        for (const under of [session.id, event.id]) {
          const outline = notesUnder(next, under);
          expect(outline).toEqual(next.filter(note => note.under === under));
          expect(tidied(outline)).toEqual(tidied([...outline]));
        }
        listed = tidied(next);
        // A copy is looked through anew.
        expect(listed).toEqual(tidied([...next]));
      }
    }),
  );
});

test('an outline that an edit does not touch is the very same', () => {
  const other = noteOf({ eventId: event.id, under: event.id, order: 'a9' });
  const listed = [first, second, other];
  const before = notesUnder(listed, session.id);
  expect(notesUnder(withEdited(listed, [{ ...other, text: 'typed', revision: 2 }]), session.id)).toBe(before);
});
