import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/model/backup';
import { eventNamed } from '../../src/model/event';
import { type Origins, originsOf } from '../../src/model/origin';
import { type Session, type SessionFields, sessionTitled } from '../../src/model/session';
import { restore } from '../../src/store/backups';
import { bundleOf } from '../../src/store/desk';
import { forget, recall } from '../../src/store/forget';
import { redo, undo } from '../../src/store/history';
import { keepNote } from '../../src/store/notes';
import { addSlides, addVideo, changeSession, clip, createSession, moveSession } from '../../src/store/sessions';
import { openStore, type Store } from '../../src/store/store';
import { lookAtTrash, purge } from '../../src/store/trash';
import { eventOf, noteOf, sessionOf, stamps } from './records';

let store: Store;
let talk: Session;
let count = 0;
beforeEach(async () => {
  count += 1;
  store = openStore(`session-steps-${count}`, stamps);
  const clipped = await clip(store, {
    event: { create: eventNamed('E') },
    page: 'https://example.org/talk',
    fields: { ...sessionTitled('A talk'), url: 'https://example.org/talk', room: '1' },
    readFrom: { title: 'h1', room: 'label Room' },
    readWords: { room: 'Room 1' },
  });
  talk = clipped.session;
});

const sessions = async () => (await bundleOf(store, talk.eventId)).sessions;
const now = async () => (await sessions()).find(({ id }) => id === talk.id) as Session;
/** All of it but for when and how often it was changed. */
const content = async () => {
  const { updated: _, revision: __, ...rest } = await now();
  return rest;
};
const beside = { views: ['A', 'B'], since: '' };
const back = (view = 'A') => undo(store, { under: 'any outline', view, beside });
const forth = (view = 'A') => redo(store, { under: 'any outline', view, beside });

const change = (fields: Partial<SessionFields>, view = 'A', origins?: Origins) =>
  changeSession(store, { id: talk.id, change: fields, view, ...(origins && { origins }) });
const deck = { url: 'https://speakerdeck.com/a/b', title: 'Deck' };
const origins = { room: { place: 'label Place', words: 'Place: 2' } };

describe('what is changed of a session is a step:', () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    ['slides that are added', () => addSlides(store, talk.id, deck, 'A'), ['slides']],
    ['a video that is added', () => addVideo(store, talk.id, deck, 'A'), ['video']],
    ['a title', () => change({ title: 'Another' }), ['title']],
    ['speakers', () => change({ speakers: [{ name: 'Aoi', handle: null, url: null }] }), ['speakers']],
    ['its times at once', () => change({ start: '2018-03-10T13:00', end: '2018-03-10T13:45' }), ['start', 'end']],
    ['what nobody had said anything of', () => change({ abstract: 'About it.' }), ['abstract']],
    ['leaving it out', () => change({ leftOut: true }), ['leftOut']],
    ['another candidate', () => change({ room: '2' }, 'A', origins), ['room']],
    ['another candidate of the same words', () => change({ room: '1' }, 'A', origins), ['room']],
    ['its address, with the page that it is known by', () => change({ url: 'https://e.org/' }), ['url', 'pages']],
  ])('%s', async (_, act, names) => {
    const before = await content();
    await act();
    const after = await content();
    expect(after).not.toEqual(before);
    const undone = await back();
    expect(undone).toMatchObject({ end: 'done', far: { changed: { id: talk.id, title: 'A talk' } } });
    const facts = undone.far && 'changed' in undone.far ? undone.far.changed.facts : [];
    expect(new Set(facts.map(({ name }) => name))).toEqual(new Set(names));
    expect(await content()).toEqual(before);
    expect((await forth()).end).toBe('done');
    expect(await content()).toEqual(after);
    expect((await forth()).end).toBe('none');
  });

  test('its place among the others', async () => {
    const second = await createSession(store, talk.eventId, 'Second');
    await moveSession(store, second.id, -1, [talk.id], 'A');
    const titles = async () => (await sessions()).map(({ title }) => title);
    expect(await titles()).toEqual(['Second', 'A talk']);
    expect(await back()).toMatchObject({ far: { changed: { title: 'Second', facts: [{ name: 'order' }] } } });
    expect(await titles()).toEqual(['A talk', 'Second']);
    await forth();
    expect(await titles()).toEqual(['Second', 'A talk']);
  });

  test('one act is one step, in its order among the notes', async () => {
    const texts = async () => (await bundleOf(store, talk.eventId)).notes.map(({ text }) => text);
    const here = { under: talk.id, view: 'A' };
    await keepNote(store, { under: talk.id }, { ...noteOf(), text: 'one' }, 'A');
    await change({ room: '2' });
    await change({ room: '3' });
    await keepNote(store, { under: talk.id }, { ...noteOf(), text: 'two' }, 'A');
    const seen: unknown[] = [];
    for (let i = 0; i < 4; i += 1) {
      await undo(store, here);
      seen.push([(await now()).room, await texts()]);
    }
    expect(seen).toEqual([
      ['3', ['one']],
      ['2', ['one']],
      ['1', ['one']],
      ['1', []],
    ]);
    expect((await undo(store, here)).end).toBe('none');
  });
});

test('what changes nothing is no step', async () => {
  await addSlides(store, talk.id, deck, 'A');
  await addSlides(store, talk.id, deck, 'A');
  await moveSession(store, talk.id, 1, [talk.id], 'A');
  await back();
  expect([(await now()).slides.state, (await back()).end]).toEqual(['unknown', 'none']);
});

test('where it was read comes back with a fact', async () => {
  await change({ room: '2' });
  expect(originsOf(await now())['room']).toEqual({ place: 'typed', words: '' });
  await back();
  expect(originsOf(await now())['room']).toEqual({ place: 'label Room', words: 'Room 1' });
});

test('of two facts the one that another page changed since stays, and is not said', async () => {
  await change({ room: '2', track: 'B' });
  await change({ room: '3' }, 'B');
  expect(await back()).toMatchObject({ far: { changed: { facts: [{ name: 'track' }] } } });
  const { room, track } = await now();
  expect([room, track]).toEqual(['3', undefined]);
});

test('a fact that another page changed since does not go, which is said; nothing older goes in its place', async () => {
  await change({ track: 'A' });
  await change({ url: 'https://e.org/2' });
  await change({ url: 'https://e.org/3' }, 'B');
  expect([(await back()).end, (await now()).url]).toEqual(['unfit', 'https://e.org/3']);
  expect([(await back()).end, (await now()).track]).toEqual(['done', undefined]);
});

test('a session that was deleted elsewhere is left alone', async () => {
  await change({ room: '2' });
  await forget(store, talk.id);
  expect((await back()).end).toBe('unfit');
  await recall(store, talk.id);
  expect((await now()).room).toBe('2');
});

test('what is deleted for good is in no step any more', async () => {
  await change({ room: 'a secret' });
  await change({ room: '3' });
  await forget(store, talk.id, 'A');
  await purge(store, await lookAtTrash(store));
  const steps = await store.read(tx => tx.objectStore('steps').getAll());
  expect(JSON.stringify(steps)).not.toMatch(/secret|A talk/);
  expect([(await back()).end, (await back()).end]).toEqual(['unfit', 'unfit']);
});

test('a session is moved between two that have one place in the event, as two people’s backups give them, and back', async () => {
  const event = eventOf();
  const [a, b, c] = ['a', 'b', 'c'].map(title => sessionOf({ eventId: event.id, title, order: 'a0' }));
  await restore(store, writeBackup({ events: [event], sessions: [a, b, c] as Session[], notes: [] }));
  const titles = async () => (await bundleOf(store, event.id)).sessions.map(({ title }) => title).join('');
  await moveSession(store, c?.id ?? '', -1, [b?.id ?? ''], 'A');
  expect(await titles()).toBe('acb');
  await moveSession(store, c?.id ?? '', -1, [a?.id ?? ''], 'A');
  expect(await titles()).toBe('cab');
  expect((await back()).end).toBe('done');
  expect(await titles()).toBe('acb');
  expect((await back()).end).toBe('done');
  expect(await titles()).toBe('abc');
});
