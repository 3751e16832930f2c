import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { lineOf } from '../../src/model/edit';
import { eventNamed } from '../../src/model/event';
import type { Note } from '../../src/model/note';
import { retagged, tagsIn } from '../../src/model/tags';
import { bundleOf, lookAtDesk, lookAtNotebook } from '../../src/store/desk';
import { keepLine } from '../../src/store/drafts';
import { keepEdit } from '../../src/store/edits';
import { forget, recall } from '../../src/store/forget';
import { keepNote } from '../../src/store/notes';
import { keepDraft } from '../../src/store/settings';
import { openStore, type Store } from '../../src/store/store';
import { listTags, renameTag, tagsInUse, undoRename } from '../../src/store/tags';
import { noteOf, stamps } from './records';

let store: Store;
let notes: Note[];
let count = 0;
beforeEach(async () => {
  count += 1;
  store = openStore(`tags-${count}`, stamps);
  notes = [];
  for (const text of ['one #サーバー', 'two #ｻｰﾊﾞｰ `#サーバー`', 'three #server', 'four #server #サーバー'])
    notes.push(await keepNote(store, { create: eventNamed('E') }, { ...noteOf(), text }));
});
const texts = async () => (await bundleOf(store, notes[0]?.eventId ?? '')).notes.map(({ text }) => text);
const uses = async () => (await listTags(store)).uses.map(({ tag, count }) => [tag, count]);

test('a tag is renamed in every spelling, where it is one, and in the index', async () => {
  const { notes: changed } = await renameTag(store, { from: 'サーバー', to: '#infra' });
  expect(changed).toBe(3);
  expect(await texts()).toEqual(['one #infra', 'two #infra `#サーバー`', 'three #server', 'four #server #infra']);
  expect(await uses()).toEqual([
    ['infra', 3],
    ['server', 2],
  ]);
});

test('with a name in use the two become one, and one undo parts them again', async () => {
  const before = await texts();
  const { id } = await renameTag(store, { from: 'サーバー', to: 'Server' });
  expect(await uses()).toEqual([['server', 4]]);
  expect((await texts())[3]).toBe('four #server');
  await undoRename(store, id);
  expect(await texts()).toEqual(before);
  expect(await uses()).toEqual([
    ['server', 2],
    ['サーバー', 3],
  ]);
});

test.each([
  ['#a #b', '#b'],
  ['#b #a', '#b'],
  ['x #a #c #b #d', 'x #b #c #d'],
  ['設計　#b　#a', '設計　#b'],
  ['設計 #b、#a', '設計 #b、#b'],
  ['#a #Ａ #b #a, words', '#b, words'],
  ['the #a asks the #b', 'the #b asks the #b'],
  ['#a\n#b', '#b\n#b'],
  ['#a `#a` #b', '#b `#a` #b'],
  ['#b #b', '#b #b'],
])('onto a tag beside it: %j becomes %j', (was, is) => {
  expect(retagged(was, 'a', 'b')).toBe(is);
});

test('undone, it leaves alone what was changed just there, and keeps what was written since', async () => {
  const { id } = await renameTag(store, { from: 'サーバー', to: 'infra' });
  const retype = (note: Note, was: string, is: string) =>
    keepEdit(store, { under: note.under }, [
      { id: note.id, was: { ...lineOf(note), text: was }, is: { ...lineOf(note), text: is } },
    ]);
  await retype(notes[0] as Note, 'one #infra', 'one #infrastructure');
  await retype(notes[3] as Note, 'four #server #infra', 'four and more #server #infra');
  await undoRename(store, id);
  expect(await texts()).toEqual([
    'one #infrastructure',
    'two #ｻｰﾊﾞｰ `#サーバー`',
    'three #server',
    'four and more #server #サーバー',
  ]);
  await expect(undoRename(store, id)).rejects.toMatchObject({ code: 'gone' });
});

test('a line that is under way has the new name too, and the old one again', async () => {
  const under = notes[0]?.under ?? '';
  await keepDraft(store, { text: 'half #サーバー', depth: 0, at: 5, under });
  await keepLine(store, { text: '#サーバー of the notebook', depth: 0, at: 5, under });
  const lines = async () => {
    const { draft } = await lookAtDesk(store, { language: 'en' });
    const [line] = (await lookAtNotebook(store, null, { language: 'en' })).lines;
    return [draft, line].map(each => [each?.text, each?.at]);
  };
  const { id } = await renameTag(store, { from: 'サーバー', to: 'infra' });
  // The next after it, and before what is typed meanwhile.
  expect(await lines()).toEqual([
    ['half #infra', 6],
    ['#infra of the notebook', 6],
  ]);
  await keepDraft(store, { text: 'a first half #infra', depth: 0, at: 9, under });
  await undoRename(store, id);
  expect(await lines()).toEqual([
    ['a first half #サーバー', 10],
    ['#サーバー of the notebook', 7],
  ]);
});

test('the last renaming is known until it is undone', async () => {
  expect((await listTags(store)).renamed).toBeNull();
  await renameTag(store, { from: 'server', to: 'host' });
  const { id } = await renameTag(store, { from: 'サーバー', to: '#infra' });
  expect((await listTags(store)).renamed).toEqual({ id, from: 'サーバー', to: 'infra', notes: 3 });
  await undoRename(store, id);
  expect((await listTags(store)).renamed).toBeNull();
});

test('what comes back from the trash has the new name', async () => {
  const [note] = notes as [Note];
  await forget(store, note.id);
  expect((await renameTag(store, { from: 'サーバー', to: 'infra' })).notes).toBe(2);
  await recall(store, note.id);
  expect((await texts())[0]).toBe('one #infra');
});

test('a name that is no tag is refused, and nothing changes', async () => {
  const before = await texts();
  await expect(renameTag(store, { from: 'サーバー', to: 'two words' })).rejects.toMatchObject({ code: 'noTag' });
  expect(await texts()).toEqual(before);
});

test('for completion each is known with its last note', async () =>
  expect(await tagsInUse(store)).toEqual([
    { tag: 'server', spellings: ['server'], count: 2, last: notes[3]?.id },
    { tag: 'サーバー', spellings: ['サーバー', 'ｻｰﾊﾞｰ'], count: 3, last: notes[3]?.id },
  ]));

test('a wide ＃, as an input method writes it, makes a tag too', () => {
  expect(tagsIn('あとで　＃質問 ＃ＴＯＤＯ と＃語中 ＃123')).toEqual(['質問', 'todo']);
  expect(retagged('見る ＃質問', '質問', 'question')).toBe('見る #question');
});
