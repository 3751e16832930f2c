import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { joined, split } from '../../src/model/commands';
import type { Edited } from '../../src/model/desk';
import { type Edit, followed, type Line, lineOf, type Patch, undone } from '../../src/model/edit';
import { eventNamed } from '../../src/model/event';
import { mergedText } from '../../src/model/merge-text';
import type { Note } from '../../src/model/note';
import { bundleOf, lookAtDesk } from '../../src/store/desk';
import { keepEdit } from '../../src/store/edits';
import { forget } from '../../src/store/forget';
import { redo, undo } from '../../src/store/history';
import { keepNote } from '../../src/store/notes';
import { createSession } from '../../src/store/sessions';
import { keepDraft } from '../../src/store/settings';
import { openStore, type Store } from '../../src/store/store';
import { noteOf, stamps } from './records';

test.each([
  ['one two three', 'one 2 three', 'one two three four', 'one 2 three four'],
  ['今日は晴れ', '今日は雨', '今日は晴れでした', null],
  ['今日は晴れ', '昨日は晴れ', '今日は晴れでした', '昨日は晴れでした'],
  ['コンテナ', '新しいコンテナ', 'コンテナを守る', '新しいコンテナを守る'],
  [
    'オートスケールのポリシー',
    'オートスケーリングのポリシー',
    'オートスケールのポリシーを聞いた',
    'オートスケーリングのポリシーを聞いた',
  ],
  ['今日は', '今日は晴れ', '今日は雨', null],
  ['abc', 'ac', 'abcd', 'acd'],
  ['👩‍👧', '👩‍👧!', '¡👩‍👧', '¡👩‍👧!'],
  [`${'語'.repeat(30_000)}`, `あ${'語'.repeat(30_000)}`, `${'語'.repeat(30_000)}い`, `あ${'語'.repeat(30_000)}い`],
  ['one', 'two', 'once', null],
  ['今日は晴れです。', '昨日は晴れです。', '今日は晴れです。明日も。', '昨日は晴れです。明日も。'],
  ['a', 'a', 'b', 'b'],
  ['a', 'b', 'a', 'b'],
  ['a', 'b', 'b', 'b'],
  ['a b', 'x b', 'y b', null],
])('of %j, %j and %j together are %j', (base, ours, theirs, both) => expect(mergedText(base, ours, theirs)).toBe(both));

let store: Store;
let first: Note;
let count = 0;
beforeEach(async () => {
  count += 1;
  store = openStore(`edits-${count}`, stamps);
  first = await keepNote(store, { create: eventNamed('E') }, { ...noteOf(), text: 'one two three' });
});
const notes = async () => (await bundleOf(store, first.eventId)).notes;
const retyped = (text: string): Patch => ({ id: first.id, was: lineOf(first), is: { ...lineOf(first), text } });

test('a new line is made under the id that its window gave it, and taken back by undoing', async () => {
  const id = stamps.id();
  const edit = [{ id, was: null, is: { kind: 'note' as const, text: 'new #todo', depth: 1, order: 'a1' } }];
  const { notes: touched } = await keepEdit(store, { under: first.under }, edit);
  expect(touched[0]).toMatchObject({ id, text: 'new #todo', tags: ['todo'], under: first.under, depth: 1 });
  await keepEdit(store, { under: first.under }, undone(edit));
  expect(await notes()).toHaveLength(1);
  await keepEdit(store, { under: first.under }, edit);
  expect(await notes()).toMatchObject([{}, { id, text: 'new #todo', revision: 3 }]);
});

test('what two windows made of one note at once stays, both', async () => {
  await keepEdit(store, { under: first.under }, [retyped('one 2 three')]);
  await keepEdit(store, { under: first.under }, [retyped('one two three four')]);
  expect(await notes()).toMatchObject([{ text: 'one 2 three four' }]);
});

test('where they changed the same words, both texts stay, the second marked', async () => {
  await keepEdit(store, { under: first.under }, [retyped('one 2 three')]);
  await keepEdit(store, { under: first.under }, [retyped('one II three')]);
  expect(await notes()).toMatchObject([{ text: 'one 2 three' }, { text: 'one II three', twinOf: first.id }]);
});

test('two windows that type on in the same spot make one twin, which goes on', async () => {
  const retype = (was: string, is: string) =>
    keepEdit(store, { under: first.under }, [
      { id: first.id, was: { ...lineOf(first), text: was }, is: { ...lineOf(first), text: is } },
    ]);
  await retype('one two three', 'one two three, ours');
  await retype('one two three', 'one two three; th');
  await retype('one two three, ours', 'one two three, ours too');
  await retype('one two three; th', 'one two three; theirs');
  await retype('one two three; theirs', 'one two three; theirs also');
  expect(await notes()).toMatchObject([
    { text: 'one two three, ours too' },
    { text: 'one two three; theirs also', twinOf: first.id },
  ]);
});

test('one window moves what another types, and both happen', async () => {
  await keepEdit(store, { under: first.under }, [
    { id: first.id, was: lineOf(first), is: { ...lineOf(first), depth: 1, order: 'a5' } },
  ]);
  await keepEdit(store, { under: first.under }, [retyped('changed')]);
  expect(await notes()).toMatchObject([{ text: 'changed', depth: 1, order: 'a5' }]);
});

test('typing into a note that another window deleted brings it back', async () => {
  await keepEdit(store, { under: first.under }, [{ id: first.id, was: lineOf(first), is: null }]);
  await keepEdit(store, { under: first.under }, [retyped('still here')]);
  expect(await notes()).toMatchObject([{ text: 'still here', deleted: null }]);
});

test('made twice it is there once, and as it was corrected meanwhile', async () => {
  const id = stamps.id();
  const edit = [{ id, was: null, is: { kind: 'note' as const, text: 'new', depth: 0, order: 'a1' } }];
  await keepEdit(store, { under: first.under }, edit);
  await keepEdit(store, { under: first.under }, [
    { id, was: edit[0]?.is ?? null, is: { ...lineOf(first), order: 'a1', text: 'corrected' } },
  ]);
  await keepEdit(store, { under: first.under }, edit);
  expect(await notes()).toMatchObject([{}, { id, text: 'corrected' }]);
});

test('typing in a session that another window deleted brings it back, and moving does not', async () => {
  const session = await createSession(store, first.eventId, 'A talk');
  const note = await keepNote(store, { under: session.id }, { ...noteOf(), text: 'begun' });
  const edit = (is: Partial<Line>) => [{ id: note.id, was: lineOf(note), is: { ...lineOf(note), ...is } }];
  await forget(store, session.id);
  await expect(keepEdit(store, { under: session.id }, edit({ depth: 1 }))).rejects.toMatchObject({ code: 'gone' });
  await keepEdit(store, { under: session.id }, edit({ text: 'begun and done' }));
  expect(await bundleOf(store, first.eventId)).toMatchObject({
    sessions: [{ title: 'A talk' }],
    notes: [{}, { text: 'begun and done' }],
  });
});

test('moving what another window deleted does not bring it back', async () => {
  await keepEdit(store, { under: first.under }, [{ id: first.id, was: lineOf(first), is: null }]);
  await keepEdit(store, { under: first.under }, [
    { id: first.id, was: lineOf(first), is: { ...lineOf(first), depth: 1 } },
  ]);
  expect(await notes()).toEqual([]);
});

test('one request is done once, and answered whenever it is asked, with the notes as they are then', async () => {
  const id = stamps.id();
  const edit = [{ id, was: null, is: { kind: 'note' as const, text: 'new', depth: 0, order: 'a1' } }];
  const once = () => keepEdit(store.once('request'), { under: first.under }, edit, null, { view: 'A', typing: false });
  const answer = await once();
  expect(await once()).toEqual({ ...answer, asOf: expect.any(String) });
  await keepEdit(store, { under: first.under }, undone(edit));
  expect(await once()).toMatchObject({ view: 'A', notes: [{ id, deleted: expect.any(String) }] });
  expect(await notes()).toHaveLength(1);
});

test('the twin that it made is in its answer too', async () => {
  await keepEdit(store, { under: first.under }, [retyped('four five six')]);
  const once = () => keepEdit(store.once('request'), { under: first.under }, [retyped('seven eight nine')]);
  const texts = ({ notes }: Edited) => notes.map(({ text }) => text);
  expect(texts(await once())).toEqual(['four five six', 'seven eight nine']);
  expect(texts(await once())).toEqual(['four five six', 'seven eight nine']);
  expect(await notes()).toHaveLength(2);
});

test('an edit is stored whole or not at all', async () => {
  await expect(keepEdit(store, { under: 'nowhere' }, [retyped('lost?')])).rejects.toMatchObject({ code: 'gone' });
  expect(await notes()).toMatchObject([{ text: 'one two three' }]);
});

test('a line from the note field leaves the draft as it says, and makes its event where there is none', async () => {
  const empty = openStore('edits-empty', stamps);
  await keepDraft(empty, { text: 'typed', depth: 0, at: 1 });
  const line = { kind: 'note' as const, text: 'typed', depth: 0, order: 'a0' };
  await keepEdit(empty, { create: eventNamed('E') }, [{ id: stamps.id(), was: null, is: line }], {
    text: '',
    depth: 1,
    at: 2,
  });
  const desk = await lookAtDesk(empty, { language: 'en' });
  expect(desk).toMatchObject({
    event: { name: 'E' },
    outline: [{ text: 'typed' }],
    draft: { text: '', depth: 1, at: 2 },
  });
});

test('a note keeps when its first key was typed, and the second of the video that is told later', async () => {
  const id = stamps.id();
  const at = '2020-01-01T00:00:00.000Z';
  const is = { kind: 'note' as const, text: 'new', depth: 0, order: 'a1' };
  await keepEdit(store, { under: first.under }, [{ id, was: null, is, moment: { at, second: null } }]);
  await keepEdit(store, { under: first.under }, [{ id, was: is, is: { ...is, text: 'new words' } }]);
  const video = 'https://example.org/talk.webm';
  await keepEdit(store, { under: first.under }, [{ id, was: is, is, moment: { at, second: 754, video } }]);
  expect(await notes()).toMatchObject([{}, { text: 'new words', moment: { at, second: 754, video } }]);
});

test('a line that is deleted as it was drawn stays where another window wrote into it', async () => {
  const id = stamps.id();
  const is = { kind: 'note' as const, text: '', depth: 0, order: 'a1' };
  await keepEdit(store, { under: first.under }, [{ id, was: null, is }]);
  await keepEdit(store, { under: first.under }, [{ id, was: is, is: { ...is, text: 'typed elsewhere' } }]);
  await keepEdit(store, { under: first.under }, [{ id, was: is, is: null }]);
  expect(await notes()).toMatchObject([{}, { text: 'typed elsewhere' }]);
  await keepEdit(store, { under: first.under }, [{ id, was: { ...is, text: 'typed elsewhere' }, is: null }]);
  expect(await notes()).toHaveLength(1);
});

describe('words that went on in another note, and in which another window wrote', () => {
  const by = { view: 'A', typing: false };
  const keep = (edit: Edit) => keepEdit(store, { under: first.under }, edit, null, by);
  const join = async (id: string) => joined(await notes(), id) ?? [];
  const typing = (note: Note): Edit => [
    { id: note.id, was: lineOf(note), is: { ...lineOf(note), text: `${note.text} more` } },
  ];
  /** The lower half of what Enter made of it. */
  const cut = async (): Promise<Note> => {
    const id = stamps.id();
    await keep(split(await notes(), first.id, 7, id) ?? []);
    return (await notes())[1] as Note;
  };
  const marked = () => [{ text: 'one two three' }, { text: 'three more', twinOf: first.id }];

  test.each<[string, (half: Note) => Promise<unknown>]>([
    [
      'as they were joined',
      async half => {
        const edit = await join(half.id);
        await keepEdit(store, { under: first.under }, typing(half));
        await keep(edit);
      },
    ],
    [
      'after they were joined',
      async half => {
        await keep(await join(half.id));
        await keepEdit(store, { under: first.under }, typing(half));
      },
    ],
    [
      'after Enter was undone',
      async half => {
        await undo(store, { under: first.under, view: 'A' });
        await keepEdit(store, { under: first.under }, typing(half));
      },
    ],
    [
      'after they were joined again',
      async half => {
        await keep(await join(half.id));
        await undo(store, { under: first.under, view: 'A' });
        await redo(store, { under: first.under, view: 'A' });
        await keepEdit(store, { under: first.under }, typing(half));
      },
    ],
  ])('stand there twice, and say so: %s', async (_, act) => {
    await act(await cut());
    expect(await notes()).toMatchObject(marked());
  });

  test('undone, they stand once and have no mark', async () => {
    const half = await cut();
    await keep(await join(half.id));
    await undo(store, { under: first.under, view: 'A' });
    await keepEdit(store, { under: first.under }, typing(half));
    const all = await notes();
    expect(all.map(({ text }) => text)).toEqual(['one two', 'three more']);
    expect(all[1]?.twinOf).toBeUndefined();
  });
});

test('a link keeps the title that is known later, and no words are a link for it', async () => {
  const id = stamps.id();
  const source = { url: 'https://example.org/a', title: '', fragmentUrl: null };
  const is = { kind: 'link' as const, text: '', depth: 0, order: 'a1' };
  await keepEdit(store, { under: first.under }, [{ id, was: null, is: { ...is, given: { quote: null, source } } }]);
  await keepEdit(store, { under: first.under }, [{ id, was: is, is, title: 'A' }]);
  await keepEdit(store, { under: first.under }, [{ ...retyped('one'), title: 'A' }]);
  expect(await notes()).toMatchObject([{ text: 'one', source: null }, { source: { ...source, title: 'A' } }]);
});

test('no second is kept of what is no address of the web', async () => {
  const at = '2020-01-01T00:00:00.000Z';
  for (const video of ['javascript:alert(1)', 'blob:https://example.org/1']) {
    const moment = { at, second: 754, video };
    await keepEdit(store, { under: first.under }, [{ ...retyped('one'), moment }]);
    expect((await notes())[0]?.moment).toEqual({ at, second: null });
  }
});

test('undoing and doing again leaves the moment as it was', () => {
  const moment = { at: '2020-01-01T00:00:00.000Z', second: null };
  const begun = { ...retyped('one'), moment };
  expect(followed([begun], [retyped('one two')])[0]?.moment).toEqual(moment);
  expect(undone([begun])[0]).not.toHaveProperty('moment');
});
