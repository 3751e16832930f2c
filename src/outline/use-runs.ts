// A long outline is drawn around what is on the screen: what is far from it is only as high as it was.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows are drawn and left out in runs of this many. */
const RUN = 50;

/** An outline up to this long is drawn whole, for everyone who searches or reads the page. */
const WHOLE = 200;

/** Of a row that was never drawn: one line. */
const LINE_HEIGHT = 28;

export interface Run {
  readonly from: number;
  readonly to: number;
  /** Of the rows that are left out; null where they are drawn. */
  readonly height: number | null;
}

/** The rows 0 to `count` in runs. Those of the rows `kept` are drawn wherever they are. */
export function useRuns(list: RefObject<HTMLElement | null>, count: number, kept: readonly number[]): readonly Run[] {
  const [near, setNear] = useState<readonly [number, number]>([0, 3]);
  const heights = useRef<number[]>([]);
  const isWhole = count <= WHOLE;
  const wanted = new Set(kept.map(row => Math.floor(row / RUN)));
  const runs: Run[] = [];
  for (let from = 0; from < count; from += RUN) {
    const at = from / RUN;
    const to = Math.min(from + RUN, count);
    const isDrawn = isWhole || wanted.has(at) || (at >= near[0] && at <= near[1]);
    runs.push({ from, to, height: isDrawn ? null : (heights.current[at] ?? (to - from) * LINE_HEIGHT) });
  }
  const drawn = useRef(runs);
  drawn.current = runs;
  useEffect(() => {
    if (isWhole) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      if (list.current) setNear(now => seen(list.current as HTMLElement, drawn.current, heights.current) ?? now);
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    ask();
    const stop = new AbortController();
    document.addEventListener('scroll', ask, { capture: true, passive: true, signal: stop.signal });
    window.addEventListener('resize', ask, { signal: stop.signal });
    return () => {
      cancelAnimationFrame(asked);
      stop.abort();
    };
  }, [isWhole, count]);
  return runs;
}

/** The first and last run within a screen of the screen, or that has the focus; on the way each drawn run's height is taken down. */
function seen(list: HTMLElement, runs: readonly Run[], heights: number[]): readonly [number, number] | null {
  const tops: number[] = [];
  let child = 0;
  for (const { from, to, height } of runs) {
    tops.push(list.children[child]?.getBoundingClientRect().top ?? 0);
    child += height === null ? to - from : 1;
  }
  tops.push(list.getBoundingClientRect().bottom);
  const isNear = (at: number) => (tops[at + 1] ?? 0) > -window.innerHeight && (tops[at] ?? 0) < 2 * window.innerHeight;
  runs.forEach(({ height }, at) => {
    if (height === null) heights[at] = (tops[at + 1] ?? 0) - (tops[at] ?? 0);
  });
  const all = runs.map((_, at) => at).filter(isNear);
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
