// Undoing and doing again, in the order of each outline's steps.
import type { Edited, StepsOf } from '../model/desk';
import { type Edit, undone } from '../model/edit';
import { goneOn, REMEMBERED, type Step, type StepBy, toRedo, toUndo, turned } from '../model/history';
import type { Note } from '../model/note';
import { type Id, isLive } from '../model/record';
import { notesOf, putNotes } from './many';
import type { Store, WriteTx } from './store';

/** The steps of one outline. */
export const allOf = (under: Id) => IDBKeyRange.bound([under, 0], [under, Number.POSITIVE_INFINITY]);

/** Writes down what was done to an outline, in the transaction that did it. What goes on with the typing before is one step with it. */
export async function addStep(tx: WriteTx, under: Id, edit: Edit, by: StepBy, store: Store): Promise<void> {
  if (edit.length === 0) return;
  const steps = tx.objectStore('steps');
  const last = (await steps.openCursor(allOf(under), 'prev'))?.value;
  const at = store.stamps.now();
  const more = goneOn(last, edit, by, at);
  if (more) return void (await steps.put(more));
  await forgetUndone(tx, under, by.view);
  const n = (last?.n ?? 0) + 1;
  await steps.put({ ...by, under, n, edit, begun: at, at, undone: false });
  if (n > REMEMBERED) await steps.delete([under, n - REMEMBERED]);
}

/** What this view undid is not done again after it did something else. */
async function forgetUndone(tx: WriteTx, under: Id, view: Id): Promise<void> {
  let cursor = await tx.objectStore('steps').openCursor(allOf(under), 'prev');
  while (cursor && (cursor.value.undone || cursor.value.view !== view)) {
    if (cursor.value.view === view) await cursor.delete();
    cursor = await cursor.continue();
  }
}

/**
 * Takes back this view's last step on an outline, else the last of the views before it, beside whatever was done since. A step that no
 * longer fits is passed by, and the one before it taken back. Answers with the notes that it touched: none where nothing is left.
 */
export function undo(store: Store, { under, view }: StepsOf): Promise<Edited> {
  return turnOne(store, under, steps => toUndo(steps, view), { view, undone: true });
}

/** Does again what was undone last, unless this view did something since. */
export function redo(store: Store, { under, view }: StepsOf): Promise<Edited> {
  return turnOne(store, under, steps => toRedo(steps, view), { view, undone: false });
}

function turnOne(
  store: Store,
  under: Id,
  choose: (steps: readonly Step[]) => Step | null,
  mark: Pick<Step, 'view' | 'undone'>,
): Promise<Edited> {
  return store.act(async tx => {
    const left = await tx.objectStore('steps').getAll(allOf(under));
    for (let step = choose(left); step; step = choose(left)) {
      const notes = await turnedNotes(tx, mark.undone ? undone(step.edit) : step.edit, store);
      left.splice(left.indexOf(step), 1, ...(notes ? [{ ...step, ...mark }] : []));
      if (notes) await tx.objectStore('steps').put({ ...step, ...mark });
      else await tx.objectStore('steps').delete([under, step.n]);
      putNotes(tx, notes ?? []);
      if (notes?.length) return { notes, asOf: store.stamps.now() };
    }
    return { notes: [], asOf: store.stamps.now() };
  });
}

/** The notes that the step changes, as they become; null where it does not fit any more. */
async function turnedNotes(tx: WriteTx, edit: Edit, store: Store): Promise<Note[] | null> {
  const ids = edit.map(({ id }) => id);
  const found = await notesOf(tx, ids);
  const inPlace = new Map<Id, boolean>();
  const notes: Note[] = [];
  for (const [i, patch] of edit.entries()) {
    const note = found[i];
    if (!note) return null;
    // Mostly they stand in one outline.
    if (!inPlace.has(note.under)) inPlace.set(note.under, await isInPlace(tx, note));
    const next = inPlace.get(note.under) ? turned(note, patch, store.stamps.now()) : null;
    if (!next) return null;
    if (next !== note) notes.push(next);
  }
  return notes;
}

/** Whether the outline that the note stands in is there; nothing comes back into one that was deleted. */
async function isInPlace(tx: WriteTx, { eventId, under }: Note): Promise<boolean> {
  const event = await tx.objectStore('events').get(eventId);
  const session = under === eventId ? event : await tx.objectStore('sessions').get(under);
  return event !== undefined && session !== undefined && isLive(event) && isLive(session);
}
