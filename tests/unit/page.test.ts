import { describe, expect, test } from 'vitest';
import { fragmentUrl } from '../../src/anchor/fragment';
import { readTab } from '../../src/background/read-tab';
import { matchEvent } from '../../src/match/event';
import { similarity } from '../../src/match/similarity';
import { matchSlides } from '../../src/match/slides';
import type { Facts } from '../../src/model/facts';
import { sureFacts } from '../../src/model/sure';
import { pageOfTab } from '../../src/model/unread';
import { eventOf, sessionOf } from './records';

const fact = <T>(value: T) => ({ value, place: 'test', words: String(value), probability: 1 });
const facts = (said: Partial<Facts>): Facts => ({ ...pageOfTab('https://example.org/', '').facts, ...said });

describe('a tab', () => {
  const tab = { url: 'https://example.org/talk', title: 'A talk' };
  const page = pageOfTab('https://elsewhere.example/', 'From the page');

  test('that answers is read; its address is the tab’s, whatever the page says', async () => {
    expect(await readTab(tab, async () => page)).toEqual({ page: { ...page, url: tab.url }, unread: null });
  });
  test.each([
    ['goes away meanwhile', () => Promise.reject(new Error('no')), 'failed'],
    ['hands over nothing', async () => undefined, 'failed'],
    ['never answers', () => new Promise<never>(() => {}), 'slow'],
  ])('that %s still gives its title and address', async (_, inject, unread) => {
    expect(await readTab(tab, inject, 20)).toMatchObject({
      page: { url: tab.url, facts: { title: { value: 'A talk' } } },
      unread,
    });
  });
  test.each([
    ['too large to be read to its end', { partial: true }, 'partial'],
    ['a file in a viewer', { isFile: true }, 'file'],
  ])('%s says so', async (_, how, unread) => {
    expect((await readTab(tab, async () => ({ ...page, ...how }))).unread).toBe(unread);
  });
  test.each([
    ['A title of its own', 'Tab', 'A title of its own'],
    ['', 'The viewer’s word for it', 'The viewer’s word for it'],
    // What browsers call a tab that nothing names.
    ['', 'example.org/talk', undefined],
  ])('of a page called %j, being called %j itself, calls it %j', async (title, called, said) => {
    const untitled = pageOfTab(tab.url, title);
    const read = await readTab({ ...tab, title: called }, async () => untitled);
    expect([read.page?.facts.title?.value, read.page?.title]).toEqual([said, said ?? '']);
  });
  test.each([
    ['https://conf.example.org/slides/12.pdf', 'file', 'slide'],
    ['https://conf.example.org/%E8%B3%87%E6%96%99/12.pdf', 'file', 'slide'],
    ['https://conf.example.org/100%/map.pdf', 'file', 'plain'],
    ['https://conf.example.org/slides/12', 'failed', 'plain'],
  ])('of a viewer that lets nobody in, %s: %s, %s', async (url, unread, kind) => {
    const read = await readTab({ url, title: 'x' }, () => Promise.reject(new Error('no')));
    expect([read.unread, read.page?.facts.kind.value]).toEqual([unread, kind]);
  });
  test.each([
    ['https://chromewebstore.google.com/detail/x', 'https://chromewebstore.google.com/detail/x'],
    ['chrome://version/', undefined],
  ])('of %s is closed to extensions', async (url, address) => {
    const read = await readTab({ url, title: 'Closed' }, () => Promise.reject(new Error('no')));
    expect([read.unread, read.page?.url]).toEqual(['closed', address]);
  });
  test('of which nothing may be known gives nothing', async () => {
    expect(await readTab({}, () => Promise.reject(new Error('no')))).toEqual({ page: null, unread: 'closed' });
  });
});

describe('titles', () => {
  test.each([
    ['Containers, safely', 'Containers safely', 1],
    ['コンテナを守る技術 2018', 'コンテナを守る技術　２０１８', 1],
    ['', '', 0],
    ['abc', 'xyz', 0],
  ])('%j is as %j to %d', (a, b, alike) => expect(similarity(a, b)).toBe(alike));
  test('are alike in part', () =>
    expect(similarity('コンテナを守る技術 2018', 'コンテナを守る技術')).toBeGreaterThan(0.7));
});

describe('slides', () => {
  const speaker = (name: string) => [{ name, handle: null, url: null }];
  const talks = [
    sessionOf({ title: 'Keeping containers safe', speakers: speaker('Aoi Tanaka') }),
    sessionOf({ title: 'サーバーレスへの移行', speakers: speaker('佐藤 花子') }),
    sessionOf({ title: 'Q&A' }),
  ];
  test.each([
    ['by title', facts({ title: fact('Keeping Containers Safe (slides)') }), 'Keeping containers safe', true],
    [
      'by speaker and some of the title',
      facts({ title: fact('移行の話'), speakers: fact(speaker('佐藤花子')) }),
      'サーバーレスへの移行',
      false,
    ],
    ['by neither', facts({ title: fact('Something else') }), undefined, false],
  ])('find their session %s', (_, page, title, likely) => {
    const [first] = matchSlides(page, talks);
    if (title) expect(first?.session.title).toBe(title);
    expect(first?.likely).toBe(likely);
  });
  test('two sessions alike are left to the person', () => {
    const twins = [sessionOf({ title: 'Lightning talks 1' }), sessionOf({ title: 'Lightning talks 2' })];
    expect(matchSlides(facts({ title: fact('Lightning talks') }), twins)[0]?.likely).toBe(false);
  });
});

test('only what is sure is filled in; the kind is always there', () => {
  const page = facts({
    title: fact('Sure'),
    event: { ...fact('Perhaps'), probability: 0.3 },
    abstract: { ...fact('No'), probability: 0.1 },
  });
  const { title, event, abstract, kind } = sureFacts(page);
  expect([title?.value, event, abstract ?? null, kind.value]).toEqual(['Sure', null, null, 'plain']);
});

test('an event is known again by its name alone, however it is written', () => {
  const event = eventOf({ name: 'JAWS DAYS 2018' });
  expect(matchEvent(facts({ event: fact('ＪＡＷＳ　Days 2018') }), [event])).toBe(event);
  expect(matchEvent(facts({ event: fact('JAWS DAYS 2019') }), [event])).toBeNull();
  expect(matchEvent(facts({}), [event])).toBeNull();
});

describe('a text fragment', () => {
  const page = 'https://example.org/a';
  test.each([
    ['short words', `${page}#:~:text=short%20words`],
    ['a - b, c & d', `${page}#:~:text=a%20%2D%20b%2C%20c%20%26%20d`],
    ['first line\nlast line', `${page}#:~:text=first%20line,last%20line`],
    ['  \n ', null],
  ])('of %j', (text, url) => expect(fragmentUrl(page, text)).toBe(url));
  test('replaces one that is there, and keeps the place', () => {
    expect(fragmentUrl(`${page}#top:~:text=old`, 'new')).toBe(`${page}#top:~:text=new`);
  });
  test('of a long text names its beginning and its end, by whole words', () => {
    const url = fragmentUrl(page, `${'word '.repeat(60)}end`) ?? '';
    expect(decodeURIComponent(url.split('text=')[1] ?? '')).toMatch(/^(word ?)+,(word ?)+ end$/);
  });
  test('survives a lone surrogate', () => expect(fragmentUrl(page, 'a\ud800b')).toContain('%EF%BF%BD'));
});
