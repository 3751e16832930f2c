// The records that are not deleted.
import type { TalkEvent } from '../model/event';
import { compareOrder } from '../model/order';
import { type Id, isLive } from '../model/record';
import type { Session } from '../model/session';
import type { ReadTx } from './store';

/** The live events, the last changed first. */
export async function liveEvents(tx: ReadTx): Promise<TalkEvent[]> {
  return (await tx.objectStore('events').index('byUpdated').getAll()).filter(isLive).reverse();
}

export async function liveSessions(tx: ReadTx, eventId: Id): Promise<Session[]> {
  const sessions = await tx.objectStore('sessions').index('byEvent').getAll(eventId);
  return sessions.filter(isLive).sort(compareOrder);
}
