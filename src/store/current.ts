// What the rule of the current session (model/current.ts) is asked with: read, never written.
import { type Current, currentOf } from '../model/current';
import type { TalkEvent } from '../model/event';
import { isUnseen } from '../model/look-up';
import type { Outlook } from '../model/outlook';
import type { Id, Stamps } from '../model/record';
import { liveEvents, liveSessions } from './live';
import { draftIn, placeIn } from './settings';
import type { ReadTx } from './store';

/** The current session for this outlook; without one, what was being typed when the last view closed counts as being written. */
export async function currentIn(tx: ReadTx, stamps: Stamps, outlook: Outlook | null): Promise<Current | null> {
  const { page, writing } = outlook ?? { page: null, writing: await draftWriting(tx) };
  const last = await placeIn(tx);
  const named = await Promise.all([page?.session, writing?.under].map(id => eventOfPlace(tx, id)));
  const events = await eventsThatCount(tx, [last?.eventId, ...named], stamps);
  const sessions = (await Promise.all(events.map(({ id }) => liveSessions(tx, id)))).flat();
  return currentOf({ now: stamps.now(), zone: stamps.zone(), events, sessions, last, page, writing });
}

async function draftWriting(tx: ReadTx): Promise<Outlook['writing']> {
  const { text, under, at } = await draftIn(tx);
  return under && !isUnseen(text) ? { under, at: new Date(at).toISOString() } : null;
}

async function eventOfPlace(tx: ReadTx, id: Id | undefined): Promise<Id | undefined> {
  return id === undefined ? id : ((await tx.objectStore('sessions').get(id))?.eventId ?? id);
}

const DAY_MS = 24 * 60 * 60_000;

/** Those that are named, and those whose days, counted generously for every time zone, are today: all others have nothing on. */
async function eventsThatCount(tx: ReadTx, named: readonly (Id | undefined)[], stamps: Stamps): Promise<TalkEvent[]> {
  const now = Date.parse(stamps.now());
  const [yesterday, tomorrow] = [now - DAY_MS, now + DAY_MS].map(ms => new Date(ms).toISOString().slice(0, 10));
  const isToday = ({ firstDay, lastDay }: TalkEvent) => {
    const [first, last] = [firstDay ?? lastDay, lastDay ?? firstDay];
    return first !== null && last !== null && first <= (tomorrow ?? '') && last >= (yesterday ?? '');
  };
  return (await liveEvents(tx)).filter(event => named.includes(event.id) || isToday(event));
}
