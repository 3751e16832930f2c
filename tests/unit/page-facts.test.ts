import { describe, expect, test } from 'vitest';
import { isInDoubt, kindsToAsk, openOffers, pageFacts } from '../../popup/page-facts';
import type { PageSeen } from '../../src/messages/contract';
import type { Desk } from '../../src/model/desk';
import type { Fact, Facts, PageKind, PageRead } from '../../src/model/facts';
import { corrected, later, type PageDraft, untouched } from '../../src/model/page-draft';
import { pageOfTab } from '../../src/model/unread';
import { eventOf, sessionOf } from './records';

const URL = 'https://example.org/talk';
const fact = <T>(value: T, probability = 0.9, others?: Fact<T>['others']): Fact<T> => ({
  value,
  place: 'label Test',
  words: `words of ${value}`,
  probability,
  ...(others && { others }),
});
const page = (said: Partial<Facts>, more: Partial<PageRead> = {}): PageRead => ({
  ...pageOfTab(URL, 'Of the tab'),
  facts: { ...pageOfTab(URL, 'Of the tab').facts, kind: fact<PageKind>('session'), ...said },
  ...more,
});
const seen = (read: PageRead, more: Omit<Partial<PageSeen>, 'page'> = {}): PageSeen & { page: PageRead } => ({
  page: read,
  unread: null,
  draft: null,
  known: null,
  session: null,
  eventId: null,
  matches: [],
  ...more,
});
const deskWith = (...events: Desk['events']): Desk => ({
  events,
  event: null,
  session: null,
  current: null,
  sessions: [],
  outline: [],
  noteCount: 0,
  draft: { text: '', depth: 0, at: 0 },
  options: { language: 'en' },
  asOf: '',
});
const FRESH = untouched('example.org/talk', 0);

describe('what is not sure', () => {
  const read = page({ title: fact('Sure'), room: fact('Hall 5', 0.4, [fact('Hall 6', 0.3), fact('Hall 7', 0.1)]) });
  const facts = pageFacts(seen(read), 'session', FRESH, null);

  test('is not filled in, and offered with what it may be instead', () => {
    expect([facts.fields.title, facts.fields.room]).toEqual(['Sure', null]);
    expect(openOffers(facts, FRESH, null).map(({ fields }) => fields)).toEqual([
      { room: 'Hall 5' },
      { room: 'Hall 6' },
    ]);
    expect(facts.origins).not.toHaveProperty('room');
  });
  test.each<[string, PageDraft, Parameters<typeof openOffers>[2]]>([
    ['waved away', { ...FRESH, ignored: ['room'] }, null],
    ['corrected', corrected(FRESH, { room: 'Hall 9' }), null],
    ['stored with the session', FRESH, sessionOf({ room: 'Hall 9' })],
  ])('is not offered any more once it is %s', (_, draft, known) => {
    expect(openOffers(pageFacts(seen(read), 'session', draft, null), draft, known)).toEqual([]);
  });
  test('of an event makes no event, and is offered', () => {
    const unsure = pageFacts(seen(page({ event: fact('Perhaps Conf', 0.3) })), 'session', FRESH, null);
    expect(unsure.event.name).toBe('example.org');
    expect(openOffers(unsure, FRESH, null).map(({ event }) => event)).toEqual(['Perhaps Conf']);
  });
});

describe('where a value comes from', () => {
  test('is the page, until it is corrected', () => {
    const read = page({ title: fact('Read'), event: fact('Conf') });
    const before = pageFacts(seen(read), 'session', FRESH, null).origins;
    expect(before['title']).toEqual({ place: 'label Test', words: 'words of Read' });
    expect(before['event']?.place).toBe('label Test');
    const draft = { ...corrected(FRESH, { title: 'Typed' }), event: 'Typed Conf' };
    const after = pageFacts(seen(read), 'session', draft, null).origins;
    expect([after['title']?.place, after['event']?.place]).toEqual(['typed', 'typed']);
  });
  test('is the tab, for a page without a title', () => {
    expect(pageFacts(seen(page({ title: null })), 'session', FRESH, null).origins['title']?.place).toBe('tab');
  });
});

describe('a time without a date', () => {
  const event = { ...eventOf({ name: 'Conf', firstDay: '2018-03-10', lastDay: '2018-03-11' }) };
  const timed = (said: Partial<Facts>) => seen(page({ event: fact('Conf'), start: fact('13:00'), ...said }));

  test('is on the day that the page names', () => {
    const { fields, origins, days } = pageFacts(timed({ day: fact({ nth: 2 }) }), 'session', FRESH, deskWith(event));
    expect([fields.start, origins['start']?.place, days]).toEqual(['2018-03-11T13:00', 'event', []]);
  });
  test('is on a day that the person chooses, where several fit, and stays as stated until then', () => {
    const { fields, days } = pageFacts(timed({}), 'session', FRESH, deskWith(event));
    expect(fields.start).toBe('13:00');
    expect(days.map(day => day.fields.start)).toEqual(['2018-03-10T13:00', '2018-03-11T13:00']);
    const chosen = corrected(FRESH, days[1]?.fields ?? {});
    expect(pageFacts(timed({}), 'session', chosen, deskWith(event)).days).toEqual([]);
  });
  test('of an event that is not in the notebook stays as stated', () => {
    const { fields, days } = pageFacts(timed({}), 'session', FRESH, deskWith());
    expect([fields.start, days]).toEqual(['13:00', []]);
  });
});

describe('a kind in doubt', () => {
  const kind = fact<PageKind>('plain', 0.4, [fact<PageKind>('video', 0.3), fact<PageKind>('session', 0.2)]);
  const read = page({ kind }, { otherwise: { session: page({ room: fact('Hall 5') }).facts } });

  test('is asked for, the likeliest first, until it is answered', () => {
    expect(isInDoubt(seen(read), FRESH)).toBe(true);
    expect(kindsToAsk(read)).toEqual(['video', 'session', 'slide']);
    expect(isInDoubt(seen(read), { ...FRESH, kind: 'session' })).toBe(false);
  });
  test.each<[string, Parameters<typeof seen>[1]]>([
    ['was not read', { unread: 'closed' }],
    ['was clipped', { known: sessionOf() }],
  ])('is not asked for where the page %s', (_, more) => {
    expect(isInDoubt(seen(read, more), FRESH)).toBe(false);
  });
  test('that is answered gives the facts of a page of that kind', () => {
    expect(pageFacts(seen(read), 'plain', FRESH, null).fields.room).toBeNull();
    expect(pageFacts(seen(read), 'session', FRESH, null).fields.room).toBe('Hall 5');
  });
});

test('of two copies of a correction the later one counts', () => {
  const [first, second] = [untouched('a', 1), { ...untouched('a', 2), kind: 'slide' as const }];
  expect([later(first, second), later(second, first), later(second, null)]).toEqual([second, second, second]);
});
