// What was done for each request: one that is asked again is not done twice, and has its answer all the same. The background may have ended
// between the two.
import type { Edited } from '../model/desk';
import type { Id, Stamps } from '../model/record';
import { notesOf } from './many';
import type { WriteTx } from './store';

/** A request that was done, and what was answered: of an edit's notes the ids, since a paste makes thousands. */
export interface Done {
  readonly request: Id;
  readonly answer: unknown;
  readonly notes?: readonly Id[];
}

/** As many as a view can have asked for before it closed, and more. */
export const REMEMBERED = 500;

/** Runs it and remembers its answer, or answers as when it was done, with the notes as they are now. */
export async function doneOnce<T>(
  tx: WriteTx,
  request: Id,
  { now }: Stamps,
  action: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  const rows = tx.objectStore('done');
  const before = await rows.index('byRequest').get(request);
  // Of the same request, so of the same kind.
  if (before && !before.notes) return before.answer as T;
  if (before?.notes) {
    const notes = (await notesOf(tx, before.notes)).filter(note => note !== undefined);
    return { ...(before.answer as Omit<Edited, 'notes'>), notes, asOf: now() } as T;
  }
  const answer = await action(tx);
  const n = await rows.put({ request, ...shortened(answer) });
  await rows.delete(n - REMEMBERED);
  return answer;
}

function shortened(answer: unknown): Pick<Done, 'answer' | 'notes'> {
  if (!isEdited(answer)) return { answer };
  const { notes, ...rest } = answer;
  return { answer: rest, notes: notes.map(({ id }) => id) };
}

const isEdited = (answer: unknown): answer is Edited =>
  typeof answer === 'object' && answer !== null && 'notes' in answer && 'asOf' in answer;
