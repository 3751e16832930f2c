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
  const [before, now] = [last?.afterFar ?? 0, far?.n ?? 0];
  const more = before < now ? null : goneOn(last, edit, by, at);
  if (more) return void (await tx.objectStore('steps').put(more));
  for (const of of [under, EVERYWHERE]) await forgetUndone(tx, by.view, of);
  // Some are deleted again, and their numbers are not to come twice.
  await putNew(tx, { ...by, under, edit, afterFar: Math.max(before, now), n: (last?.n ?? 0) + 1 }, at);
}

/** The same for what reached beyond one outline. */
export async function addFar(tx: WriteTx, far: Far, view: Id, store: Store): Promise<void> {
  const all = await tx.objectStore('steps').getAll();
  for (const { under, n } of all.filter(step => step.view === view && step.undone))
    await tx.objectStore('steps').delete([under, n]);
  const last = Math.max(0, ...all.map(({ under, n, afterFar = 0 }) => (under === EVERYWHERE ? n : afterFar)));
  await putNew(tx, { view, typing: false, under: EVERYWHERE, edit: [], far, n: last + 1 }, store.stamps.now());
}

/** It was taken back by a way of its own: undoing goes past it, and it can be done again. */
export async function markFarUndone(tx: WriteTx, which: (far: Far) => boolean, view: Id | null): Promise<void> {
  const steps = await tx.objectStore('steps').getAll(allOf(EVERYWHERE));
  const step = steps.findLast(({ far, undone }) => far && !undone && which(far));
  if (step) await tx.objectStore('steps').put({ ...step, view: view ?? step.view, undone: true });
}

const lastOf = async (tx: WriteTx, under: Id): Promise<Step | undefined> =>
  (await tx.objectStore('steps').openCursor(allOf(under), 'prev'))?.value;

async function putNew(tx: WriteTx, step: Omit<Step, 'begun' | 'at' | 'undone'>, at: Instant): Promise<void> {
  await tx.objectStore('steps').put({ ...step, begun: at, at, undone: false });
  if (step.n > REMEMBERED) await tx.objectStore('steps').delete([step.under, step.n - REMEMBERED]);
}

/** What this view undid is not done again after it did something else. */
async function forgetUndone(tx: WriteTx, view: Id, under: Id): Promise<void> {
  let cursor = await tx.objectStore('steps').openCursor(allOf(under), 'prev');
  while (cursor && (cursor.value.undone || cursor.value.view !== view)) {
    if (cursor.value.view === view) await cursor.delete();
    cursor = await cursor.continue();
  }
}
