// A long outline is drawn around what is on the screen. What is far from it is one gap between two drawn stretches, as high as its rows.

/** Rows are drawn and left out in runs of this many. */
export const RUN = 10;

/** Of a row that was never drawn: one line. */
const LINE_HEIGHT = 28;

/** Rows that follow one another and are drawn, or left out together. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** In pixels, of what is left out; null where it is drawn. */
  readonly height: number | null;
}

/** The first and the last run of several. */
export type Runs = readonly [number, number];

export const runOf = (row: number): number => Math.floor(row / RUN);

/** The height of each run that was drawn before, by its number. */
export type Heights = readonly (number | undefined)[];

const heightOf = (run: number, count: number, heights: Heights): number =>
  heights[run] ?? (Math.min((run + 1) * RUN, count) - run * RUN) * LINE_HEIGHT;

/** The rows 0 to `count`, of which the runs `near` the screen are drawn, and those `kept` wherever they are. */
export function stretches(count: number, near: Runs, kept: ReadonlySet<number>, heights: Heights): Stretch[] {
  const all: Stretch[] = [];
  let [from, height, wasDrawn] = [0, 0, isDrawn(0, near, kept)];
  const close = (to: number) => {
    if (to > from) all.push({ from, to, height: wasDrawn ? null : height });
    from = to;
    height = 0;
  };
  for (let run = 0; run * RUN < count; run += 1) {
    const now = isDrawn(run, near, kept);
    if (now !== wasDrawn) close(run * RUN);
    wasDrawn = now;
    if (!now) height += heightOf(run, count, heights);
  }
  close(count);
  return all;
}

const isDrawn = (run: number, near: Runs, kept: ReadonlySet<number>): boolean =>
  (run >= near[0] && run <= near[1]) || kept.has(run);

/** Where each run begins, and the last one ends, on the screen. `top`: where this row, or the gap that begins with it, is drawn. */
export function topsOf(
  all: readonly Stretch[],
  count: number,
  heights: Heights,
  top: (row: number, at: number) => number,
  bottom: number,
): number[] {
  const tops: number[] = [];
  all.forEach(({ from, to, height }, at) => {
    let place = top(from, at);
    for (let run = runOf(from); run * RUN < to; run += 1) {
      tops.push(height === null ? top(run * RUN, at) : place);
      place += heightOf(run, count, heights);
    }
  });
  return [...tops, bottom];
}

/** The runs that touch what is between these two heights; null where none does. */
export function runsBetween(tops: readonly number[], above: number, below: number): Runs | null {
  const last = tops.length - 1;
  let [first, end] = [-1, -1];
  for (let run = 0; run < last; run += 1) {
    if ((tops[run + 1] ?? 0) <= above || (tops[run] ?? 0) >= below) continue;
    if (first < 0) first = run;
    end = run;
  }
  return first < 0 ? null : [first, end];
}
