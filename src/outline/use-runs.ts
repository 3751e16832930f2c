import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { covers, LINE_HEIGHT, placesOf, RUN, type Runs, runOf, runsIn, type Stretch, stretches } from './runs';

/** An outline up to this long is drawn whole, for everyone who searches or reads the page. */
const WHOLE = 100;

/** Drawn beyond each edge of the screen, in screens: what scrolls in is there by then. */
const MARGIN = 0.5;

/** What the first screen can show of the beginning. */
const FIRST: Runs = [0, 4];

/** As many runs as the last screen can show, with what is drawn above it; the very last may be of one row. */
const lastRuns = (): number => Math.ceil((window.innerHeight * (1 + MARGIN)) / (LINE_HEIGHT * RUN)) + 1;

/** What one jumps and scrolls through stays drawn until the page rests; of a long way only so many stretches. */
const PAUSE_MS = 400;
const STRETCHES = 3;

/**
 * The rows 0 to `count`, drawn where they are near the screen; those of the rows `kept` wherever they are. Rows come at once, and go in a
 * pause; the last ones are there before a note is added behind them.
 */
export function useRuns(
  list: RefObject<HTMLElement | null>,
  count: number,
  kept: readonly number[],
): readonly Stretch[] {
  const [near, setNear] = useState<readonly Runs[]>([FIRST]);
  /** So many runs at the end are drawn as well. */
  const [atEnd, drawAtEnd] = useState(0);
  const heights = useRef(new Map<number, number>());
  const wasWhole = useRef(false);
  const isWhole = count <= WHOLE;
  wasWhole.current = isWhole || (wasWhole.current && count <= WHOLE + RUN);
  const end = runOf(count - 1);
  const last: Runs = [Math.max(0, end - atEnd + 1), end];
  const wanted: readonly Runs[] = wasWhole.current ? [[0, end]] : atEnd > 0 ? [...near, last] : near;
  const all = isWhole
    ? [{ from: 0, to: count, height: null }]
    : stretches(count, wanted, new Set(kept.map(runOf)), heights.current);
  const drawn = useRef({ all, wanted });
  drawn.current = { all, wanted };
  useEffect(() => {
    if (isWhole) return;
    const stop = new AbortController();
    let asked = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const seen = () => list.current && runsSeen(list.current, drawn.current.all, heights.current);
    const look = () => {
      asked = 0;
      const now = seen();
      if (now && !covers(drawn.current.wanted, now)) setNear(before => [...before.slice(1 - STRETCHES), now]);
      clearTimeout(pause);
      pause = setTimeout(requestIdleCallback, PAUSE_MS, rest);
    };
    const rest = () => {
      const now = stop.signal.aborted ? null : seen();
      if (!now) return;
      wasWhole.current = false;
      drawAtEnd(lastRuns());
      setNear(before => (before.length === 1 && before[0]?.join() === now.join() ? before : [now]));
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    ask();
    document.addEventListener('scroll', ask, { capture: true, passive: true, signal: stop.signal });
    window.addEventListener('resize', ask, { signal: stop.signal });
    return () => {
      cancelAnimationFrame(asked);
      clearTimeout(pause);
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
