// A long outline is drawn around what is on the screen. What is far from it is one gap between two drawn stretches, as high as its rows.
// It is looked at with every key, which costs nothing for what is far away and was never drawn.

/** Rows are drawn and left out in runs of this many. */
export const RUN = 10;

/** Of a row that was never drawn: one line. */
export const LINE_HEIGHT = 28;

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
export type Heights = ReadonlyMap<number, number>;

const linesIn = (from: number, to: number, count: number): number =>
  (Math.min(to * RUN, count) - from * RUN) * LINE_HEIGHT;

const heightOf = (run: number, count: number, heights: Heights): number =>
  heights.get(run) ?? linesIn(run, run + 1, count);

/** In pixels, of the runs `from` to `to`: most were never drawn, and only the others are looked at. */
function gapOf(from: number, to: number, count: number, heights: Heights): number {
  let height = linesIn(from, to, count);
  for (const [run, drawn] of heights) if (run >= from && run < to) height += drawn - linesIn(run, run + 1, count);
  return height;
}

/** The rows 0 to `count`, of which the runs of each of `near` are drawn, and those `kept` wherever they are. */
export function stretches(
  count: number,
  near: readonly Runs[],
  kept: ReadonlySet<number>,
  heights: Heights,
): Stretch[] {
  const all: Stretch[] = [];
  const end = Math.ceil(count / RUN);
  let done = 0;
  const leave = (to: number) => {
    if (to <= done) return;
    all.push({ from: done * RUN, to: Math.min(to * RUN, count), height: gapOf(done, to, count, heights) });
  };
  const wanted = [...near, ...Array.from(kept, (run): Runs => [run, run])].sort(([a], [b]) => a - b);
  for (const [first, last] of wanted) {
    const to = Math.min(last + 1, end);
    if (to <= done) continue;
    leave(first);
    // What follows on what is drawn is one with it.
    const before = all.at(-1)?.height === null ? all.pop() : undefined;
    all.push({ from: before?.from ?? Math.max(first, done) * RUN, to: Math.min(to * RUN, count), height: null });
    done = to;
  }
  leave(end);
  return all;
}

/** From where to where a run is on the screen, in pixels. */
interface Place {
  readonly run: number;
  readonly top: number;
  readonly bottom: number;
  readonly isDrawn: boolean;
}

/** What reaches from one height to another, in pixels. */
export interface Band {
  readonly above: number;
  readonly below: number;
}

const touches = ({ above, below }: Band, top: number, bottom: number): boolean => bottom > above && top < below;

/**
 * The places of the runs that are drawn, and of those in the gaps that touch the band, in order.
 * `top`: where this row of this stretch, or the gap that begins with it, is drawn; `end`: where the last one ends.
 */
export function placesOf(
  all: readonly Stretch[],
  heights: Heights,
  top: (row: number, at: number) => number,
  end: number,
  band: Band,
): Place[] {
  const count = all.at(-1)?.to ?? 0;
  const tops = [...all.map(({ from }, at) => top(from, at)), end];
  return all.flatMap(({ from, to, height }, at) => {
    const [first = 0, last = 0] = tops.slice(at, at + 2);
    if (height !== null && !touches(band, first, last)) return [];
    const places: Place[] = [];
    let place = first;
    for (let run = runOf(from); run * RUN < to; run += 1) {
      const next = (run + 1) * RUN;
      const left = place + heightOf(run, count, heights);
      const bottom = height !== null ? left : next < to ? top(next, at) : last;
      places.push({ run, top: place, bottom, isDrawn: height === null });
      place = bottom;
    }
    return places;
  });
}

/** Whether all of these runs are among those. */
export const covers = (near: readonly Runs[], [first, last]: Runs): boolean =>
  near.some(([from, to]) => from <= first && last <= to);

/** The runs that touch the band; null where none does. */
export function runsIn(places: readonly Place[], band: Band): Runs | null {
  const seen = places.filter(({ top, bottom }) => touches(band, top, bottom));
  const [first, last] = [seen[0], seen.at(-1)];
  return first && last ? [first.run, last.run] : null;
}
