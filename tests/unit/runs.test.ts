// Which rows of a long outline are drawn, and how high the rest is.
import { describe, expect, test } from 'vitest';
import { RUN, type Runs, runsBetween, stretches, topsOf } from '../../src/outline/runs';

const COUNT = 10 * RUN + 5;
const shown = (near: Runs, kept: readonly number[] = [], heights: number[] = []) =>
  stretches(COUNT, near, new Set(kept), heights).map(({ from, to, height }) => [from, to, height]);

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
  test('nothing of nothing', () => expect(stretches(0, [0, 4], new Set(), [])).toEqual([]));
});

describe('what is on the screen', () => {
  const heights = Array.from({ length: 11 }, () => 100);
  test('each run has its place, in a gap too', () => {
    const all = stretches(COUNT, [2, 3], new Set(), heights);
    // Drawn rows are 10 high; the list begins 250 above the screen.
    const tops = topsOf(all, COUNT, heights, row => row * 10 - 250, 800);
    expect(tops).toEqual([-250, -150, -50, 50, 150, 250, 350, 450, 550, 650, 750, 800]);
    expect(runsBetween(tops, 0, 200)).toEqual([2, 4]);
  });
  test('none where the list is elsewhere', () => expect(runsBetween([500, 600, 700], 0, 400)).toBeNull());
});
