import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readBackup, writeBackup } from '../../src/model/backup';
import type { Clip } from '../../src/model/desk';
import { lineOf } from '../../src/model/edit';
import { eventNamed } from '../../src/model/event';
import type { NoteFields } from '../../src/model/note';
import { sessionTitled } from '../../src/model/session';
import { backUp, restore } from '../../src/store/backups';
import { clearBlank } from '../../src/store/blanks';
import { bundleOf, lookAtDesk, lookAtNotebook, lookElsewhere } from '../../src/store/desk';
import { REMEMBERED } from '../../src/store/done';
import { keepLine } from '../../src/store/drafts';
import { keepEdit } from '../../src/store/edits';
import { changeEvent, choose, createEvent } from '../../src/store/events';
import { forget, recall } from '../../src/store/forget';
import { keepNote } from '../../src/store/notes';
import { addSlides, changeSession, clip, createSession, moveSession } from '../../src/store/sessions';
import { changeOptions, keepDraft } from '../../src/store/settings';
import { openStore, type Store } from '../../src/store/store';
import { listTags, renameTag } from '../../src/store/tags';
import { lookAtTrash, purge } from '../../src/store/trash';
import { LATEST } from '../../src/store/upgrades';
import { eventOf, noteOf, sessionOf, stamps } from './records';

let store: Store;
let databases = 0;
beforeEach(() => {
  databases += 1;
  store = openStore(`test-${databases}`, stamps);
});

const OPTIONS = { language: 'en' } as const;
const desk = () => lookAtDesk(store, OPTIONS);
const note = (text: string, fields: Partial<NoteFields> = {}): NoteFields => ({
  kind: 'note',
  text,
  depth: 0,
  quote: null,
  source: null,
  moment: null,
  ...fields,
});
const talk = (title: string, url: string | null = null): Clip => ({
  event: { create: eventNamed('Harbour Web Days') },
  page: url ?? `https://example.org/unknown/${title}`,
  fields: { ...sessionTitled(title), url },
  readFrom: { title: 'h1' },
});

test('the sessions of other events are listed with the names of those, the last changed event first', async () => {
  const [first, second, third] = [
    await createEvent(store, eventNamed('First')),
    await createEvent(store, eventNamed('Second')),
    await createEvent(store, eventNamed('Third')),
  ];
  for (const { id } of [first, second, third]) await createSession(store, id, `Keynote ${id}`);
  const gone = await createSession(store, first.id, 'gone');
  await forget(store, gone.id);
  const titles = async (id: string | null) =>
    (await lookElsewhere(store, id)).map(({ title, event }) => [title, event]);
  expect(await titles(second.id)).toEqual([
    [`Keynote ${third.id}`, 'Third'],
    [`Keynote ${first.id}`, 'First'],
  ]);
  await forget(store, third.id);
  expect(await titles(null)).toHaveLength(2);
});

describe('clipping', () => {
  test('keeps the session, makes its event and becomes the current place', async () => {
    const { session, already } = await clip(store, talk('One', 'https://example.org/talk/1'));
    expect(already).toBe(false);
    expect(await desk()).toMatchObject({
      event: { name: 'Harbour Web Days' },
      session: { id: session.id },
      sessions: [{ title: 'One' }],
    });
  });

  test('the same page at once, again and by another address gives the one session', async () => {
    const pages = [
      'https://example.org/talk/1',
      'https://example.org/talk/1/',
      'http://www.example.org/talk/1?utm_source=x#abstract',
    ];
    const all = await Promise.all(pages.map(url => clip(store, talk('One', url))));
    expect(new Set(all.map(({ session }) => session.id)).size).toBe(1);
    expect(all.map(({ already }) => already)).toEqual([false, true, true]);
    expect((await desk()).events).toHaveLength(1);
  });

  test.each([
    ['without a title', { ...talk('  '), fields: sessionTitled('  ') }, 'noTitle'],
    [
      'with an address that is none',
      { ...talk('One'), fields: { ...sessionTitled('One'), url: 'javascript:alert(1)' } },
      'noAddress',
    ],
    ['into an event that is gone', { ...talk('One'), event: { id: 'nowhere' } }, 'gone'],
  ])('%s is refused whole', async (_, request, code) => {
    await expect(clip(store, request)).rejects.toMatchObject({ code });
    expect(await desk()).toMatchObject({ events: [], event: null });
  });

  test('a page whose official address was corrected is known by both', async () => {
    const page = 'https://example.org/mirror/1';
    await clip(store, { ...talk('One', 'https://example.org/1'), page });
    expect((await clip(store, { ...talk('One', 'https://example.org/1'), page })).already).toBe(true);
    expect((await clip(store, talk('One', 'https://example.org/1'))).already).toBe(true);
  });

  test('a deleted session is clipped anew', async () => {
    const { session } = await clip(store, talk('One', 'https://example.org/1'));
    await forget(store, session.id);
    expect((await clip(store, talk('One', 'https://example.org/1'))).already).toBe(false);
  });
});

describe('sessions', () => {
  test('are corrected; what was typed is not said to be read from the page', async () => {
    const { session } = await clip(store, talk('One', 'https://example.org/1'));
    await changeSession(store, { id: session.id, change: { title: 'Two', slides: { state: 'none' } } });
    expect((await desk()).session).toMatchObject({
      title: 'Two',
      slides: { state: 'none' },
      readFrom: {},
      revision: 2,
    });
  });

  test('move past the next of those that are meant, as often as asked, and no further than the end', async () => {
    const event = await createEvent(store, eventNamed('E'));
    const [a, b, c, d] = [
      await createSession(store, event.id, 'a'),
      await createSession(store, event.id, 'b'),
      await createSession(store, event.id, 'c'),
      await createSession(store, event.id, 'd'),
    ];
    const [all, shown] = [[a, b, c, d].map(({ id }) => id), [a.id, c.id]];
    const order = async () => (await desk()).sessions.map(({ title }) => title).join('');
    await Promise.all([moveSession(store, a.id, 1, all), moveSession(store, a.id, 1, all)]);
    expect(await order()).toBe('bcad');
    await moveSession(store, a.id, 1, shown);
    expect(await order()).toBe('bcad');
    await moveSession(store, a.id, -1, shown);
    expect(await order()).toBe('bacd');
    await moveSession(store, d.id, -1, all);
    await moveSession(store, d.id, -1, [b.id]);
    await moveSession(store, d.id, -1, all);
    expect(await order()).toBe('dbac');
  });

  test('take slides, whose session becomes the current one', async () => {
    const { session } = await clip(store, talk('One'));
    await clip(store, { ...talk('Two'), event: { id: session.eventId } });
    await addSlides(store, session.id, { url: 'https://speakerdeck.com/a/b', title: 'Deck' });
    expect((await desk()).session).toMatchObject({
      id: session.id,
      slides: { state: 'found', url: 'https://speakerdeck.com/a/b' },
    });
  });
});

describe('notes', () => {
  test('stand in the order they were kept, with their tags', async () => {
    const { session } = await clip(store, talk('One'));
    await keepDraft(store, { text: 'under way', depth: 1, at: 1 });
    await keepNote(store, { under: session.id }, note('first'));
    await keepNote(store, { under: session.id }, note('a #todo', { depth: 1 }));
    expect(await desk()).toMatchObject({
      outline: [{ text: 'first' }, { text: 'a #todo', tags: ['todo'], depth: 1 }],
      draft: { text: 'under way' },
      noteCount: 2,
    });
  });

  test('find a place where there is no event yet', async () => {
    await keepNote(store, { create: eventNamed('My event') }, note('hello'));
    expect(await desk()).toMatchObject({ event: { name: 'My event' }, session: null, outline: [{ text: 'hello' }] });
  });

  test('under the event as a whole are its own', async () => {
    const { session } = await clip(store, talk('One'));
    await keepNote(store, { under: session.eventId }, note('overall'));
    expect((await desk()).outline).toMatchObject([{ text: 'overall', under: session.eventId }]);
    await choose(store, session.id);
    expect((await desk()).outline).toEqual([]);
  });

  test('a source that is no web address refuses the whole', async () => {
    const source = { url: 'javascript:alert(1)', title: 'x', fragmentUrl: null };
    await expect(keepNote(store, { create: eventNamed('E') }, note('', { source }))).rejects.toMatchObject({
      code: 'noAddress',
    });
    expect((await desk()).events).toEqual([]);
  });
});

describe('forgetting', () => {
  test('a session takes its notes along, and brings back just those', async () => {
    const { session } = await clip(store, talk('One'));
    const gone = await keepNote(store, { under: session.id }, note('deleted before'));
    await keepNote(store, { under: session.id }, note('with it'));
    await forget(store, gone.id);
    await forget(store, session.id);
    await forget(store, session.id);
    expect(await desk()).toMatchObject({ sessions: [], noteCount: 0, session: null });
    await recall(store, session.id);
    await choose(store, session.id);
    expect(await desk()).toMatchObject({ sessions: [{ title: 'One' }], noteCount: 1, outline: [{ text: 'with it' }] });
  });

  test('what is typed of a session or an event that another window deleted brings it back', async () => {
    const { session } = await clip(store, talk('One'));
    const eventId = session.eventId;
    await forget(store, session.id);
    await changeSession(store, { id: session.id, change: { abstract: 'Queues.' }, was: { abstract: null } });
    await forget(store, eventId);
    await changeEvent(store, { id: eventId, change: { intro: 'Two days' }, was: { intro: '' } });
    expect(await bundleOf(store, eventId)).toMatchObject({
      event: { intro: 'Two days' },
      sessions: [{ abstract: 'Queues.' }],
    });
    await forget(store, eventId);
    await purge(store, await lookAtTrash(store));
    await expect(
      changeEvent(store, { id: eventId, change: { intro: 'Three days' }, was: { intro: 'Two days' } }),
    ).rejects.toMatchObject({ code: 'gone' });
  });

  test('an event takes everything along, and everything back', async () => {
    const { session } = await clip(store, talk('One'));
    await keepNote(store, { under: session.id }, note('a'));
    await forget(store, session.eventId);
    expect(await desk()).toMatchObject({ events: [], event: null });
    await expect(bundleOf(store, session.eventId)).rejects.toMatchObject({ code: 'gone' });
    await recall(store, session.eventId);
    expect(await bundleOf(store, session.eventId)).toMatchObject({
      sessions: [{ title: 'One' }],
      notes: [{ text: 'a' }],
    });
  });
});

describe('the notebook', () => {
  test('shows the event asked for, else the current one', async () => {
    const first = await createEvent(store, eventNamed('First'));
    const second = await createEvent(store, eventNamed('Second'));
    expect((await lookAtNotebook(store, null, OPTIONS)).bundle?.event.id).toBe(second.id);
    expect((await lookAtNotebook(store, first.id, OPTIONS)).bundle?.event.id).toBe(first.id);
    expect((await lookAtNotebook(store, 'nowhere', OPTIONS)).bundle?.event.id).toBe(second.id);
  });

  test('is empty at first', async () =>
    expect(await lookAtNotebook(store, null, OPTIONS)).toMatchObject({ events: [], bundle: null, options: OPTIONS }));

  test('an event can be corrected, but not lose its name', async () => {
    const { id } = await createEvent(store, eventNamed('First'));
    await changeEvent(store, { id, change: { venue: 'Yokohama' } });
    await expect(changeEvent(store, { id, change: { name: ' ' } })).rejects.toMatchObject({ code: 'noName' });
    expect((await desk()).event).toMatchObject({ name: 'First', venue: 'Yokohama' });
  });
});

test('options are those chosen, else the defaults', async () => {
  expect((await desk()).options.language).toBe('en');
  await changeOptions(store, { language: 'ja' });
  expect((await desk()).options.language).toBe('ja');
});

describe('a backup', () => {
  const filled = async () => {
    const { session } = await clip(store, talk('One', 'https://example.org/1'));
    await keepNote(store, { under: session.id }, note('a #todo'));
    await forget(store, (await keepNote(store, { under: session.id }, note('gone'))).id);
    return session;
  };

  test('restored on another machine gives the same bytes, and restored twice changes nothing more', async () => {
    await filled();
    const text = await backUp(store);
    const other = openStore('other', stamps);
    expect(await restore(other, text)).toEqual({ added: 4, updated: 0, unchanged: 0 });
    expect(await backUp(other)).toBe(text);
    expect(await restore(other, text)).toEqual({ added: 0, updated: 0, unchanged: 4 });
    expect(await backUp(other)).toBe(text);
  });

  test('of two copies the later stays, whichever way they are merged', async () => {
    const session = await filled();
    const before = await backUp(store);
    await changeSession(store, { id: session.id, change: { title: 'Later' } });
    const after = await backUp(store);
    await restore(store, before);
    expect(await backUp(store)).toBe(after);
  });

  test('what was deleted since comes back; what was deleted there stays here', async () => {
    const session = await filled();
    const before = await backUp(store);
    await forget(store, session.eventId);
    expect(await restore(store, before)).toEqual({ added: 3, updated: 0, unchanged: 1 });
    expect(await desk()).toMatchObject({
      event: { name: 'Harbour Web Days' },
      sessions: [{ title: 'One' }],
      noteCount: 1,
    });
    expect(await restore(store, before)).toEqual({ added: 0, updated: 0, unchanged: 4 });
    const other = openStore('other-deleting', stamps);
    await restore(other, await backUp(store));
    await forget(other, session.eventId);
    await restore(store, await backUp(other));
    expect(await desk()).toMatchObject({ sessions: [{ title: 'One' }], noteCount: 1 });
  });

  test('what was deleted since comes back with the words it had, and not with those before', async () => {
    const session = await filled();
    const before = await backUp(store);
    const [kept] = (await desk()).outline;
    if (!kept) throw new Error('no note');
    const is = { ...lineOf(kept), text: 'a #todo, and much more' };
    await keepEdit(store, { under: session.id }, [{ id: kept.id, was: lineOf(kept), is }]);
    await changeSession(store, { id: session.id, change: { title: 'One, corrected' } });
    await forget(store, session.id);
    await restore(store, before);
    expect(await desk()).toMatchObject({ sessions: [{ title: 'One, corrected' }], outline: [{ text: is.text }] });
  });

  test('of two texts of one note the later written stays beside the one that was changed more often', async () => {
    const session = await filled();
    const other = openStore('other-typed', stamps);
    await restore(other, await backUp(store));
    const [kept] = (await desk()).outline;
    if (!kept) throw new Error('no note');
    const texts = ['a #todo o', 'a #todo of', 'a #todo of the other'];
    const edits = [lineOf(kept).text, ...texts].map(text => ({ ...lineOf(kept), text }));
    for (const [i, is] of edits.slice(1).entries())
      await keepEdit(other, { under: session.id }, [{ id: kept.id, was: edits[i] ?? null, is }]);
    const theirs = await backUp(other);
    const is = { ...lineOf(kept), text: 'a #todo of this one' };
    await keepEdit(store, { under: session.id }, [{ id: kept.id, was: lineOf(kept), is }]);
    await restore(store, theirs);
    const notesIn = async (its: Store) => (await bundleOf(its, session.eventId)).notes;
    expect(await notesIn(store)).toMatchObject([{ text: texts[2] }, { text: is.text, twinOf: kept.id }]);
    const after = await backUp(store);
    await restore(store, theirs);
    expect(await backUp(store)).toBe(after);
    // What goes on from a text takes its place.
    await restore(other, after);
    expect(await notesIn(other)).toEqual(await notesIn(store));
  });

  test('what was emptied since, and gone for that, comes back with its words', async () => {
    const session = await filled();
    const before = await backUp(store);
    const [kept] = (await desk()).outline;
    if (!kept) throw new Error('no note');
    const is = { ...lineOf(kept), text: '' };
    await keepEdit(store, { under: session.id }, [{ id: kept.id, was: lineOf(kept), is }]);
    await clearBlank(store, [kept.id]);
    expect((await desk()).outline).toEqual([]);
    await restore(store, before);
    expect(await desk()).toMatchObject({ outline: [{ text: 'a #todo' }] });
  });

  test('holds the lines that are under way, and brings them back where nothing stands', async () => {
    const { id } = await filled();
    const begun = { at: stamps.now(), second: null };
    await keepDraft(store, { text: 'half a sen', depth: 1, at: 1, under: id, begun });
    await keepLine(store, { text: 'of the notebook', depth: 0, at: 1, under: id });
    const text = await backUp(store);
    const other = openStore('other-drafts', stamps);
    await restore(other, text);
    expect((await lookAtDesk(other, OPTIONS)).draft).toMatchObject({ text: 'half a sen', depth: 1, under: id, begun });
    expect((await lookAtNotebook(other, null, OPTIONS)).lines).toMatchObject([{ text: 'of the notebook', under: id }]);
    expect(await backUp(other)).toBe(text);
    await keepDraft(other, { text: 'typed here', depth: 0, at: Date.parse(stamps.now()) });
    await restore(other, text);
    expect((await lookAtDesk(other, OPTIONS)).draft.text).toBe('typed here');
  });

  test('of the first version, without them, restores', async () => {
    await filled();
    const { drafts: _, ...content } = JSON.parse(await backUp(store));
    const other = openStore('other-older', stamps);
    expect(await restore(other, JSON.stringify({ ...content, version: 1 }))).toMatchObject({ added: 4 });
  });

  test('tells how far it is, and cancelled in the middle leaves everything as it was', async () => {
    const session = await filled();
    const before = await backUp(store);
    const notes = Array.from({ length: 1000 }, () => noteOf({ eventId: session.eventId, under: session.id }));
    const text = writeBackup({ events: [], sessions: [], notes });
    const waiting = new AbortController();
    const parts: number[] = [];
    const on = (part: number) => {
      parts.push(part);
      if (part > 0.5) waiting.abort();
    };
    const refused = restore(store, text, { on, signal: waiting.signal });
    await expect(refused).rejects.toMatchObject({ code: 'cancelled' });
    expect(parts).toEqual([0.2, 0.4, 0.6]);
    expect(await backUp(store)).toBe(before);
    expect(await restore(store, text)).toMatchObject({ added: 1000 });
  });

  test('keeps the fields of a newer version', async () => {
    const text = writeBackup({ events: [{ ...eventOf(), colour: 'red' } as never], sessions: [], notes: [] });
    await restore(store, text);
    expect(await backUp(store)).toBe(text);
  });

  test('of another program has the tags that its notes hold, and no others', async () => {
    const event = eventOf();
    const texts = ['look up #Vite #todo', 'none'];
    const notes = texts.map(text => noteOf({ eventId: event.id, under: event.id, text, tags: ['ghost'] }));
    await restore(store, writeBackup({ events: [event], sessions: [], notes }));
    const { uses } = await listTags(store);
    expect(uses.map(({ tag }) => tag)).toEqual(['todo', 'vite']);
    expect(await renameTag(store, { from: 'vite', to: 'rolldown' })).toMatchObject({ notes: 1 });
  });

  const twice = (json: string) => {
    const content = JSON.parse(json);
    return JSON.stringify({ ...content, events: [...content.events, ...content.events] });
  };
  const whole = () =>
    writeBackup({
      events: [eventOf()],
      sessions: [sessionOf({ eventId: stamps.id() })],
      notes: [noteOf({ eventId: stamps.id(), under: stamps.id() })],
    });
  test.each([
    ['nothing', () => '', 'notABackup'],
    ['a picture', () => '\u0089PNG\r\n', 'notABackup'],
    ['another program’s JSON', () => '{"events":[]}', 'notABackup'],
    ['a list', () => '[]', 'notABackup'],
    ['a file that is cut off', () => whole().slice(0, -200), 'cutOff'],
    ['a newer format', () => whole().replace('"version": 2', '"version": 99'), 'newerBackup'],
    ['a record without an id', () => whole().replace(/"id": "[^"]+"/, '"id": ""'), 'brokenRecord'],
    ['a day that is none', () => whole().replace('"firstDay": null', '"firstDay": "someday"'), 'brokenRecord'],
    [
      'a time that is none',
      () => whole().replace(/"deleted": null/, '"deleted": "2026-11-28T10:00:00+09"'),
      'brokenRecord',
    ],
    ['one record twice', () => twice(whole()), 'brokenRecord'],
    ['a script for an address', () => whole().replace(/"url": null/, '"url": "javascript:alert(1)"'), 'brokenRecord'],
    ['a line of nowhere', () => whole().replace('"drafts": []', '"drafts": [{"text":"a"}]'), 'brokenRecord'],
    ['a missing list', () => '{"format":"talkmark-backup","version":1,"events":[]}', 'brokenRecord'],
  ])('%s is refused, and nothing changes', async (_, text, code) => {
    await filled();
    const before = await backUp(store);
    const refused = await restore(store, text()).then(
      () => null,
      error => error,
    );
    expect(refused).toMatchObject({ code });
    expect(await backUp(store)).toBe(before);
  });

  test('reads back what it writes', () =>
    expect(writeBackup(readBackup(whole()))).toContain('"format": "talkmark-backup"'));
});

test('a newer version that wants to upgrade is not blocked, and this one opens again', async () => {
  await createEvent(store, eventNamed('First'));
  const name = `test-${databases}`;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, LATEST + 1);
    request.onblocked = () => reject(new Error('blocked'));
    request.onsuccess = () => resolve(request.result.close());
  });
  await expect(desk()).rejects.toMatchObject({ code: 'newerDatabase' });
});

test('what was done for requests under the version before is not done again', async () => {
  const older = await openDB('older', 2, {
    upgrade: db => {
      for (const name of ['events', 'sessions', 'notes', 'steps', 'settings']) db.createObjectStore(name);
    },
  });
  await older.put('settings', ['asked', 'asked too'], 'done');
  older.close();
  const newer = openStore('older', stamps);
  const act = vi.fn(async () => 'done');
  expect(await newer.once('asked too').act(act)).toBeNull();
  expect(act).not.toHaveBeenCalled();
  expect(await newer.once('new').act(act)).toBe('done');
  expect(await newer.once('new').act(act)).toBe('done');
  expect(act).toHaveBeenCalledOnce();
});

test('the last five hundred requests are remembered', async () => {
  const act = vi.fn(async () => {});
  for (let n = 0; n <= REMEMBERED; n += 1) await store.once(`request ${n}`).act(act);
  for (const n of [1, REMEMBERED]) await store.once(`request ${n}`).act(act);
  expect(act).toHaveBeenCalledTimes(REMEMBERED + 1);
  await store.once('request 0').act(act);
  expect(act).toHaveBeenCalledTimes(REMEMBERED + 2);
});
