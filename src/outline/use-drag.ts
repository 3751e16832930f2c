// Notes are dragged by their handles: up and down to another place, sideways to another level. By pointer events, for a finger and a pen
// as well, and because a popup cannot be dragged in by HTML's own in every browser. Alt and the arrows, and Tab, do the same.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { depthThere, placed, rootDepth } from '../model/moves';
import { indexOf } from '../model/outline';
import type { Id } from '../model/record';
import { wholeSpan } from '../model/shown';
import { branchOf, notesIn, type Span } from '../model/span';
import { t } from '../ui/words';
import { indentOf } from './indent';
import type { OutlineState } from './outline-state';
import { placeSaid } from './said';
import type { Choosing } from './use-chosen';

/** A press that moves less is a click, which chooses the note. */
const STEADY = 4;

/** Of a level, as it is drawn. */
const LEVEL = 20;

/** Nearer than this to an edge of what scrolls, it scrolls, by this much a frame. */
const EDGE = 32;
const SCROLL = 8;

interface Mark {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

interface Place {
  readonly target: number;
  readonly depth: number;
  readonly mark: Mark;
}

export interface Dragging {
  /** Where the notes will stand that are dragged right now. */
  readonly mark: Mark | null;
  /** To be called with the press on a note's handle. */
  grab(event: PointerEvent, id: Id): void;
}

type List = RefObject<HTMLElement | null>;

export function useDrag(list: List, outline: OutlineState, choosing: Choosing): Dragging {
  const [mark, setMark] = useState<Mark | null>(null);
  const latest = useRef({ outline, choosing });
  latest.current = { outline, choosing };
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  const grab = (event: PointerEvent, id: Id) => {
    if (event.button !== 0) return;
    // The focus stays where one was typing.
    event.preventDefault();
    under.current?.abort();
    const over = new AbortController();
    under.current = over;
    const start = { x: event.clientX, y: event.clientY };
    let at = start;
    let hasMoved = false;
    const spanNow = () => spanOfDrag(latest.current, id);
    const look = (): Place | null => {
      const span = hasMoved ? spanNow() : null;
      return span && list.current && placeAt(list.current, latest.current.outline, span, at, at.x - start.x);
    };
    const end = (isDone: boolean) => {
      const [place, span] = [isDone ? look() : null, spanNow()];
      over.abort();
      setMark(null);
      const { outline: its, choosing: choose } = latest.current;
      if (!hasMoved && isDone) return choose.choose({ anchor: id, head: id });
      const edit = place && span && placed(its.notes, span, place.target, place.depth);
      if (edit) its.edit(edit, whole => placeSaid(its.notes, whole));
      else if (hasMoved) its.say({ text: t('said_notMoved') });
    };
    const on = { signal: over.signal, capture: true };
    const move = (next: PointerEvent) => {
      at = { x: next.clientX, y: next.clientY };
      hasMoved ||= Math.hypot(at.x - start.x, at.y - start.y) > STEADY;
      setMark(look()?.mark ?? null);
    };
    window.addEventListener('pointermove', move, on);
    window.addEventListener('pointerup', () => end(true), on);
    window.addEventListener('pointercancel', () => end(false), on);
    const cancel = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      // Of a popup, Escape would else close it.
      key.preventDefault();
      key.stopPropagation();
      end(false);
    };
    window.addEventListener('keydown', cancel, on);
    scrollWhile(
      over.signal,
      list,
      () => (hasMoved ? at.y : null),
      () => setMark(look()?.mark ?? null),
    );
  };
  return { mark, grab };
}

/** All that is chosen, if it is one of them; else its branch. */
function spanOfDrag({ outline, choosing }: { outline: OutlineState; choosing: Choosing }, id: Id): Span | null {
  const { span } = choosing;
  const isOne = span && notesIn(outline.shown, span).some(note => note.id === id);
  return isOne ? wholeSpan(outline.notes, outline.shown, span) : branchOf(outline.notes, id);
}

/** Between which rows the pointer is, and how deep it points. */
function placeAt(
  list: HTMLElement,
  { notes }: OutlineState,
  span: Span,
  { y }: { readonly y: number },
  sideways: number,
): Place | null {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-note]')];
  const below = rows.findIndex(row => {
    const { top, bottom } = row.getBoundingClientRect();
    return y < (top + bottom) / 2;
  });
  const row = below < 0 ? rows.at(-1) : rows[below];
  if (!row) return null;
  const index = indexOf(notes, row.dataset['note'] ?? '');
  const there = below < 0 ? index + 1 : index;
  const target = there > span.from && there <= span.to ? span.from : there;
  const depth = depthThere(notes, span, target, rootDepth(notes, span) + Math.round(sideways / LEVEL));
  const indent = indentOf(depth) * LEVEL;
  const { top, bottom, left, width } = row.getBoundingClientRect();
  return {
    target,
    depth,
    mark: { top: (below < 0 ? bottom : top) - 1, left: left + indent, width: width - indent },
  };
}

/** Scrolls what holds the list while the pointer is at its edge. */
function scrollWhile(signal: AbortSignal, list: List, yNow: () => number | null, scrolled: () => void): void {
  const step = () => {
    if (signal.aborted) return;
    requestAnimationFrame(step);
    const y = yNow();
    const scroller = y === null ? null : scrollerOf(list.current);
    if (y === null || !scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = y < Math.max(0, top) + EDGE ? -SCROLL : y > Math.min(window.innerHeight, bottom) - EDGE ? SCROLL : 0;
    if (by === 0) return;
    scroller.scrollBy(0, by);
    scrolled();
  };
  requestAnimationFrame(step);
}

function scrollerOf(element: HTMLElement | null): Element | null {
  for (let each = element?.parentElement; each; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  return document.scrollingElement;
}
