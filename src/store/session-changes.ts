// What is changed of sessions, each time as a step that can be undone from every outline.
import type { Far } from '../model/history';
import type { Id } from '../model/record';
import type { Session } from '../model/session';
import { changeOf, fitting, reversed, type SessionChange, withChange } from '../model/session-change';
import { addFar } from './steps';
import type { Store, WriteTx } from './store';

/** Keeps a session as an act left it. `view`: whose step it is; null for none, and there is none where nothing changed. */
export async function putChanged(
  tx: WriteTx,
  before: Session,
  after: Session,
  view: Id | null,
  store: Store,
): Promise<void> {
  if (after === before) return;
  await tx.objectStore('sessions').put(after);
  const change = changeOf(before, after);
  if (view && change) await addFar(tx, { changed: { ...change, title: after.title } }, view, store);
}

/** Takes a change back or does it again, as far as nobody changed the same since; what came of it, or null where that is nothing. */
export async function turnChange(tx: WriteTx, done: SessionChange, isUndo: boolean, store: Store): Promise<Far | null> {
  const session = await tx.objectStore('sessions').get(done.id);
  const change = session && fitting(session, isUndo ? reversed(done) : done);
  if (!session || !change) return null;
  const after = withChange(session, change, store.stamps.now());
  await tx.objectStore('sessions').put(after);
  return { changed: { ...change, title: after.title } };
}
