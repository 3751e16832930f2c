import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Runs, runOf, runsBetween, type Stretch, stretches, topsOf } from './runs';

/** An outline up to this long is drawn whole, for everyone who searches or reads the page. */
const WHOLE = 100;

/** Drawn beyond each edge of the screen, in screens: what scrolls in is there by then. */
const MARGIN = 0.5;

/** What the first screen can show of the beginning. */
const FIRST: Runs = [0, 4];

/** The rows 0 to `count`, drawn where they are near the screen; those of the rows `kept` wherever they are. */
export function useRuns(
  list: RefObject<HTMLElement | null>,
  count: number,
  kept: readonly number[],
): readonly Stretch[] {
  const [near, setNear] = useState(FIRST);
  const heights = useRef<number[]>([]);
  const isWhole = count <= WHOLE;
  const wanted = new Set(kept.map(runOf));
  const all = isWhole ? [{ from: 0, to: count, height: null }] : stretches(count, near, wanted, heights.current);
  const drawn = useRef({ all, count });
  drawn.current = { all, count };
  useEffect(() => {
    if (isWhole) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const seen = list.current && runsSeen(list.current, drawn.current, heights.current);
      if (seen) setNear(now => (now[0] === seen[0] && now[1] === seen[1] ? now : seen));
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
  return all;
}

interface Drawn {
  readonly all: readonly Stretch[];
  readonly count: number;
}

/** The runs near the screen; on the way the height of each drawn run is taken down. */
function runsSeen(list: HTMLElement, { all, count }: Drawn, heights: number[]): Runs | null {
  /** The place of each stretch among the list's elements. */
  const places: number[] = [];
  let place = 0;
  for (const { from, to, height } of all) {
    places.push(place);
    place += height === null ? to - from : 1;
  }
  const top = (row: number, at: number): number => {
    const element = list.children[(places[at] ?? 0) + row - (all[at]?.from ?? 0)];
    return element?.getBoundingClientRect().top ?? 0;
  };
  const tops = topsOf(all, count, heights, top, list.getBoundingClientRect().bottom);
  for (const { from, to, height } of all) {
    for (let run = runOf(from); height === null && runOf(to - 1) >= run; run += 1)
      heights[run] = (tops[run + 1] ?? 0) - (tops[run] ?? 0);
  }
  const margin = MARGIN * window.innerHeight;
  return runsBetween(tops, -margin, window.innerHeight + margin);
}
