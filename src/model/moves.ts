// Moving a run of whole branches through an outline, as edits. Null where there is nowhere to go.
import { type Edit, type Line, lineOf, type Patch } from './edit';
import type { Note } from './note';
import { branchEnd, deepestAt } from './outline';
import { roomAt } from './room';
import { notesIn, rootsOf, type Span } from './span';

const patch = (note: Note, change: Partial<Line>): Patch => ({
  id: note.id,
  was: lineOf(note),
  is: { ...lineOf(note), ...change },
});

/** How many notes stand in front of the first part: depths behind a part are counted from it, and stay. */
function beforeParts(notes: readonly Note[]): number {
  const part = notes.findIndex(note => note.kind === 'part');
  return part < 0 ? notes.length : part;
}

/** Deeper (1) or less deep (-1); of several only those that can come out do. */
export function nested(outline: readonly Note[], span: Span, by: 1 | -1): Edit | null {
  const end = span.from + beforeParts(notesIn(outline, span));
  const first = outline[span.from];
  if (!first || end === span.from || (by > 0 && first.depth >= deepestAt(outline, span.from))) return null;
  const edit = rootsOf(outline, { from: span.from, to: end })
    .filter(({ from }) => by > 0 || (outline[from]?.depth ?? 0) > 0)
    .flatMap(root => notesIn(outline, root).map(note => patch(note, { depth: note.depth + by })));
  return edit.length > 0 ? edit : null;
}

/** Up (-1) in front of what is above on its depth, or its parent; down (1) behind what is below. */
export function shifted(outline: readonly Note[], span: Span, by: 1 | -1): Edit | null {
  const { from, to } = span;
  if (by > 0 && to >= outline.length) return null;
  const target = by < 0 ? headAbove(outline, span) : passedBelow(outline, span);
  if (target < 0) return null;
  // It stays beside what it passed: in front of its parent it is no child any more.
  const passed = outline[by < 0 ? target : to];
  const root = rootDepth(outline, span);
  const beside = passed && passed.kind !== 'part' ? Math.min(passed.depth, root) : root;
  return placed(outline, { from, to }, target, beside);
}

/** Put in front of the note at `target`, with its uppermost notes as deep as this where they can be; at most as deep as they are, or may be. */
export function placed(outline: readonly Note[], span: Span, target: number, depth: number): Edit | null {
  const [notes, rest] = [notesIn(outline, span), outline.filter((_, at) => at < span.from || at >= span.to)];
  if (notes.length === 0 || (target > span.from && target < span.to)) return null;
  const at = target >= span.to ? target - notes.length : target;
  const room = at === span.from ? null : roomAt(rest, at, notes.length);
  const shift = Math.min(depth - rootDepth(outline, span), deepestAt(rest, at) - (notes[0]?.depth ?? 0));
  const free = beforeParts(notes);
  const edit = notes.map((note, i) =>
    patch(note, {
      order: room?.orders[i] ?? note.order,
      depth: i < free ? Math.max(0, note.depth + shift) : note.depth,
    }),
  );
  const isAny = edit.some(({ was, is }) => was?.order !== is?.order || was?.depth !== is?.depth);
  return isAny ? [...edit, ...(room?.made ?? [])] : null;
}

/** How deep a span that is let go in front of `target` comes to stand: as is wished, but no child changes its parent for it. */
export function depthThere(outline: readonly Note[], span: Span, target: number, wished: number): number {
  const rest = outline.filter((_, at) => at < span.from || at >= span.to);
  const at = target >= span.to ? target - (span.to - span.from) : Math.min(target, span.from);
  const deepest = deepestAt(rest, at);
  const next = rest[at];
  const least = next && next.kind !== 'part' ? Math.min(next.depth, deepest) : 0;
  return outline[span.from]?.kind === 'part' ? 0 : Math.max(least, Math.min(wished, deepest));
}

/** How deep its uppermost notes are. */
export function rootDepth(outline: readonly Note[], span: Span): number {
  const notes = notesIn(outline, span);
  return Math.min(...notes.slice(0, Math.max(1, beforeParts(notes))).map(({ depth }) => depth));
}

/** The note in front of which one moves up: the nearest that is not deeper; for a part, the part before. */
function headAbove(outline: readonly Note[], span: Span): number {
  const isPart = outline[span.from]?.kind === 'part';
  const depth = rootDepth(outline, span);
  for (let at = span.from - 1; at >= 0; at -= 1) {
    const above = outline[at];
    if (!above) return -1;
    if (isPart ? above.kind === 'part' || at === 0 : above.kind === 'part' || above.depth <= depth) return at;
  }
  return -1;
}

/** The end of what one moves down behind: the next branch, or just the head of the next part. */
function passedBelow(outline: readonly Note[], span: Span): number {
  const hasPart = notesIn(outline, span).some(({ kind }) => kind === 'part');
  return outline[span.to]?.kind === 'part' && !hasPart ? span.to + 1 : branchEnd(outline, span.to);
}
