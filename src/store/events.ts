import { type ChangeOfEvent, isTyped, type Met, mergedChange } from '../model/change';
import type { EventChoice } from '../model/desk';
import { type EventFields, isNamedBy, type TalkEvent } from '../model/event';
import { born, changed, type Id, isLive } from '../model/record';
import { Refusal } from '../model/refusal';
import { address } from './addresses';
import { bringBackIn } from './forget';
import { liveEvents, liveSessions } from './live';
import { choosePlace, placeIn } from './settings';
import type { Store, WriteTx } from './store';

/**
 * The event chosen, made if it is to be; one of that very name is not made twice, however fast two acts follow. What was typed before there
 * was an event stands in one that nobody has named: that is the one that is named then.
 */
export async function eventFor(tx: WriteTx, choice: EventChoice, store: Store): Promise<TalkEvent> {
  if ('create' in choice) {
    const same = (await liveEvents(tx)).find(({ name }) => name === choice.create.name.trim());
    return same ?? (await putNamed(tx, choice.create, store)) ?? putNew(tx, choice.create, store);
  }
  const event = await tx.objectStore('events').get(choice.id);
  if (!event || !isLive(event)) throw new Refusal('gone');
  return event;
}

async function putNew(tx: WriteTx, fields: EventFields, store: Store): Promise<TalkEvent> {
  const event = born(named(fields), store.stamps);
  await tx.objectStore('events').put(event);
  return event;
}

/** The event where notes were begun, by this name; null where that has one. */
async function putNamed(tx: WriteTx, fields: EventFields, { stamps }: Store): Promise<TalkEvent | null> {
  const place = await placeIn(tx);
  const begun = place && (await tx.objectStore('events').get(place.eventId));
  if (!begun || !isNamedBy(begun, (await liveSessions(tx, begun.id)).length, stamps.now())) return null;
  const event = changed(begun, { unnamed: false, ...named(fields) }, stamps.now());
  await tx.objectStore('events').put(event);
  return event;
}

function named(fields: EventFields): EventFields {
  const name = fields.name.trim();
  if (!name) throw new Refusal('noName');
  return { ...fields, ...withAddress(fields), name };
}

/** Makes an event, and makes it the place where new things go. */
export function createEvent(store: Store, fields: EventFields): Promise<TalkEvent> {
  return store.act(async tx => {
    const event = (await putNamed(tx, fields, store)) ?? (await putNew(tx, fields, store));
    await choosePlace(tx, { eventId: event.id, under: event.id }, store.stamps);
    return event;
  });
}

/** Corrects what is known of an event, and answers with what that met. */
export function changeEvent(store: Store, { id, change: asked, was }: ChangeOfEvent): Promise<Met | null> {
  return store.act(async tx => {
    if (isTyped({ was })) await bringBackIn(tx, id, store.stamps.now());
    const event = await tx.objectStore('events').get(id);
    if (!event || !isLive(event)) throw new Refusal('gone');
    const { change, met } = mergedChange<EventFields>(event, asked, was);
    if (change.name !== undefined && !change.name.trim()) throw new Refusal('noName');
    const isNamed = event.unnamed === true && change.name !== undefined;
    const fields = { ...change, ...withAddress(change), ...(isNamed && { unnamed: false }) };
    await tx.objectStore('events').put(changed(event, fields, store.stamps.now()));
    return met;
  });
}

/** The address among these fields, parsed; refuses the whole where it is not http(s). */
const withAddress = ({ url }: Partial<EventFields>): Partial<EventFields> => (url ? { url: address(url) } : {});

/** Makes this session, or this event as a whole, the place where new things go; `over` the session whose page is open, if one is. */
export function choose(store: Store, id: Id, over: Id | null = null): Promise<void> {
  return store.act(async tx => {
    const session = await tx.objectStore('sessions').get(id);
    if (session && isLive(session)) return choosePlace(tx, { eventId: session.eventId, under: id }, store.stamps, over);
    const event = await tx.objectStore('events').get(id);
    if (event && isLive(event)) return choosePlace(tx, { eventId: id, under: id }, store.stamps, over);
    throw new Refusal('gone');
  });
}
