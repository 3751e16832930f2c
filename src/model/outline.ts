// The outline under a session, or under the event as a whole: where each line stands.
import type { Note } from './note';
import { compareOrder, orderBetween } from './order';
import { type Id, isLive } from './record';

/**
 * The live notes of one outline in order, with depths that make a tree: the first is outermost, none is more than one deeper than
 * the one before it, and a part is always outermost, its notes beginning at depth 0 again.
 * Merges and imports can leave gaps; they are closed here, where they are shown, and never by a write. Where there is none it is the
 * very same list, which nobody changes any more.
 */
export function tidied(notes: readonly Note[]): readonly Note[] {
  // As it mostly is, and then nothing is sorted.
  if (idsIn.has(notes)) return notes;
  const all = isTidy(notes) ? notes : inTidyOrder(notes);
  idsIn.set(all, new Set(all.map(({ id }) => id)));
  return all;
}

/** The lists that are tidy, each with the ids of its notes, and of some that are gone: lists that followed from one another share them. */
const idsIn = new WeakMap<readonly Note[], Set<Id>>();

/** Takes note that what was done to these notes of the one list left the other as tidy: a key in a long outline looks through nothing of it. */
export function leftTidy(before: readonly Note[], after: readonly Note[], done: readonly Pick<Note, 'id'>[]): void {
  const ids = idsIn.get(before);
  if (!ids) return;
  for (const { id } of done) ids.add(id);
  idsIn.set(after, ids);
}

/** Whether the note with this id is in the outline; of a new one that is known without looking. */
export const isIn = (outline: readonly Note[], id: Id): boolean =>
  (idsIn.get(outline)?.has(id) ?? true) && indexOf(outline, id) >= 0;

function inTidyOrder(notes: readonly Note[]): Note[] {
  let allowed = 0;
  return notes
    .filter(isLive)
    .toSorted(compareOrder)
    .map(note => {
      const depth = note.kind === 'part' ? 0 : Math.min(Math.max(0, note.depth), allowed);
      allowed = note.kind === 'part' ? 0 : depth + 1;
      return depth === note.depth ? note : { ...note, depth };
    });
}

const isTidy = (notes: readonly Note[]): boolean =>
  notes.every((note, at) => isLive(note) && isBehind(note, notes[at - 1]) && fits(notes, at));

const isBehind = (note: Note, before: Note | undefined): boolean => !before || compareOrder(before, note) < 0;

/** Whether the note at this place is as deep as it may be behind the one before it; so is none. */
export function fits(outline: readonly Note[], at: number): boolean {
  const note = outline[at];
  if (!note) return true;
  return note.kind === 'part' ? note.depth === 0 : note.depth >= 0 && note.depth <= deepestAt(outline, at);
}

/** Where a note was found last. The next to be looked for is mostly the same one, or one beside it; wrong, it costs nothing. */
let last = 0;

/** The place of the note with this id; -1 where there is none. */
export function indexOf(outline: readonly Pick<Note, 'id'>[], id: Id): number {
  const near = [last, last + 1, last - 1].find(at => outline[at]?.id === id);
  const at = near ?? outline.findIndex(note => note.id === id);
  last = Math.max(at, 0);
  return at;
}

/** A part and the notes that it heads; the notes before the first part have none. */
export interface Section {
  readonly part: Note | null;
  readonly notes: readonly Note[];
}

/** A tidied outline cut at its parts. */
export function sections(outline: readonly Note[]): Section[] {
  const cut: { part: Note | null; notes: Note[] }[] = [{ part: null, notes: [] }];
  for (const note of outline) {
    if (note.kind === 'part') cut.push({ part: note, notes: [] });
    else cut.at(-1)?.notes.push(note);
  }
  return cut.filter(section => section.part || section.notes.length > 0);
}

/** A note and those below it. */
export interface Branch {
  readonly note: Note;
  readonly below: readonly Branch[];
}

/** The notes of a section as the tree that their depths say. */
export function branches(notes: readonly Note[]): Branch[] {
  type Growing = { note: Note; below: Growing[] };
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const note of notes) {
    const branch: Growing = { note, below: [] };
    open.length = Math.min(open.length, note.depth);
    (open.at(-1)?.below ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

/** Where the branch of the note at `start` ends: behind all that is deeper. A part takes all its notes along. */
export function branchEnd(outline: readonly Note[], start: number): number {
  const head = outline[start];
  if (!head) return start;
  let end = start + 1;
  for (let note = outline[end]; note; note = outline[end]) {
    if (note.kind === 'part' || (head.kind !== 'part' && note.depth <= head.depth)) break;
    end += 1;
  }
  return end;
}

/** How deep a note at this place may be. */
export function deepestAt(outline: readonly Pick<Note, 'kind' | 'depth'>[], at: number): number {
  const before = outline[at - 1];
  return !before || before.kind === 'part' ? 0 : before.depth + 1;
}

/** How deep the next note at the end of this outline may be. */
export function deepestNext(outline: readonly Pick<Note, 'kind' | 'depth'>[]): number {
  return deepestAt(outline, outline.length);
}

/** The place behind everything in this outline. */
export function orderAtEnd(ordered: readonly { readonly order: string }[]): string {
  const last = ordered.reduce<string | null>((max, { order }) => (max === null || order > max ? order : max), null);
  return orderBetween(last, null);
}
