// Undoing and doing again, in the order in which it was done.
import type { StepsOf } from '../model/desk';
import { type Edit, unpasted } from '../model/edit';
import { ended, type Far, isIdle, type Step, type Turned, toRedo, toUndo, turned } from '../model/history';
import type { Note } from '../model/note';
import { type Id, isLive } from '../model/record';
import { forgetIn, recallIn } from './forget';
import { notesOf, putNotes } from './many';
import { turnChange } from './session-changes';
import { stepsFrom } from './steps';
import type { Store, WriteTx } from './store';
import { renameIn, undoRenameIn } from './tags';

/**
 * Takes back the last step on an outline that is this view's to undo, beside whatever was done since. A step that no
 * longer fits is `unfit`, and forgotten: the next undoing goes further back, and none takes back what is older without a word.
 */
export function undo(store: Store, { under, ...by }: StepsOf): Promise<Turned> {
  return turnOne(store, under, by, true);
}

/** Does again what was undone last, unless something was done since. */
export function redo(store: Store, { under, ...by }: StepsOf): Promise<Turned> {
  return turnOne(store, under, by, false);
}

function turnOne(store: Store, under: Id, by: Omit<StepsOf, 'under'>, isUndo: boolean): Promise<Turned> {
  const choose = (steps: readonly Step[]) => (isUndo ? toUndo : toRedo)(steps, by);
  const mark = { view: by.view, undone: isUndo };
  return store.act(async tx => {
    const all = await stepsFrom(tx, under);
    const over = new Set(ended(all, by));
    for (const step of over) await tx.objectStore('steps').delete([step.under, step.n]);
    const left = all.filter(step => !over.has(step));
    const came = (end: Turned['end'], notes: readonly Note[] = [], far: Far | null = null): Turned => ({
      notes,
      asOf: store.stamps.now(),
      view: by.view,
      end,
      far,
    });
    let isLost = false;
    for (let step = choose(left); step; step = choose(left)) {
      // What was deleted for good was made, typed and deleted: said once.
      if (isLost && !step.lost) break;
      isLost = step.lost === true;
      const { notes, far } = await turnedBy(tx, step, isUndo, store);
      left.splice(left.indexOf(step), 1, ...(notes ? [{ ...step, ...mark }] : []));
      if (notes) await tx.objectStore('steps').put({ ...step, ...mark });
      else await tx.objectStore('steps').delete([step.under, step.n]);
      await putNotes(tx, notes ?? []);
      if (far || notes?.length) return came('done', notes ?? [], far);
      if (!notes && !isLost) return came('unfit');
    }
    return came(isLost ? 'unfit' : 'none');
  });
}

interface TurnedStep {
  /** That it changes, as they become; null where it does not fit any more. */
  readonly notes: readonly Note[] | null;
  readonly far: Far | null;
}

async function turnedBy(tx: WriteTx, step: Step, isUndo: boolean, store: Store): Promise<TurnedStep> {
  if (step.lost) return { notes: null, far: null };
  if (step.far) {
    const far = await turnFar(tx, step.far, isUndo, store);
    return { notes: far && [], far };
  }
  const notes = await turnedNotes(tx, isUndo ? unpasted(step.edit) : step.edit, store);
  return { notes: notes?.length === 0 && !isIdle(step.edit) ? null : notes, far: null };
}

/** What came of it; null where there was nothing to do. */
async function turnFar(tx: WriteTx, far: Far, isUndo: boolean, store: Store): Promise<Far | null> {
  if ('changed' in far) return turnChange(tx, far.changed, isUndo, store);
  if ('forgot' in far) return (await (isUndo ? recallIn : forgetIn)(tx, far.forgot, store.stamps.now())) ? far : null;
  if (isUndo) return (await undoRenameIn(tx, far.renamed.id, store)) ? far : null;
  await renameIn(tx, far.renamed, store);
  return far;
}

/** The notes that the step changes, as they become; null where it does not fit any more. */
async function turnedNotes(tx: WriteTx, edit: Edit, store: Store): Promise<Note[] | null> {
  const ids = edit.map(({ id }) => id);
  const found = await notesOf(tx, ids);
  const inPlace = new Map<Id, boolean>();
  const notes: Note[] = [];
  // One mark for what goes at once.
  const now = store.stamps.now();
  for (const [i, patch] of edit.entries()) {
    const note = found[i];
    if (!note) return null;
    // Mostly they stand in one outline.
    if (!inPlace.has(note.under)) inPlace.set(note.under, await isInPlace(tx, note));
    const next = inPlace.get(note.under) ? turned(note, patch, now) : null;
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
