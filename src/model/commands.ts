// What the keys of an outline do, as edits. Each takes a tidied outline, and gives null where there is nothing to do.
import { type Edit, type Line, lineOf, type Patch } from './edit';
import type { Note } from './note';
import { orderBetween, ordersBetween } from './order';
import type { Id } from './record';

/** Where a note's branch ends: behind all that is deeper. A part takes all its notes along. */
function endOf(outline: readonly Note[], start: number): number {
  const head = outline[start];
  if (!head) return start;
  const after = outline.slice(start + 1);
  const length = after.findIndex(note => note.kind === 'part' || (head.kind !== 'part' && note.depth <= head.depth));
  return length < 0 ? outline.length : start + 1 + length;
}

const indexOf = (outline: readonly Note[], id: Id): number => outline.findIndex(note => note.id === id);

const patch = (note: Note, change: Partial<Line>): Patch => ({
  id: note.id,
  was: lineOf(note),
  is: { ...lineOf(note), ...change },
});

const removal = (note: Note): Patch => ({ id: note.id, was: lineOf(note), is: null });

/** Deeper (1) or less deep (-1), with its branch. */
export function indented(outline: readonly Note[], id: Id, by: 1 | -1): Edit | null {
  const start = indexOf(outline, id);
  const [note, before] = [outline[start], outline[start - 1]];
  if (!note || note.kind === 'part') return null;
  const deepest = !before || before.kind === 'part' ? 0 : before.depth + 1;
  const depth = note.depth + by;
  if (depth < 0 || depth > deepest) return null;
  return outline.slice(start, endOf(outline, start)).map(each => patch(each, { depth: each.depth + by }));
}

/** Up (-1) in front of what is above on its depth, or its parent; down (1) behind what is below; with its branch. */
export function moved(outline: readonly Note[], id: Id, by: 1 | -1): Edit | null {
  const start = indexOf(outline, id);
  const note = outline[start];
  if (!note) return null;
  const end = endOf(outline, start);
  const rest = [...outline.slice(0, start), ...outline.slice(end)];
  const target = by < 0 ? headAbove(outline, start) : passedBelow(outline, start, end) - (end - start);
  if (target < 0 || (by > 0 && end >= outline.length)) return null;
  const branch = outline.slice(start, end);
  const orders = ordersBetween(rest[target - 1]?.order ?? null, rest[target]?.order ?? null, branch.length);
  // It stays beside what it passed: in front of its parent it is no child any more.
  const passed = outline[by < 0 ? target : end];
  const beside = passed && passed.kind !== 'part' ? passed.depth : note.depth;
  const shift = Math.min(0, beside - note.depth, deepestAt(rest, target) - note.depth);
  return branch.map((each, i) =>
    patch(each, { order: orders[i] ?? each.order, depth: Math.max(0, each.depth + shift) }),
  );
}

/** The note in front of which one moves up: the nearest that is not deeper; for a part, the part before. */
function headAbove(outline: readonly Note[], start: number): number {
  const note = outline[start];
  for (let at = start - 1; at >= 0; at -= 1) {
    const above = outline[at];
    if (!above || !note) return -1;
    if (note.kind === 'part' ? above.kind === 'part' || at === 0 : above.kind === 'part' || above.depth <= note.depth)
      return at;
  }
  return -1;
}

/** The end of what one moves down behind: the next branch, or just the head of the next part. */
function passedBelow(outline: readonly Note[], start: number, end: number): number {
  const next = outline[end];
  if (!next) return end;
  return next.kind === 'part' && outline[start]?.kind !== 'part' ? end + 1 : endOf(outline, end);
}

function deepestAt(outline: readonly Note[], at: number): number {
  const before = outline[at - 1];
  return !before || before.kind === 'part' ? 0 : before.depth + 1;
}

/** Enter at this place in the text (UTF-16 code units): what is behind it becomes a note of its own, under what has notes below it. */
export function split(outline: readonly Note[], id: Id, at: number, newId: Id): Edit | null {
  const start = indexOf(outline, id);
  const [note, next] = [outline[start], outline[start + 1]];
  if (!note) return null;
  // In front of its words a line keeps what it is, and what is below it: the empty one comes before.
  if (at === 0 && note.text !== '') {
    const above = orderBetween(outline[start - 1]?.order ?? null, note.order);
    return [
      {
        id: newId,
        was: null,
        is: { kind: 'note', text: '', depth: note.kind === 'part' ? 0 : note.depth, order: above },
      },
    ];
  }
  const hasBelow = note.kind !== 'part' && next !== undefined && next.kind !== 'part' && next.depth > note.depth;
  const order = orderBetween(note.order, next?.order ?? null);
  const depth = note.kind === 'part' ? 0 : note.depth + (hasBelow ? 1 : 0);
  const made: Line = { kind: 'note', text: note.text.slice(at).trimStart(), depth, order };
  const kept = note.text.slice(0, at).trimEnd();
  return [...(kept === note.text ? [] : [patch(note, { text: kept })]), { id: newId, was: null, is: made }];
}

/** Backspace at the start: a part becomes a note, a deeper note moves out, an outermost one joins the note above it. */
export function joined(outline: readonly Note[], id: Id): Edit | null {
  const start = indexOf(outline, id);
  const [note, above] = [outline[start], outline[start - 1]];
  if (!note) return null;
  if (note.kind === 'part') return [patch(note, { kind: 'note' })];
  if (note.text !== '' && note.depth > 0) return indented(outline, id, -1);
  if (!above || note.kind !== 'note') return null;
  if (note.text !== '' && above.kind !== 'note' && above.kind !== 'part') return null;
  const text = [above.text, note.text].filter(each => each !== '').join(' ');
  return [...(text === above.text ? [] : [patch(above, { text })]), removal(note)];
}

/** Typing: the text as it is now. `# ` at the start of a note makes a part. */
export function retyped(outline: readonly Note[], id: Id, text: string): Edit | null {
  const note = outline[indexOf(outline, id)];
  if (!note || note.text === text) return null;
  const part = note.kind === 'note' ? /^#\s(?=.*\S|$)/u.exec(text) : null;
  return [patch(note, part ? { kind: 'part', text: text.slice(part[0].length), depth: 0 } : { text })];
}

/** These notes gone. What is below them stays, as deep as it can. */
export function removed(outline: readonly Note[], ids: readonly Id[]): Edit | null {
  const gone = outline.filter(note => ids.includes(note.id));
  return gone.length > 0 ? gone.map(removal) : null;
}

/** Pasted lines put behind a note, or at the end; the first stands at this depth. Each takes the next of the new ids. */
export function pasted(
  outline: readonly Note[],
  behind: Id | null,
  lines: readonly Omit<Line, 'order'>[],
  depth: number,
  newIds: readonly Id[],
): Edit | null {
  const at = behind === null ? outline.length - 1 : indexOf(outline, behind);
  const orders = ordersBetween(outline[at]?.order ?? null, outline[at + 1]?.order ?? null, lines.length);
  const made = lines.flatMap((line, i): Patch[] => {
    const [id, order] = [newIds[i], orders[i]];
    if (id === undefined || order === undefined) return [];
    return [{ id, was: null, is: { ...line, order, depth: line.kind === 'part' ? 0 : line.depth + depth } }];
  });
  return made.length > 0 ? made : null;
}
