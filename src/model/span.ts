// Notes that are chosen together: a run of whole branches.
import type { Note } from './note';
import { branchEnd, indexOf } from './outline';
import type { Id } from './record';

/** From the note where choosing began to the one where it has come to; either may be the upper. */
export interface Chosen {
  readonly anchor: Id;
  readonly head: Id;
}

/** The notes from this place up to, and without, that one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const notesIn = (outline: readonly Note[], { from, to }: Span): Note[] => outline.slice(from, to);

/** A note with its branch; null where it is not there. */
export function branchOf(outline: readonly Note[], id: Id): Span | null {
  const from = indexOf(outline, id);
  return from < 0 ? null : { from, to: branchEnd(outline, from) };
}

/** All that is chosen: each note takes along what is below it. */
export function spanOf(outline: readonly Note[], { anchor, head }: Chosen): Span | null {
  const [a, b] = [branchOf(outline, anchor), branchOf(outline, head)];
  if (!a || !b) return null;
  const span = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  return { ...span, to: Math.max(...rootsOf(outline, span).map(({ to }) => to)) };
}

/** The uppermost notes of a span: where each of its branches begins. */
export function rootsOf(outline: readonly Note[], { from, to }: Span): Span[] {
  const roots: Span[] = [];
  for (let at = from; at < to; at = roots.at(-1)?.to ?? to) roots.push({ from: at, to: branchEnd(outline, at) });
  return roots;
}

/** One note more, or less, up (-1) or down (1); the same where there is none. */
export function extended(outline: readonly Note[], chosen: Chosen, by: 1 | -1): Chosen {
  const [anchor, head] = [branchOf(outline, chosen.anchor), branchOf(outline, chosen.head)];
  if (!anchor || !head) return chosen;
  const isBelow = head.from > anchor.from;
  // Back to where it began, by whole branches; and on from there.
  const roots = rootsOf(outline, { from: Math.min(anchor.from, head.from), to: Math.max(anchor.from, head.from) });
  const back = isBelow ? roots.at(-1)?.from : Math.min(head.to, anchor.from);
  const on = by < 0 ? head.from - 1 : Math.max(head.to, anchor.to);
  const next = outline[head.from !== anchor.from && isBelow === by < 0 ? (back ?? on) : on];
  return next ? { ...chosen, head: next.id } : chosen;
}
