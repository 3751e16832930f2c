// Which rows of a long outline are drawn, and how high the rest is.
import { describe, expect, test } from 'vitest';
import { placesOf, RUN, type Runs, runsIn, stretches } from '../../src/outline/runs';

const COUNT = 10 * RUN + 5;
const shown = (near: Runs, kept: readonly number[] = [], heights: readonly number[] = []) =>
  stretches(COUNT, [near], new Set(kept), new Map(heights.entries())).map(({ from, to, height }) => [from, to, height]);

describe('what is drawn', () => {
  test('the runs near the screen, and one gap on each side, as high as its lines', () =>
    expect(shown([2, 3])).toEqual([
      [0, 2 * RUN, 2 * RUN * 28],
      [2 * RUN, 4 * RUN, null],
      [4 * RUN, COUNT, (6 * RUN + 5) * 28],
    ]));
  test('at the beginning and the end', () => {
    expect(shown([0, 1])[0]).toEqual([0, 2 * RUN, null]);
    expect(shown([9, 10]).at(-1)).toEqual([9 * RUN, COUNT, null]);
  });
  test('what is kept, wherever it stands', () =>
    expect(shown([0, 0], [5, 10]).map(([from, to]) => [from, to])).toEqual([
      [0, RUN],
      [RUN, 5 * RUN],
      [5 * RUN, 6 * RUN],
      [6 * RUN, 10 * RUN],
      [10 * RUN, COUNT],
    ]));
  test('several stretches of runs, whichever overlap', () =>
    expect(
      stretches(
        COUNT,
        [
          [0, 1],
          [1, 2],
          [9, 10],
        ],
        new Set(),
        new Map(),
      ).map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 3 * RUN],
      [3 * RUN, 9 * RUN],
      [9 * RUN, COUNT],
    ]));
  test('a gap is as high as its runs were when they were drawn', () =>
    expect(shown([2, 3], [], [300, 500])[0]).toEqual([0, 2 * RUN, 800]));
  test('every row once', () => {
    for (const near of [
      [0, 0],
      [3, 7],
      [10, 10],
    ] as const) {
      const all = shown(near, [1, 9]);
      expect([all[0]?.[0], all.at(-1)?.[1]]).toEqual([0, COUNT]);
      expect(all.slice(1).every(([from], at) => from === all[at]?.[1])).toBe(true);
    }
  });
  test('nothing of nothing', () => expect(stretches(0, [[0, 4]], new Set(), new Map())).toEqual([]));
});

describe('what is on the screen', () => {
  const heights = new Map(Array.from({ length: 11 }, (_, run) => [run, 100]));
  // Drawn rows are 10 high; the list begins 250 above the screen.
  const top = (row: number) => row * 10 - 250;
  const band = { above: 0, below: 200 };
  const places = (near: Runs) => placesOf(stretches(COUNT, [near], new Set(), heights), heights, top, 800, band);
  test('each drawn run has its place, and each in a gap that begins on the screen', () => {
    const all = places([2, 3]);
    expect(all.map(({ run }) => run)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(all.map(each => each.top)).toEqual([-50, 50, 150, 250, 350, 450, 550, 650, 750]);
    expect(all.filter(({ isDrawn }) => isDrawn).map(({ top, bottom }) => bottom - top)).toEqual([100, 100]);
    expect(runsIn(all, band)).toEqual([2, 4]);
  });
  test('so has each in the gap that one jumped into', () => {
    expect(places([8, 9]).map(({ run }) => run)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(runsIn(places([8, 9]), band)).toEqual([2, 4]);
  });
  test('none where the list is elsewhere', () =>
    expect(runsIn(places([2, 3]), { above: 2000, below: 2400 })).toBeNull());
});
