import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Edit, type Line, lineOf } from '../../src/model/edit';
import { eventNamed } from '../../src/model/event';
import type { Note } from '../../src/model/note';
import type { Trashed } from '../../src/model/trash';
import { bundleOf } from '../../src/store/desk';
import { keepEdit } from '../../src/store/edits';
import { forget, recall } from '../../src/store/forget';
import { redo, undo } from '../../src/store/history';
import { keepNote } from '../../src/store/notes';
import { createSession } from '../../src/store/sessions';
import { openStore, type Store } from '../../src/store/store';
import { listTags, renameTag, undoRename } from '../../src/store/tags';
import { lookAtTrash, purge, putBack } from '../../src/store/trash';
import { noteOf, stamps } from './records';

let store: Store;
let under: string;
let eventId: string;
/** In milliseconds; a test says how it goes on. */
let clock: number;
let count = 0;
beforeEach(async () => {
  count += 1;
  clock = Date.UTC(2026, 0, 1);
  store = openStore(`history-${count}`, { id: stamps.id, now: () => new Date(clock).toISOString(), zone: () => 'UTC' });
  under = '';
  await add('A', 'one');
  clock += 5000;
});

const notes = async () => (await bundleOf(store, eventId)).notes;
const texts = async () => (await notes()).map(({ text }) => text);
const outlineNow = () => (under ? { under } : { create: eventNamed('E') });
const edit = (view: string, patches: Edit, typing = false) =>
  keepEdit(store, outlineNow(), patches, null, { view, typing });

async function add(view: string, text: string): Promise<Note> {
  const order = under ? `a${(await notes()).length}` : 'a0';
  const made = await edit(view, [{ id: stamps.id(), was: null, is: { kind: 'note', text, depth: 0, order } }]);
  const note = made.notes[0] as Note;
  ({ under, eventId } = note);
  return note;
}
async function change(view: string, at: number, is: Partial<Line>, typing = false): Promise<void> {
  const note = (await notes())[at] as Note;
  await edit(view, [{ id: note.id, was: lineOf(note), is: { ...lineOf(note), ...is } }], typing);
}
const type = async (view: string, at: number, ...all: string[]) => {
  for (const text of all) {
    clock += 200;
    await change(view, at, { text }, true);
  }
};
/** Pages that are open, all of them from the beginning. */
const OPEN = { views: ['A', 'B'], since: '' };
const back = (view: string, beside = OPEN) => undo(store, { under, view, beside });
const forth = (view: string, beside = OPEN) => redo(store, { under, view, beside });
const ALONE = { views: [], since: '' };

test('the first note, whose event was made with it, is taken back and done again', async () => {
  await back('A');
  expect(await texts()).toEqual([]);
  await forth('A');
  expect(await texts()).toEqual(['one']);
});

test('a page that was opened later takes back what was done before, and the store too', async () => {
  await type('A', 0, 'one t', 'one two');
  await store.close();
  await back('B', ALONE);
  expect(await texts()).toEqual(['one']);
  await back('B', ALONE);
  expect(await texts()).toEqual([]);
  expect((await back('B', ALONE)).notes).toEqual([]);
  await forth('B', ALONE);
  await forth('B', ALONE);
  expect(await texts()).toEqual(['one two']);
  expect((await forth('B', ALONE)).notes).toEqual([]);
});

describe('a page that has ended competes with none:', () => {
  test('what was done in it is taken back in its order, by a page that was opened before it as well', async () => {
    await add('B', 'two');
    await add('A', 'three');
    const seen: unknown[] = [];
    for (let i = 0; i < 3; i += 1) {
      await back('A', ALONE);
      seen.push(await texts());
    }
    expect(seen).toEqual([['one', 'two'], ['one'], []]);
  });

  test('what it undid is done again by the next', async () => {
    await add('A', 'two');
    await add('A', 'three');
    await back('A');
    await back('A');
    expect([(await forth('B', ALONE)).end, await texts()]).toEqual(['done', ['one', 'two']]);
    expect([(await forth('C', ALONE)).end, await texts()]).toEqual(['done', ['one', 'two', 'three']]);
    expect((await forth('C', ALONE)).end).toBe('none');
  });

  test('but not once something else was done, though that is undone too', async () => {
    await add('A', 'two');
    await back('A');
    await add('B', 'other');
    expect((await forth('B', ALONE)).end).toBe('none');
    await back('B', ALONE);
    expect([(await forth('B', ALONE)).end, await texts()]).toEqual(['done', ['one', 'other']]);
    expect((await forth('B', ALONE)).end).toBe('none');
  });
});

test('what a page found done is its own to take back, and not what another does or undoes meanwhile', async () => {
  await add('A', 'two');
  const since = new Date(clock).toISOString();
  clock += 5000;
  await add('A', 'three');
  expect([(await back('B', { ...OPEN, since })).end, await texts()]).toEqual(['done', ['one', 'three']]);
  await back('A');
  expect((await forth('B', { ...OPEN, since })).end).toBe('done');
  expect([(await forth('B', { ...OPEN, since })).end, await texts()]).toEqual(['none', ['one', 'two']]);
});

test('typing is one step up to a pause, and up to the end of a word when it goes on for long', async () => {
  await type('A', 0, 'one t', 'one tw');
  clock += 1000;
  await type('A', 0, 'one two', 'one two ');
  clock += 700;
  const words = Array.from({ length: 30 }, (_, i) => `one two ${'x'.repeat(i + 1)}`);
  await type('A', 0, ...words, `${words.at(-1)} `, 'last');
  const seen: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    await back('A');
    seen.push((await texts())[0] ?? '');
  }
  expect(seen).toEqual([`${words.at(-1)} `, 'one tw', 'one', '']);
});

test('each page takes back its own, beside what the other did', async () => {
  await type('A', 0, 'one two');
  await type('B', 0, 'zero one two');
  await add('B', 'last');
  await back('A');
  expect(await texts()).toEqual(['zero one', 'last']);
  await forth('A');
  expect(await texts()).toEqual(['zero one two', 'last']);
});

test('what no longer fits is said, step by step: nothing that another page wrote goes, and nothing older instead', async () => {
  await add('A', 'two');
  await type('A', 0, 'one!');
  await type('B', 1, 'two and more');
  await type('B', 0, 'quite another');
  const before = await texts();
  // Its words are gone, and the lines that it made hold another's.
  const ends = [await back('A'), await back('A'), await back('A'), await back('A')].map(({ end }) => end);
  expect(ends).toEqual(['unfit', 'unfit', 'unfit', 'none']);
  expect(await texts()).toEqual(before);
});

test('where another page wrote into the last line, the line before it goes by the second undoing, and not by the first', async () => {
  await add('A', 'two');
  await type('B', 1, 'two and more');
  expect((await back('A')).end).toBe('unfit');
  expect(await texts()).toEqual(['one', 'two and more']);
  expect((await back('A')).end).toBe('done');
  expect(await texts()).toEqual(['two and more']);
});

test('what another page moved since is said, and stays', async () => {
  await change('A', 0, { depth: 1 });
  await change('B', 0, { depth: 2 });
  expect((await back('A')).end).toBe('unfit');
  expect(await notes()).toMatchObject([{ text: 'one', depth: 2 }]);
});

test('a line that was made and left blank is passed by without a word', async () => {
  await add('A', 'two');
  clock += 5000;
  await add('A', '');
  const blank = (await notes())[2] as Note;
  await keepEdit(store, { under }, [{ id: blank.id, was: lineOf(blank), is: null }]);
  expect((await back('A')).end).toBe('done');
  expect(await texts()).toEqual(['one']);
});

test('so is all that was done to it, alone or beside others', async () => {
  const made = await add('A', '');
  await add('A', 'two');
  await change('A', 1, { depth: 1 });
  const [, blank, two] = (await notes()) as [Note, Note, Note];
  const deeper = (note: Note) => ({ id: note.id, was: lineOf(note), is: { ...lineOf(note), depth: note.depth + 1 } });
  await edit('A', [deeper(blank), deeper(two)]);
  const [, now] = (await notes()) as [Note, Note];
  await keepEdit(store, { under }, [{ id: made.id, was: lineOf(now), is: null }]);
  const depths = async () => (await notes()).map(({ text, depth }) => `${text} ${depth}`);
  expect((await back('A')).end).toBe('done');
  expect(await depths()).toEqual(['one 0', 'two 0']);
  expect((await back('A')).end).toBe('done');
  expect(await depths()).toEqual(['one 0']);
  expect((await back('A')).end).toBe('done');
  expect(await depths()).toEqual([]);
});

describe('what is no edit is a step as well:', () => {
  const renamed = () => renameTag(store, { from: 'todo', to: 'later' }, 'A');

  test('a tag’s other name, in every outline and from each', async () => {
    const session = await createSession(store, eventId, 'A talk');
    await type('A', 0, 'one #todo');
    await keepNote(store, { under: session.id }, { ...noteOf(), text: 'two #todo' });
    clock += 1;
    await renamed();
    expect(await back('A')).toMatchObject({ end: 'done', far: { renamed: { from: 'todo', to: 'later' } } });
    expect(await texts()).toEqual(['one #todo', 'two #todo']);
    expect((await listTags(store)).renamed).toBeNull();
    await redo(store, { under: session.id, view: 'A', beside: OPEN });
    expect(await texts()).toEqual(['one #later', 'two #later']);
    await undo(store, { under: session.id, view: 'A', beside: OPEN });
    await back('A');
    expect(await texts()).toEqual(['one', 'two #todo']);
  });

  test('of two names only the last can be taken back, which is said of the other', async () => {
    await type('A', 0, 'one #todo');
    await renamed();
    clock += 1;
    await renameTag(store, { from: 'later', to: 'never' }, 'A');
    expect([(await back('A')).end, await texts()]).toEqual(['done', ['one #later']]);
    expect([(await back('A')).end, await texts()]).toEqual(['unfit', ['one #later']]);
  });

  test('one that was taken back in the list of tags is passed by, and can be done again', async () => {
    await type('A', 0, 'one #todo');
    clock += 1;
    const { id } = await renamed();
    await undoRename(store, id, 'A');
    expect(await forth('A')).toMatchObject({ end: 'done', far: { renamed: { to: 'later' } } });
    await undoRename(store, id, 'A');
    await back('A');
    expect(await texts()).toEqual(['one']);
  });

  test('typing that goes on after it is a step of its own', async () => {
    await type('A', 0, 'one #todo');
    clock += 1;
    await renamed();
    await type('A', 0, 'one #later!');
    await back('A');
    expect(await texts()).toEqual(['one #later']);
  });

  test('a link that was saved', async () => {
    const source = { url: 'https://example.com/', title: 'Example', fragmentUrl: null };
    await keepNote(store, { under }, { ...noteOf(), kind: 'link', source }, 'A');
    await back('A');
    expect(await texts()).toEqual(['one']);
    await forth('A');
    expect((await notes())[1]).toMatchObject({ kind: 'link', source });
  });

  test('a session that was deleted, from the outline that one comes to', async () => {
    const session = await createSession(store, eventId, 'A talk');
    await keepNote(store, { under: session.id }, { ...noteOf(), text: 'in it' });
    await forget(store, session.id, 'A');
    expect(await back('A')).toMatchObject({ end: 'done', far: { forgot: session.id } });
    expect(await texts()).toEqual(['one', 'in it']);
    await forth('A');
    expect(await texts()).toEqual(['one']);
    await recall(store, session.id, 'A');
    await back('A');
    expect(await texts()).toEqual(['in it']);
  });

  test('what came back from the trash; and what is gone from there for good is said once', async () => {
    const two = await add('A', 'two');
    clock += 5000;
    await edit('A', [{ id: two.id, was: lineOf(two), is: null }]);
    const [trashed] = await lookAtTrash(store);
    await putBack(store, trashed as Trashed, 'A');
    await back('A');
    expect(await texts()).toEqual(['one']);
    await purge(store, await lookAtTrash(store));
    expect([(await back('A')).end, await texts()]).toEqual(['unfit', ['one']]);
    expect([(await back('A')).end, await texts()]).toEqual(['done', []]);
    expect((await back('A')).end).toBe('none');
  });
});

test('what was done last is taken back first, though the clock was set back meanwhile', async () => {
  await renameTag(store, { from: 'todo', to: 'later' }, 'A');
  clock -= 60_000;
  await add('A', 'two');
  clock -= 60_000;
  await add('A', 'three');
  await forget(store, (await createSession(store, eventId, 'A talk')).id, 'A');
  await add('A', 'four');
  const seen: unknown[] = [];
  for (let i = 0; i < 6; i += 1) {
    const { far } = await back('A');
    seen.push(far ? Object.keys(far)[0] : await texts());
  }
  expect(seen).toEqual([['one', 'two', 'three'], 'forgot', ['one', 'two'], ['one'], 'renamed', []]);
});

test('a step of every outline that did not fit leaves those after it in their order', async () => {
  const session = await createSession(store, eventId, 'A talk');
  await forget(store, session.id, 'A');
  await add('A', 'two');
  await purge(store, await lookAtTrash(store));
  await back('A');
  expect((await back('A')).end).toBe('unfit');
  await add('A', 'three');
  await renameTag(store, { from: 'todo', to: 'later' }, 'A');
  await add('A', 'four');
  expect([(await back('A')).far, await texts()]).toEqual([null, ['one', 'three']]);
  expect((await back('A')).far).not.toBeNull();
  expect([(await back('A')).far, await texts()]).toEqual([null, ['one']]);
});

test('what fits of a place is taken back, and what another page moved since stays', async () => {
  await add('A', 'two');
  await change('A', 1, { depth: 1, text: 'two!' });
  await change('B', 1, { depth: 0 });
  await back('A');
  expect((await notes())[1]).toMatchObject({ text: 'two', depth: 0 });
});

test('doing something else ends what could be done again', async () => {
  await type('A', 0, 'one two');
  await back('A');
  await add('A', 'other');
  expect((await forth('A')).notes).toEqual([]);
  await back('A');
  await back('A');
  await forth('A');
  await forth('A');
  expect(await texts()).toEqual(['one', 'other']);
});

test('nothing comes back into a session that was deleted', async () => {
  const session = await createSession(store, eventId, 'A talk');
  under = session.id;
  const note = await add('A', 'in the talk');
  await edit('A', [{ id: note.id, was: lineOf(note), is: null }]);
  await forget(store, session.id);
  expect((await back('A')).notes).toEqual([]);
});

test('a twin goes with the step that made it, and comes back with it', async () => {
  const [note] = await notes();
  const from = (text: string) => ({ ...lineOf(note as Note), text });
  const patch = (is: string) => [{ id: note?.id ?? '', was: from('one'), is: from(is) }];
  await edit('A', patch('one here'), true);
  await edit('B', patch('one there'), true);
  expect(await texts()).toEqual(['one here', 'one there']);
  await back('B');
  expect(await texts()).toEqual(['one here']);
  await forth('B');
  expect(await texts()).toEqual(['one here', 'one there']);
});

test('a hundred steps are remembered, each in a row of its own', async () => {
  for (let i = 0; i < 150; i += 1) await change('A', 0, { text: `${i}` });
  let steps = 0;
  while ((await back('A')).notes.length > 0) steps += 1;
  expect([steps, await texts()]).toEqual([100, ['49']]);
});

test('hundreds of notes made at once are taken back and done again, those between which others stand as well', async () => {
  const made = (from: number, step: number): Edit =>
    Array.from({ length: 200 }, (_, i) => ({
      id: `0190aaaa-0000-7000-8000-${String(from + i * step).padStart(12, '0')}`,
      was: null,
      is: { kind: 'note', text: `${from + i * step}`, depth: 0, order: `b${String(from + i * step).padStart(5, '0')}` },
    }));
  const wide = made(0, 10);
  await edit('A', wide);
  clock += 5000;
  // Three among ten of the first ones.
  for (const from of [1, 3, 5]) await edit('B', made(from, 10));
  expect(await notes()).toHaveLength(801);
  await back('A');
  expect((await texts()).filter(text => Number(text) % 10 === 0)).toEqual([]);
  expect(await notes()).toHaveLength(601);
  await forth('A');
  expect(await texts()).toEqual([
    'one',
    ...[...Array(200).keys()].flatMap(i => [0, 1, 3, 5].map(j => `${i * 10 + j}`)),
  ]);
});

test('words that were cleared come back, though the empty line was taken away when it was left', async () => {
  await add('A', 'two');
  clock += 5000;
  await change('A', 0, { text: '' }, true);
  const [emptied] = await notes();
  await keepEdit(store, { under }, [{ id: emptied?.id ?? '', was: lineOf(emptied as Note), is: null }]);
  expect(await texts()).toEqual(['two']);
  await back('A');
  expect(await texts()).toEqual(['one', 'two']);
  await back('A');
  expect(await texts()).toEqual(['one']);
});
