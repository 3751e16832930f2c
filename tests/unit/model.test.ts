import { describe, expect, test } from 'vitest';
import { httpAddress, pageKey } from '../../src/model/address';
import { orderBetween, ordersBetween } from '../../src/model/order';
import { born, changed, deleted, undeleted } from '../../src/model/record';
import { speakersOf, speakersText } from '../../src/model/speakers';
import { spellingOf } from '../../src/model/spelling';
import { spanText, statedTime } from '../../src/model/stated-time';
import { retagged, tagAt, tagNamed, tagsIn, tagsLike, withoutTag } from '../../src/model/tags';
import { typedNote } from '../../src/model/typed-note';

describe('an address', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['  http://example.org/a b ', 'http://example.org/a%20b'],
    ['https://me:secret@example.org/', 'https://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['example.org', null],
    ['', null],
    [null, null],
  ])('%j is stored as %j', (text, stored) => expect(httpAddress(text)).toBe(stored));

  test.each([
    ['https://www.example.org/talk/', 'http://example.org/talk'],
    ['https://example.org/talk?utm_source=x&id=1', 'https://example.org/talk?id=1'],
    ['https://example.org/?b=2&a=1', 'https://example.org/?a=1&b=2'],
    ['https://example.org/talk#abstract', 'https://example.org/talk'],
  ])('%s is the page %s', (a, b) => expect(pageKey(a)).toBe(pageKey(b)));

  test.each([
    ['https://example.org/talk/1', 'https://example.org/talk/2'],
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
    ['https://example.org/app#/talk/1', 'https://example.org/app#/talk/2'],
    ['https://a.example.org/', 'https://b.example.org/'],
  ])('%s is not the page %s', (a, b) => expect(pageKey(a)).not.toBe(pageKey(b)));
});

describe('tags', () => {
  test.each([
    ['see #aws and #AWS', ['aws']],
    ['#あとで 調べる、#todo', ['あとで', 'todo']],
    ['(#question)', ['question']],
    ['issue #12, C#, a#b', []],
    ['`#code` and https://example.org/#place', []],
    ['＃全角 and #Ｔｏｄｏ are tags', ['全角', 'todo']],
    ['#ci-cd #k8s', ['ci-cd', 'k8s']],
    ['#می‌خواهم #ශ්‍රී', ['میخواهم', 'ශ්රී']],
    ['خبر،#وسم \u200f#تجربة', ['وسم', 'تجربة']],
    ['ดู\u200b#ไทย', ['ไทย']],
    ['issue #١٢', []],
    ['[top](#top), [docs](docs/a.md#b)、#todo', ['todo']],
    ['``#b`` and ``a ` #b``', []],
    ['https://example.org/、#todo', ['todo']],
    ['[資料](https://example.org/a)、#todo', ['todo']],
  ])('of %j', (text, tags) => expect(tagsIn(text)).toEqual(tags));

  test.each([
    ['see #to', 7, { start: 4, word: 'to' }],
    ['#', 1, { start: 0, word: '' }],
    ['あと、#あと', 6, { start: 3, word: 'あと' }],
    ['a#b', 3, null],
    ['`#co', 4, null],
    ['#done and', 9, null],
    ['#می‌خ', 5, { start: 0, word: 'می‌خ' }],
    ['``a ` #b', 8, null],
    ['``a`` #b', 8, { start: 6, word: 'b' }],
  ])('are completed in %j at %d: %j', (text, caret, typed) => expect(tagAt(text, caret)).toEqual(typed));

  test('are found by any part, in any width and kana, the recent and frequent first; todo and question are always known', () => {
    const uses = [
      { tag: 'サーバー', spellings: ['サーバー'], count: 2, last: '5' },
      { tag: 'observability', spellings: ['observability'], count: 9, last: '1' },
      { tag: 'serverless', spellings: ['serverless'], count: 3, last: '4' },
      { tag: 'seriously', spellings: ['seriously'], count: 1, last: '3' },
    ];
    expect(tagsLike('ser', uses)).toEqual(['serverless', 'observability', 'seriously']);
    expect(tagsLike('さー', uses)).toEqual(['サーバー']);
    expect(tagsLike('ＴＯ', uses)).toEqual(['todo']);
    expect(tagsLike('todo', uses)).toEqual([]);
    const persian = { tag: 'میخواهم', spellings: ['می‌خواهم'], count: 1, last: '1' };
    expect(tagsLike('می‌خ', [persian])).toEqual(['می‌خواهم']);
  });

  test('are completed as they are mostly written, also where the same was typed otherwise', () => {
    const uses = [
      { tag: 'aws', spellings: ['AWS', 'aws'], count: 3, last: '1' },
      { tag: 'todo', spellings: ['todo'], count: 1, last: '2' },
    ];
    expect(tagsLike('aw', uses)).toEqual(['AWS']);
    expect(tagsLike('aws', uses)).toEqual(['AWS']);
    expect(tagsLike('AWS', uses)).toEqual([]);
    expect(tagsLike('QUESTION', uses)).toEqual([]);
  });

  test('are written as in most texts, or as in the latest', () => {
    const spelling = spellingOf('aws');
    for (const text of ['#aws `#aws`', '#AWS and #AWS', '#Aws', '#ＡＷＳ #other']) spelling.hear(text);
    expect(spelling.all()).toEqual(['AWS', 'ＡＷＳ', 'Aws', 'aws']);
  });

  test.each([
    ['look at #todo, #ＴＯＤＯ and #todos', 'look at #later, #later and #todos'],
    ['`#todo` https://example.org/#todo (#todo)', '`#todo` https://example.org/#todo (#later)'],
    ['#todo', '#later'],
    ['todo a#todo', 'todo a#todo'],
    ['[to do](#todo) ``#todo`` #todo', '[to do](#todo) ``#todo`` #later'],
  ])('are renamed where they are tags: %j', (text, renamed) => expect(retagged(text, 'todo', 'later')).toBe(renamed));

  test.each([
    ['later', 'later'],
    [' #あとで ', 'あとで'],
    ['＃ci-cd', 'ci-cd'],
    ['#می‌خواهم', 'می‌خواهم'],
    ['12', null],
    ['two words', null],
    ['', null],
    ['#', null],
    ['a#b', null],
    ['-x', null],
  ])('%j as a name is %j', (typed, name) => expect(tagNamed(typed)).toBe(name));

  test('are taken out where a heading says them', () => {
    expect(withoutTag('look at #todo this #aws', 'todo')).toBe('look at this #aws');
    expect(withoutTag('look at `#todo` #TODO', 'todo')).toBe('look at `#todo`');
    expect(withoutTag('#todo', 'todo')).toBe('');
  });
});

describe('a stated time', () => {
  test.each([
    ['2018-03-10 13:00', '2018-03-10T13:00'],
    ['2018-3-1 9:05', '2018-03-01T09:05'],
    ['2018-03-10T13:00+09:00', '2018-03-10T13:00+09:00'],
    ['2018-03-10T13:00Z', '2018-03-10T13:00Z'],
    ['１３：００', '13:00'],
    ['2018-03-10', '2018-03-10'],
    ['2018-02-30', null],
    ['25:00', null],
    ['tomorrow', null],
    ['13:00Z', null],
    ['', null],
  ])('typed as %j is %j', (text, time) => expect(statedTime(text)).toBe(time));

  test.each([
    ['2018-03-10T13:00', '2018-03-10T13:45', '2018-03-10 13:00–13:45'],
    ['13:00', null, '13:00'],
    ['2018-03-10', null, '2018-03-10'],
    [null, null, ''],
  ])('%j to %j reads %j', (start, end, text) => expect(spanText(start, end)).toBe(text));
});

describe('speakers', () => {
  test.each([
    [
      'Aoi Tanaka (@aoi), Ben Okri',
      [
        ['Aoi Tanaka', 'aoi'],
        ['Ben Okri', null],
      ],
    ],
    [
      '田中 葵、@ben',
      [
        ['田中 葵', null],
        ['ben', 'ben'],
      ],
    ],
    [
      'Jane (@foo-bar), joe@example.com',
      [
        ['Jane', 'foo-bar'],
        ['joe@example.com', null],
      ],
    ],
    [
      'Martin King, Jr., 佐藤　花子（@hanako）',
      [
        ['Martin King, Jr.', null],
        ['佐藤　花子', 'hanako'],
      ],
    ],
    [' , ', []],
  ])('of %j', (text, speakers) => expect(speakersOf(text).map(({ name, handle }) => [name, handle])).toEqual(speakers));

  test('keep their address where the name stays', () => {
    const before = [{ name: 'Aoi Tanaka', handle: 'aoi', url: 'https://example.org/aoi' }];
    expect(speakersOf(`${speakersText(before)}, Ben`, before)[0]?.url).toBe('https://example.org/aoi');
  });
});

describe('order', () => {
  test('there is always a place between two, before the first and behind the last', () => {
    let [low, high] = [orderBetween(null, null), orderBetween(null, null)];
    high = orderBetween(low, null);
    for (let i = 0; i < 200; i += 1) {
      const middle = orderBetween(low, high);
      expect(low < middle && middle < high).toBe(true);
      if (i % 2) low = middle;
      else high = middle;
    }
    expect(orderBetween(null, low) < low).toBe(true);
  });

  test.each([
    ['1', null],
    ['zz', null],
    [null, 'zz'],
    [null, '1'],
    ['1', 'a0'],
    ['1', '10'],
    ['0001', '0001V'],
    [null, '0001'],
    ['a', 'a\u0001'],
    ['a', 'a\0b'],
    ['a0', 'a0é'],
    ['0|hzzzzz:', '0|i00007:'],
  ])('there is a place between %j and %j, which another program wrote', (before, after) => {
    const all = [before, orderBetween(before, after), after].filter(key => key !== null);
    expect(all).toEqual([...new Set(all)].sort());
    const more = [before, ...ordersBetween(before, after, 3), after].filter(key => key !== null);
    expect(more).toEqual([...new Set(more)].sort());
  });

  test('beside a stray key there is always a place, and ten thousand are no longer than three', () => {
    let after = '10';
    for (let i = 0; i < 200; i += 1) {
      const middle = orderBetween('1', after);
      expect('1' < middle && middle < after).toBe(true);
      after = middle;
    }
    expect(ordersBetween('1', '10', 10_000).at(-1)?.length).toBeLessThan(10);
  });

  test('equal neighbours, which two windows can make, still have a place behind them', () => {
    expect(orderBetween('a1', 'a1') > 'a1').toBe(true);
  });
});

describe('a record', () => {
  const stamps = { id: () => 'x', now: () => '2026-01-01T00:00:00.000Z', zone: () => 'UTC' };
  const record = born({ name: 'a', list: ['1'] }, stamps);

  test('counts its revisions, and only real changes', () => {
    expect(record.revision).toBe(1);
    expect(changed(record, { name: 'b' }, '2026-01-02T00:00:00.000Z')).toMatchObject({ name: 'b', revision: 2 });
    expect(changed(record, { name: 'a', list: ['1'] }, '2026-01-02T00:00:00.000Z')).toBe(record);
  });

  test('is deleted by a mark, which can be taken back', () => {
    const gone = deleted(record, '2026-01-02T00:00:00.000Z');
    expect(gone).toMatchObject({ name: 'a', deleted: '2026-01-02T00:00:00.000Z', revision: 2 });
    expect(undeleted(gone, '2026-01-03T00:00:00.000Z')).toMatchObject({ deleted: null, revision: 3 });
  });
});

test.each([
  ['# 前半', 1, { kind: 'part', text: '前半', depth: 0 }],
  ['＃　前半', 1, { kind: 'part', text: '前半', depth: 0 }],
  ['＃ Q&A', 0, { kind: 'part', text: 'Q&A', depth: 0 }],
  ['＃タグ first', 1, { kind: 'note', text: '＃タグ first', depth: 1 }],
  ['#tag first', 1, { kind: 'note', text: '#tag first', depth: 1 }],
  ['  plain ', 2, { kind: 'note', text: 'plain', depth: 2 }],
  ['# ', 0, { kind: 'note', text: '#', depth: 0 }],
])('typing %j makes %j', (text, depth, note) => expect(typedNote(text, depth)).toMatchObject(note));
