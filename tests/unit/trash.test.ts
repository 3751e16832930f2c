import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Edit, lineOf, unpasted } from '../../src/model/edit';
import { eventNamed } from '../../src/model/event';
import type { Note } from '../../src/model/note';
import type { Session } from '../../src/model/session';
import { keptSince, type Trashed } from '../../src/model/trash';
import { backUp, restore } from '../../src/store/backups';
import { clearBlank } from '../../src/store/blanks';
import { bundleOf, lookAtDesk } from '../../src/store/desk';
import { keepEdit } from '../../src/store/edits';
import { createEvent } from '../../src/store/events';
import { forget, recall } from '../../src/store/forget';
import { redo, undo } from '../../src/store/history';
import { keepNote } from '../../src/store/notes';
import { createSession } from '../../src/store/sessions';
import { openStore, type Store } from '../../src/store/store';
import { lookAtTrash, purge, purgeOld, putBack } from '../../src/store/trash';
import { noteOf, stamps } from './records';

const DAY = 86_400_000;
let store: Store;
let clock: number;
let session: Session;
let count = 0;
beforeEach(async () => {
  count += 1;
  clock = Date.UTC(2026, 0, 1);
  // A tick at each look, so that each act has a time of its own.
  const now = () => {
    clock += 1;
    return new Date(clock).toISOString();
  };
  store = openStore(`trash-${count}`, { id: stamps.id, now, zone: stamps.zone });
  const event = await createEvent(store, eventNamed('Harbour'));
  session = await createSession(store, event.id, 'A talk');
});

const add = (text: string, under = session.id): Promise<Note> => keepNote(store, { under }, { ...noteOf(), text });
const remove = (...notes: Note[]) =>
  keepEdit(
    store,
    { under: session.id },
    notes.map(note => ({ id: note.id, was: lineOf(note), is: null })),
    null,
    { view: 'A', typing: false },
  );
const bin = async () => (await lookAtTrash(store)).map(({ what, words, notes }) => [what, words, notes]);
const only = async (): Promise<Trashed> => {
  const [first, ...more] = await lookAtTrash(store);
  if (!first || more.length > 0) throw new Error('Not one.');
  return first;
};
const texts = async () => (await bundleOf(store, session.eventId)).notes.map(({ text }) => text);

test('thirty days are kept', () => expect(keptSince('2026-03-31T10:00:00.000Z')).toBe('2026-03-01T10:00:00.000Z'));

describe('the trash', () => {
  test('holds notes that went at once as one, sessions and events with all below, each once', async () => {
    const [a, b, c] = [await add('a'), await add('b'), await add('c')];
    await remove(b, a);
    await remove(c);
    await add('d');
    await forget(store, session.id);
    expect(await bin()).toEqual([
      ['session', 'A talk', 1],
      ['notes', 'c', 1],
      ['notes', 'a', 2],
    ]);
    await forget(store, session.eventId);
    expect((await bin())[0]).toEqual(['event', 'Harbour', 0]);
    expect(await lookAtTrash(store)).toMatchObject([
      { event: 'Harbour' },
      { event: 'Harbour' },
      { event: 'Harbour', session: 'A talk' },
      {},
    ]);
  });

  test('holds nothing that never had words', async () => {
    await remove(await add(''));
    expect(await bin()).toEqual([]);
  });

  test('holds no blank line, and no paste that was undone, unless somebody wrote into it', async () => {
    await remove(await add(' '));
    const line = (text: string, order: string) => ({ kind: 'note' as const, text, depth: 0, order });
    const [x, y] = [stamps.id(), stamps.id()];
    const pasted: Edit = [
      { id: x, was: null, is: line('x', 'a1'), pasted: true },
      { id: y, was: null, is: line('y', 'a2'), pasted: true },
    ];
    const by = { view: 'A', typing: false };
    const paste = () => keepEdit(store, { under: session.id }, pasted, null, by);
    await paste();
    await undo(store, { under: session.id, view: 'A' });
    expect([await texts(), await bin()]).toEqual([[], []]);
    await redo(store, { under: session.id, view: 'A' });
    expect(await texts()).toEqual(['x', 'y']);
    // By the button beside the notice, which takes back just this; one of them has got more words meanwhile.
    const more = { id: y, was: line('y', 'a2'), is: line('y and more', 'a2') };
    await keepEdit(store, { under: session.id }, [more], null, by);
    await keepEdit(store, { under: session.id }, unpasted(pasted), null, by);
    expect([await texts(), await bin()]).toEqual([[], [['notes', 'y and more', 1]]]);
  });

  test('holds no single pasted line that was undone, by either way and again, unless somebody wrote into it', async () => {
    const id = stamps.id();
    const line = (text: string) => ({ kind: 'note' as const, text, depth: 0, order: 'a1' });
    const by = { view: 'A', typing: false };
    const here = { under: session.id, view: 'A' };
    const edit = (...patches: Edit) => keepEdit(store, { under: session.id }, patches, null, by);
    const pasted: Edit = [{ id, was: null, is: line('x'), pasted: true }];
    await edit(...pasted);
    await undo(store, here);
    expect([await texts(), await bin()]).toEqual([[], []]);
    await redo(store, here);
    await edit(...unpasted(pasted));
    expect([await texts(), await bin()]).toEqual([[], []]);
    await undo(store, here);
    expect(await texts()).toEqual(['x']);
    await redo(store, here);
    expect([await texts(), await bin()]).toEqual([[], []]);
    await undo(store, here);
    await edit({ id, was: line('x'), is: line('x and more') });
    await edit(...unpasted(pasted));
    expect(await bin()).toEqual([['notes', 'x and more', 1]]);
  });

  test('holds again what was brought back, once that is undone', async () => {
    const [a, b] = [await add('a'), await add('b')];
    await remove(a, b);
    await putBack(store, await only(), 'A');
    expect([await texts(), await bin()]).toEqual([['a', 'b'], []]);
    await undo(store, { under: session.id, view: 'A' });
    expect([await texts(), await bin()]).toEqual([[], [['notes', 'a', 2]]]);
  });

  test('holds pasted notes that were deleted, and one note that was typed and undone', async () => {
    await remove(await add('pasted'), await add('and deleted'));
    const typed = { id: stamps.id(), was: null, is: { kind: 'note' as const, text: 'typed', depth: 0, order: 'a9' } };
    await keepEdit(store, { under: session.id }, [typed], null, { view: 'A', typing: false });
    await undo(store, { under: session.id, view: 'A' });
    expect(await bin()).toEqual([
      ['notes', 'typed', 1],
      ['notes', 'pasted', 2],
    ]);
  });

  test('holds no line that was left blank and is cleared; what has words by then stays', async () => {
    const [blank, words] = [await add(' '), await add('words')];
    const { notes } = await clearBlank(store, [blank.id, words.id]);
    expect([notes.map(({ id }) => id), await texts(), await bin()]).toEqual([[blank.id], ['words'], []]);
  });

  test('gives notes back where they stood, with the session and event that went since', async () => {
    const [a] = [await add('a'), await add('b')];
    await remove(a);
    const deletion = await only();
    await forget(store, session.id);
    await forget(store, session.eventId);
    await putBack(store, deletion);
    expect(await texts()).toEqual(['a']);
    // What went with the session can still be brought back.
    expect(await bin()).toEqual([['notes', 'b', 1]]);
    await putBack(store, await only());
    expect([await texts(), await bin()]).toEqual([['a', 'b'], []]);
  });

  test('gives a session back with what went with it, and nothing else', async () => {
    await remove(await add('before'));
    await add('with it');
    await forget(store, session.id);
    await putBack(store, (await lookAtTrash(store))[0] as Trashed);
    expect([await texts(), await bin()]).toEqual([['with it'], [['notes', 'before', 1]]]);
  });
});

test('a session comes back with the event that it stood in', async () => {
  await add('a');
  await forget(store, session.id);
  await forget(store, session.eventId);
  await recall(store, session.id);
  expect(await bundleOf(store, session.eventId)).toMatchObject({
    sessions: [{ title: 'A talk' }],
    notes: [{ text: 'a' }],
  });
});

describe('what is gone for good', () => {
  test('has no words left anywhere, and stays deleted where it is merged', async () => {
    const note = await add('a secret');
    const before = await backUp(store);
    await remove(note);
    const deleted = await backUp(store);
    await purge(store, [await only()]);
    expect(await backUp(store)).not.toContain('secret');
    expect((await undo(store, { under: session.id, view: 'A' })).notes).toEqual([]);
    // Of two copies of the deletion the one without words is the later.
    await restore(store, deleted);
    expect(await backUp(store)).not.toContain('secret');
    // A backup in which it lives brings it back, as ever.
    expect(await restore(store, before)).toMatchObject({ added: 1 });
    expect(await texts()).toEqual(['a secret']);
    expect(await backUp(store)).not.toContain('purged');
  });

  test.each([
    ['a session', () => session.id],
    ['an event', () => session.eventId],
  ])('%s takes along what went with it', async (_, id) => {
    await add('a secret');
    await forget(store, id());
    const deletion = await only();
    await purge(store, [deletion]);
    expect(await backUp(store)).not.toMatch(/secret|A talk/);
    expect(await bin()).toEqual([]);
    await expect(putBack(store, deletion)).rejects.toMatchObject({ code: 'gone' });
  });

  test.each([
    ['a session', () => session.id],
    ['an event', () => session.eventId],
  ])('%s is not brought back by undoing, which says so', async (_, id) => {
    await forget(store, id(), 'A');
    await purge(store, [await only()]);
    await expect(recall(store, id(), 'A')).rejects.toMatchObject({ code: 'purged' });
    expect(await undo(store, { under: 'another', view: 'A' })).toMatchObject({ end: 'unfit' });
  });

  test('nor is a note, by turning its deletion around', async () => {
    const note = await add('a secret');
    await remove(note);
    const deletion = await only();
    await purge(store, [deletion]);
    await expect(putBack(store, deletion)).rejects.toMatchObject({ code: 'purged' });
    const edit = [{ id: note.id, was: null, is: lineOf(note) }];
    await expect(keepEdit(store, { under: session.id }, edit)).rejects.toMatchObject({ code: 'purged' });
    expect(await texts()).toEqual([]);
    expect(await backUp(store)).not.toContain('secret');
  });

  test('takes nothing along that was deleted before: that comes back, in a place without a name', async () => {
    const note = await add('kept');
    await remove(note);
    await add('a secret');
    await forget(store, session.id);
    await forget(store, session.eventId);
    const [event, talk, alone] = (await lookAtTrash(store)) as [Trashed, Trashed, Trashed];
    await purge(store, [event, talk]);
    expect(await bin()).toEqual([['notes', 'kept', 1]]);
    await putBack(store, alone);
    expect(await texts()).toEqual(['kept']);
    expect(await bundleOf(store, session.eventId)).toMatchObject({ event: { name: '' }, sessions: [{ title: '' }] });
    expect(await backUp(store)).not.toMatch(/secret|A talk/);
  });

  test('is what was deleted thirty days ago, once a day, and nothing younger', async () => {
    await remove(await add('old secret'));
    clock += 29 * DAY;
    await remove(await add('young'));
    await purgeOld(store);
    expect(await bin()).toEqual([
      ['notes', 'young', 1],
      ['notes', 'old secret', 1],
    ]);
    clock += DAY;
    expect(await bin()).toEqual([['notes', 'young', 1]]);
    await purgeOld(store);
    expect(await backUp(store)).not.toContain('old secret');
    expect(await lookAtDesk(store, { language: 'en' })).toMatchObject({
      noteCount: 0,
      sessions: [{ title: 'A talk' }],
    });
    await putBack(store, await only());
    expect(await texts()).toEqual(['young']);
    expect((await undo(store, { under: session.id, view: 'A' })).notes).toHaveLength(0);
  });
});
