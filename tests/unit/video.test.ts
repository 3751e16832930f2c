import { describe, expect, test } from 'vitest';
import { type Player, playingOf } from '../../src/background/playing';
import { clockOf, playersIn, videoAt } from '../../src/model/video';
import { outlineBlocks } from '../../src/report/outline-blocks';
import { WORDS } from '../../src/report/words';
import { noteOf } from './records';

test.each([
  [0, '0:00'],
  [9.99, '0:09'],
  [754, '12:34'],
  [3723, '1:02:03'],
  [-1, '0:00'],
])('second %f is %s', (second, clock) => expect(clockOf(second)).toBe(clock));

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&t=3s', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=754s'],
  ['https://youtu.be/dQw4w9WgXcQ?si=x', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=754s'],
  ['https://m.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=754s'],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=754s'],
  ['https://www.youtube.com/live/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=754s'],
  ['https://vimeo.com/76979871', 'https://vimeo.com/76979871#t=754s'],
  ['https://vimeo.com/76979871/abcdef0123?share=copy', 'https://vimeo.com/76979871/abcdef0123#t=754s'],
  ['https://player.vimeo.com/video/76979871?title=0', 'https://vimeo.com/76979871#t=754s'],
  ['https://www.nicovideo.jp/watch/sm9?ref=x', 'https://www.nicovideo.jp/watch/sm9?from=754'],
  ['https://embed.nicovideo.jp/watch/sm9', 'https://www.nicovideo.jp/watch/sm9?from=754'],
  ['https://example.org/talk.webm', 'https://example.org/talk.webm#t=754'],
  ['https://example.org/talk.webm#t=3', 'https://example.org/talk.webm#t=754'],
  // A host that only sounds like one.
  ['https://notyoutube.com/watch?v=dQw4w9WgXcQ', 'https://notyoutube.com/watch?v=dQw4w9WgXcQ#t=754'],
  ['https://www.youtube.com/@channel', 'https://www.youtube.com/@channel#t=754'],
  ['javascript:alert(1)', null],
  ['blob:https://example.org/1', null],
])('%s at 12:34 is %s', (video, link) => expect(videoAt(video, 754.9)).toBe(link));

test.each([
  [
    'https://example.org/talk',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ['https://www.youtube.com', 'https://www.youtube-nocookie.com'],
  ],
  ['https://example.org/talk', 'https://vimeo.com/76979871', ['https://player.vimeo.com']],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ', []],
  ['https://example.org/talk', 'https://media.example.net:8080/talk.webm', ['https://media.example.net:8080']],
  ['https://example.org/talk', 'https://example.org/talk.webm', []],
  ['https://example.org/talk', 'javascript:alert(1)', []],
])('on %s the player of %s comes from %j', (page, video, players) => expect(playersIn(page, video)).toEqual(players));

describe('in the report', () => {
  const link = (note: Parameters<typeof noteOf>[0]) => {
    const tree = JSON.stringify(outlineBlocks([noteOf(note)], WORDS.en));
    return [/"url":"(https:\/\/vimeo[^"]*)"/.exec(tree)?.[1], /12:34/.exec(tree)?.[0]];
  };
  const moment = { at: '2026-01-01T00:00:00.000Z', second: 754, video: 'https://vimeo.com/76979871' };

  test.each([
    [{ text: 'a note' }],
    [{ kind: 'highlight' as const, quote: 'their words' }],
    [{ kind: 'link' as const, source: { url: 'https://example.org/', title: 'A', fragmentUrl: null } }],
  ])('%j leads back into the video', note =>
    expect(link({ ...note, moment })).toEqual(['https://vimeo.com/76979871#t=754s', '12:34']),
  );

  test('nothing stands for an address that is none, a second that is unknown, or a note without words', () => {
    const hostile = { ...moment, video: 'javascript:alert(1)' };
    for (const note of [{ text: 'x', moment: hostile }, { text: 'x', moment: { ...moment, second: null } }, { moment }])
      expect(link(note)).toEqual([undefined, undefined]);
  });
});

describe('of the players of a page', () => {
  const player = (fields: Partial<Player>): Player => ({
    second: 1.5,
    isPlaying: false,
    area: 100,
    file: 'blob:https://example.org/1',
    page: 'https://example.org/talk',
    ...fields,
  });

  test.each([
    [[], null],
    [[player({ second: 2.9 })], { second: 2, video: 'https://example.org/talk' }],
    // Of its own address, which can be opened at a second; not where that is of one visit only.
    [[player({ file: 'https://example.org/a.webm' })], { second: 1, video: 'https://example.org/a.webm' }],
    [[player({ file: 'https://example.org/a.webm?signature=x' })], { second: 1, video: 'https://example.org/talk' }],
    [
      [player({ area: 900, second: 1 }), player({ isPlaying: true, second: 2 }), player({ area: 1000, second: 3 })],
      { second: 2, video: 'https://example.org/talk' },
    ],
    [[player({ second: 1 }), player({ area: 1000, second: 3 })], { second: 3, video: 'https://example.org/talk' }],
    [[player({ second: Number.NaN }), player({ second: -1 }), player({ second: Number.POSITIVE_INFINITY })], null],
    [[player({ file: '', page: 'about:srcdoc' })], null],
  ])('%j it is %j', (players, playing) => expect(playingOf(players)).toEqual(playing));
});
