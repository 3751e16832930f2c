import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventNamed, unnamedEvent } from '../../src/model/event';
import type { Outlook } from '../../src/model/outlook';
import type { Stamps } from '../../src/model/record';
import { type SessionFields, sessionTitled } from '../../src/model/session';
import { bundleOf, lookAtDesk } from '../../src/store/desk';
import { keepEdit } from '../../src/store/edits';
import { changeEvent, choose, createEvent } from '../../src/store/events';
import { keepNote } from '../../src/store/notes';
import { clip, createSession } from '../../src/store/sessions';
import { keepDraft } from '../../src/store/settings';
import { openStore, type Store } from '../../src/store/store';
import { stamps } from './records';

let store: Store;
let clock = '';
let databases = 0;
beforeEach(() => {
  databases += 1;
  const tokyo: Stamps = { id: stamps.id, now: () => clock, zone: () => 'Asia/Tokyo' };
  store = openStore(`current-${databases}`, tokyo);
  at('12:00');
});

const instant = (time: string) => new Date(`2026-03-10T${time}:00+09:00`).toISOString();
const at = (time: string) => {
  clock = instant(time);
};
const where = async (outlook: Outlook | null = null) => {
  const { current, session } = await lookAtDesk(store, { language: 'en' }, outlook);
  expect(session?.id ?? current?.choice.id).toBe(current?.choice.id);
  return `${current?.choice.title || 'whole'}: ${current?.choice.why}`;
};
const clipped = async (title: string, fields: Partial<SessionFields>) => {
  const event = { create: eventNamed('Harbour Web Days') };
  const page = `https://example.org/${title}`;
  return (await clip(store, { event, page, fields: { ...sessionTitled(title), ...fields }, readFrom: {} })).session;
};
const NOTE = { kind: 'note', text: '', depth: 0, quote: null, source: null, moment: null } as const;
const afterLunch = { start: '2026-03-10T13:00', end: '13:45' };
const typed = (under: string, text: string, draft = '') =>
  keepEdit(store, { under }, [{ id: stamps.id(), was: null, is: { kind: 'note', text, depth: 0, order: 'a0' } }], {
    text: draft,
    depth: 0,
    at: Date.parse(clock),
    under,
  });

describe('the current session, as it is stored', () => {
  test('follows the clock in this machine’s zone, and looking writes nothing', async () => {
    await clipped('One', afterLunch);
    await clipped('Two', { start: '2026-03-10T14:00', end: '14:45' });
    expect(await where()).toBe('Two: last');
    at('13:10');
    expect(await where()).toBe('One: now');
    at('15:00');
    expect(await where()).toBe('Two: last');
  });

  test('was used last where a note was typed, also after the clock chose it', async () => {
    const one = await clipped('One', afterLunch);
    await clipped('Two', {});
    at('13:10');
    await typed(one.id, 'a note');
    at('16:00');
    expect(await where()).toBe('One: last');
  });

  test('is the one of the page that is open; over it another can be chosen', async () => {
    const one = await clipped('One', {});
    const two = await clipped('Two', {});
    const onPage: Outlook = { page: { session: one.id, at: instant('12:10') }, writing: null };
    at('12:10');
    expect(await where(onPage)).toBe('One: page');
    await choose(store, two.id, one.id);
    at('12:20');
    expect(await where({ ...onPage, page: { session: one.id, at: instant('12:20') } })).toBe('Two: chosen');
    expect(await where()).toBe('Two: chosen');
    const third = await createSession(store, one.eventId, 'Three');
    expect(third.title).toBe('Three');
    expect(await where()).toBe('Three: chosen');
  });

  test('stays, where a line was left in the middle, until another is chosen', async () => {
    const one = await clipped('One', afterLunch);
    const two = await clipped('Two', {});
    await keepDraft(store, { text: 'half a', depth: 0, at: Date.parse(instant('12:30')), under: two.id });
    at('13:10');
    expect(await where()).toBe('Two: writing');
    await choose(store, one.id);
    expect(await where()).toBe('One: now');
    await typed(two.id, 'half a line');
    expect(await where()).toBe('One: now');
  });

  test('is of another event whose days are today', async () => {
    const one = await clipped('One', afterLunch);
    await changeEvent(store, { id: one.eventId, change: { firstDay: '2026-03-10' } });
    await createEvent(store, eventNamed('Elsewhere'));
    expect(await where()).toBe('whole: chosen');
    at('13:10');
    expect(await where()).toBe('One: now');
  });
});

describe('an event that was made for a note, before anybody named one', () => {
  const begun = async () => {
    await keepNote(store, { create: unnamedEvent('My event') }, { ...NOTE, text: 'early' });
    return (await lookAtDesk(store, { language: 'en' })).events[0]?.id ?? '';
  };
  const events = async () => (await lookAtDesk(store, { language: 'en' })).events;

  test('is the one of the first session that is clipped, or that is created', async () => {
    const id = await begun();
    expect((await clipped('One', {})).eventId).toBe(id);
    expect(await events()).toMatchObject([{ id, name: 'Harbour Web Days' }]);
    expect((await bundleOf(store, id)).notes).toMatchObject([{ text: 'early' }]);
    await createEvent(store, eventNamed('Elsewhere'));
    expect(await events()).toHaveLength(2);
  });

  test('is named by hand, and so nothing else names it', async () => {
    const id = await begun();
    await changeEvent(store, { id, change: { name: 'My event' } });
    await createEvent(store, eventNamed('Elsewhere'));
    expect(await events()).toHaveLength(2);
  });

  test('stays by itself where it has a session, is of another day, or is not the current one', async () => {
    const id = await begun();
    await createSession(store, id, 'A talk');
    await createEvent(store, eventNamed('Second'));
    await keepNote(store, { create: unnamedEvent('My other event') }, { ...NOTE, text: 'later' });
    const first = (await events()).find(({ name }) => name === 'Second');
    await choose(store, first?.id ?? '');
    await createEvent(store, eventNamed('Third'));
    const other = (await events()).find(({ name }) => name === 'My other event');
    await choose(store, other?.id ?? '');
    clock = new Date(Date.parse(clock) + 13 * 3_600_000).toISOString();
    await createEvent(store, eventNamed('Fourth'));
    expect((await events()).map(({ name }) => name).sort()).toEqual([
      'Fourth',
      'My event',
      'My other event',
      'Second',
      'Third',
    ]);
  });
});
