// Edits of an outline, as what they change: each note's line before and after. So an edit can be drawn before it is stored, merged
// with what another window did meanwhile, and undone by turning it around.
import type { Moment, Note } from './note';
import { compareOrder, placeOf } from './order';
import { fits, isIn, leftTidy, tidied } from './outline';
import { type Id, isLive } from './record';

/** What an edit can change of a note; and what a new one has been given, by a page or by a copy of what was. */
export interface Line extends Pick<Note, 'kind' | 'text' | 'depth' | 'order'> {
  readonly given?: Pick<Note, 'quote' | 'source'>;
}

/** One note's line before and after; null where it was not there. */
export interface Patch {
  readonly id: Id;
  readonly was: Line | null;
  readonly is: Line | null;
  /** When its words were begun, where this edit knows it. */
  readonly moment?: Moment;
  /** Of the page that it links to, where that is known later than the address. */
  readonly title?: string;
  /** Whether the note is made by pasting: its words are nobody's yet. */
  readonly pasted?: true;
  /** Whether its end undoes that. */
  readonly unmakes?: true;
  /** The note that its words are cut off from, or joined to. */
  readonly seam?: Id;
}

/** One action of the user. */
export type Edit = readonly Patch[];

export const lineOf = ({ kind, text, depth, order }: Line): Line => ({ kind, text, depth, order });

/** The edit that takes this one back. */
export const undone = (edit: Edit): Edit =>
  edit.map(({ id, was, is, seam }) => ({ id, was: is, is: was, ...(seam !== undefined && { seam }) })).reverse();

/** The same, where notes that were pasted go without a trace. What one typed is another thing, and so is what was brought back. */
export const unpasted = (edit: Edit): Edit => {
  const pasted = new Set(edit.filter(patch => patch.pasted).map(({ id }) => id));
  return undone(edit).map(patch => (pasted.has(patch.id) && patch.is === null ? { ...patch, unmakes: true } : patch));
};

/** Two edits that follow one another as one: a note that both change keeps its first before and its last after. */
export function followed(first: Edit, second: Edit): Edit {
  const all = new Map(first.map(patch => [patch.id, patch]));
  for (const patch of second) {
    const before = all.get(patch.id);
    all.set(patch.id, before ? { ...before, ...patch, was: before.was } : patch);
  }
  return [...all.values()];
}

/** The edit with what it does to one note done to another. */
export const retargeted = (edit: Edit, from: Id, to: Id): Edit =>
  edit.map(patch => ({
    ...patch,
    ...(patch.id === from && { id: to }),
    ...(patch.seam === from && { seam: to }),
  }));

type Make = (id: Id, line: Line) => Note;

/** An edit of more notes than these is drawn by sorting. */
const FEW = 8;

/** The outline after an edit that leaves all other notes where they stand: nothing is sorted. Null where it does more. */
function nudged(outline: readonly Note[], edit: Edit, made: Make): readonly Note[] | null {
  if (edit.length > FEW) return null;
  const next = [...outline];
  if (!edit.every(patch => nudge(outline, next, patch, made))) return null;
  leftTidy(outline, next, edit);
  return next;
}

/** Does what one patch says where its note stands, or will stand; false where that is elsewhere, or what is around it would move. */
function nudge(outline: readonly Note[], next: Note[], patch: Patch, made: Make): boolean {
  const { id, was, is } = patch;
  const at = placeOf(next, { id, order: (was ?? is)?.order ?? '' });
  const note = next[at]?.id === id ? next[at] : undefined;
  const isNew = !note && !was && !isIn(outline, id);
  const stays = note !== undefined && (!is || is.order === note.order);
  if (!isNew && !stays) return false;
  const now = is ? [patchedWith(patch, is, note ?? made(id, is))] : [];
  next.splice(at, note ? 1 : 0, ...now);
  return fits(next, at) && fits(next, at + 1);
}

const patchedWith = (patch: Patch, is: Line, note: Note): Note => ({ ...note, ...is, ...learnt(patch, note) });

/** What a patch knows besides the line: it belongs to the note whoever changed its words meanwhile. */
export const learnt = ({ moment, title }: Patch, { source }: Note): Partial<Pick<Note, 'moment' | 'source'>> => ({
  ...(moment && { moment }),
  ...(title !== undefined && source && { source: { ...source, title } }),
});

/** An edit on its way is drawn over the same notes again and again. */
const drawnBefore = new WeakMap<Edit, { readonly outline: readonly Note[]; readonly after: readonly Note[] }>();

/** The outline as it is drawn after the edit. A key costs the same in a long one. */
export function redrawn(outline: readonly Note[], edit: Edit, made: Make): readonly Note[] {
  const known = drawnBefore.get(edit);
  if (known?.outline === outline) return known.after;
  const after = nudged(outline, edit, made) ?? tidied(applied(outline, edit, made));
  drawnBefore.set(edit, { outline, after });
  return after;
}

/** The notes as they are after the edit, in order. A note that the edit makes is `made` from its line. */
export function applied(notes: readonly Note[], edit: Edit, made: Make): Note[] {
  const byId = new Map(notes.map(note => [note.id, note]));
  for (const patch of edit) {
    const { id, is } = patch;
    if (is) byId.set(id, patchedWith(patch, is, byId.get(id) ?? made(id, is)));
    else byId.delete(id);
  }
  return [...byId.values()].filter(isLive).sort(compareOrder);
}

/**
 * The edit with what it does to the depths around it: a note whose parent goes moves out, and undoing it moves it back in.
 * `notes` are as they are drawn.
 */
export function settled(notes: readonly Note[], edit: Edit, made: Make): Edit {
  const near = nudged(notes, edit, made);
  // It is drawn over these next.
  if (near) {
    drawnBefore.set(edit, { outline: notes, after: near });
    return edit;
  }
  const applies = applied(notes, edit, made);
  const after = tidied(applies);
  const depths = new Map(after.map(({ id, depth }) => [id, depth]));
  const shifted = applies.filter(({ id, depth }) => depths.get(id) !== depth);
  const whole = followed(
    edit,
    shifted.map(note => ({ id: note.id, was: lineOf(note), is: { ...lineOf(note), depth: depths.get(note.id) ?? 0 } })),
  );
  drawnBefore.set(whole, { outline: notes, after });
  return whole;
}
