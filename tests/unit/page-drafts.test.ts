import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { seePage } from '../../src/background/see-page';
import type { Clip } from '../../src/model/desk';
import { eventNamed } from '../../src/model/event';
import { corrected, correctionsIn, type PageDraft, untouched } from '../../src/model/page-draft';
import { type Session, type SessionFields, sessionTitled } from '../../src/model/session';
import { pageOfTab } from '../../src/model/unread';
import { backUp, restore } from '../../src/store/backups';
import { bundleOf } from '../../src/store/desk';
import { keepPageDraft } from '../../src/store/page-drafts';
import { addSlides, changeSession, clip, createSession } from '../../src/store/sessions';
import { openStore, type Store } from '../../src/store/store';
import { stamps } from './records';

let store: Store;
let databases = 0;
const open = (): Store => {
  databases += 1;
  return openStore(`page-drafts-${databases}`, stamps);
};
beforeEach(() => {
  store = open();
});

const PAGE = 'https://example.org/talk/1';
const draftAt = (at: number, room: string): PageDraft => ({
  ...corrected(untouched('example.org/talk/1', at), { room }),
  at,
});
const talk = (fields: Partial<SessionFields> = {}): Clip => ({
  event: { create: eventNamed('Conf') },
  page: PAGE,
  fields: { ...sessionTitled('One'), ...fields },
  readFrom: { title: 'h1', room: 'label Room' },
  readWords: { room: 'Room: 5' },
});
const seen = async (url = PAGE) => seePage(store, { page: pageOfTab(url, 'One'), unread: null }, null);
const keptSession = async ({ id, eventId }: Session) =>
  (await bundleOf(store, eventId)).sessions.find(session => session.id === id);

describe('what was corrected on a page', () => {
  test('comes back with it, by whatever address, and with no other page', async () => {
    await keepPageDraft(store, draftAt(1, 'Hall 5'));
    expect((await seen(`${PAGE}/?utm_source=x`)).draft?.fields).toEqual({ room: 'Hall 5' });
    expect((await seen('https://example.org/talk/2')).draft).toBeNull();
  });
  test('is not overwritten by an earlier copy that arrives late', async () => {
    await keepPageDraft(store, draftAt(2, 'later'));
    await keepPageDraft(store, draftAt(1, 'earlier'));
    expect((await seen()).draft?.fields).toEqual({ room: 'later' });
  });
  test('is forgotten once the page is clipped', async () => {
    await keepPageDraft(store, draftAt(1, 'Hall 5'));
    await clip(store, talk());
    expect((await seen()).draft).toBeNull();
  });
  test('is a change of the session that the page has by now', async () => {
    const { session } = await clip(store, talk({ room: '5', abstract: 'Queues.' }));
    await changeSession(store, { id: session.id, change: { track: 'B', abstract: 'Queues. They stop.' } });
    const { fields, ...rest } = talk({ room: '5', abstract: 'Queues.' });
    const draft = corrected(draftAt(1, 'Hall 5'), { abstract: 'On queues.' });
    const clipped = await clip(store, { ...rest, fields, corrected: correctionsIn(draft, fields) });
    expect(clipped.already).toBe(true);
    expect(clipped.session).toEqual(await keptSession(session));
    expect(clipped.session).toMatchObject({
      id: session.id,
      room: 'Hall 5',
      track: 'B',
      abstract: 'On queues. They stop.',
      readFrom: { title: 'h1', room: 'typed' },
    });
  });
  test('is forgotten for the page that was corrected longest ago, after fifty others', async () => {
    await keepPageDraft(store, draftAt(1, 'first'));
    for (let page = 0; page < 50; page += 1) await keepPageDraft(store, untouched(`other ${page}`, page));
    expect((await seen()).draft).toBeNull();
  });
});

describe('where a session’s values come from', () => {
  test('is kept with the words, and says so once a value is typed or taken', async () => {
    const { session } = await clip(store, talk({ room: '5' }));
    await changeSession(store, { id: session.id, change: { room: '6' } });
    await changeSession(store, {
      id: session.id,
      change: { track: 'B' },
      origins: { track: { place: 'label Track', words: 'Track: B' } },
    });
    expect(await keptSession(session)).toMatchObject({
      readFrom: { title: 'h1', room: 'typed', track: 'label Track' },
      readWords: { track: 'Track: B' },
    });
  });
  test('is their own page for slides that were added, and the user for a title that was typed', async () => {
    const { session } = await clip(store, talk());
    const typed = await createSession(store, session.eventId, 'Typed');
    await addSlides(store, session.id, { url: 'https://example.org/deck', title: null });
    expect((await keptSession(session))?.readFrom['slides']).toBe('address');
    expect(typed.readFrom).toEqual({ title: 'typed' });
  });
});

test('what only some pages state survives a backup; what nobody stated stays absent', async () => {
  const { session } = await clip(
    store,
    talk({ track: 'B', level: null, abstract: 'Queues.\nThey stop.', hashtag: '#q' }),
  );
  const other = open();
  await restore(other, await backUp(store));
  const back = (await bundleOf(other, session.eventId)).sessions[0];
  expect(back).toEqual(session);
  expect(back).toMatchObject({ track: 'B', level: null, abstract: 'Queues.\nThey stop.', hashtag: '#q' });
  expect(back).not.toHaveProperty('talkLanguage');
});
