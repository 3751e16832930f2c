import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { placesOf, type Runs, runOf, runsIn, type Stretch, stretches } from './runs';

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
  const heights = useRef(new Map<number, number>());
  const isWhole = count <= WHOLE;
  const wanted = new Set(kept.map(runOf));
  const all = isWhole ? [{ from: 0, to: count, height: null }] : stretches(count, near, wanted, heights.current);
  const drawn = useRef(all);
  drawn.current = all;
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

/** The runs near the screen; on the way the height of each drawn run is taken down. */
function runsSeen(list: HTMLElement, all: readonly Stretch[], heights: Map<number, number>): Runs | null {
  /** The place of each stretch among the list's elements. */
  const elements: number[] = [];
  let element = 0;
  for (const { from, to, height } of all) {
    elements.push(element);
    element += height === null ? to - from : 1;
  }
  const top = (row: number, at: number): number =>
    list.children[(elements[at] ?? 0) + row - (all[at]?.from ?? 0)]?.getBoundingClientRect().top ?? 0;
  const margin = MARGIN * window.innerHeight;
  const band = { above: -margin, below: window.innerHeight + margin };
  const places = placesOf(all, heights, top, list.getBoundingClientRect().bottom, band);
  for (const each of places) if (each.isDrawn) heights.set(each.run, each.bottom - each.top);
  return runsIn(places, band);
}
