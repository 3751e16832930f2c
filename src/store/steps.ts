// The rows that say what was done, each of one outline or of every one.
import type { Edit } from '../model/edit';
import { EVERYWHERE, type Far, goneOn, inOrder, REMEMBERED, type Step, type StepBy } from '../model/history';
import type { Id, Instant } from '../model/record';
import type { Store, WriteTx } from './store';

/** The steps of one outline. */
export const allOf = (under: Id) => IDBKeyRange.bound([under, 0], [under, Number.POSITIVE_INFINITY]);

/** All that can be undone from an outline, as it was done. */
export async function stepsFrom(tx: WriteTx, under: Id): Promise<Step[]> {
  const steps = tx.objectStore('steps');
  return inOrder([...(await steps.getAll(allOf(under))), ...(await steps.getAll(allOf(EVERYWHERE)))]);
}

/** Writes down what was done to an outline, in the transaction that did it. What goes on with the typing before is one step with it. */
export async function addStep(tx: WriteTx, under: Id, edit: Edit, by: StepBy, store: Store): Promise<void> {
  if (edit.length === 0) return;
  const [last, far] = [await lastOf(tx, under), await lastOf(tx, EVERYWHERE)];
  const at = store.stamps.now();
  const isSince = far !== undefined && last !== undefined && far.at > last.at;
  const more = isSince ? null : goneOn(last, edit, by, at);
  if (more) return void (await tx.objectStore('steps').put(more));
  for (const of of [under, EVERYWHERE]) await forgetUndone(tx, by.view, of);
  await putNew(tx, { ...by, under, edit }, last, at);
}

/** The same for what reached beyond one outline. */
export async function addFar(tx: WriteTx, far: Far, view: Id, store: Store): Promise<void> {
  await forgetUndone(tx, view, null);
  const step = { view, typing: false, under: EVERYWHERE, edit: [], far };
  await putNew(tx, step, await lastOf(tx, EVERYWHERE), store.stamps.now());
}

/** It was taken back by a way of its own: undoing goes past it, and it can be done again. */
export async function markFarUndone(tx: WriteTx, which: (far: Far) => boolean, view: Id | null): Promise<void> {
  const steps = await tx.objectStore('steps').getAll(allOf(EVERYWHERE));
  const step = steps.findLast(({ far, undone }) => far && !undone && which(far));
  if (step) await tx.objectStore('steps').put({ ...step, view: view ?? step.view, undone: true });
}

const lastOf = async (tx: WriteTx, under: Id): Promise<Step | undefined> =>
  (await tx.objectStore('steps').openCursor(allOf(under), 'prev'))?.value;

type NewStep = Omit<Step, 'n' | 'begun' | 'at' | 'undone'>;

async function putNew(tx: WriteTx, step: NewStep, last: Step | undefined, at: Instant): Promise<void> {
  const n = (last?.n ?? 0) + 1;
  await tx.objectStore('steps').put({ ...step, n, begun: at, at, undone: false });
  if (n > REMEMBERED) await tx.objectStore('steps').delete([step.under, n - REMEMBERED]);
}

/** What this view undid is not done again after it did something else: under this outline, or null for all. */
async function forgetUndone(tx: WriteTx, view: Id, under: Id | null): Promise<void> {
  let cursor = await tx.objectStore('steps').openCursor(under === null ? null : allOf(under), 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    const its = cursor.value;
    // Of one outline, what stands before that was done as well.
    if (under !== null && its.view === view && !its.undone) return;
    if (its.view === view && its.undone) await cursor.delete();
  }
}
