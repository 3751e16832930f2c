import { type ChangeOfEvent, isTyped, type Met, mergedChange } from '../model/change';
import type { EventChoice } from '../model/desk';
import type { EventFields, TalkEvent } from '../model/event';
import { born, changed, type Id, isLive } from '../model/record';
import { Refusal } from '../model/refusal';
import { address } from './addresses';
import { bringBackIn } from './forget';
import { liveEvents } from './live';
import { choosePlace } from './settings';
import type { Store, WriteTx } from './store';

/** The event chosen, made if it is to be; one of that very name is not made twice, however fast two acts follow. */
export async function eventFor(tx: WriteTx, choice: EventChoice, store: Store): Promise<TalkEvent> {
  if ('create' in choice) {
    const same = (await liveEvents(tx)).find(({ name }) => name === choice.create.name.trim());
    return same ?? putNew(tx, choice.create, store);
  }
  const event = await tx.objectStore('events').get(choice.id);
  if (!event || !isLive(event)) throw new Refusal('gone');
  return event;
}

async function putNew(tx: WriteTx, fields: EventFields, store: Store): Promise<TalkEvent> {
  if (!fields.name.trim()) throw new Refusal('noName');
  const event = born({ ...fields, ...withAddress(fields), name: fields.name.trim() }, store.stamps);
  await tx.objectStore('events').put(event);
  return event;
}

/** Makes an event, and makes it the place where new things go. */
export function createEvent(store: Store, fields: EventFields): Promise<TalkEvent> {
  return store.act(async tx => {
    const event = await putNew(tx, fields, store);
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
    await tx.objectStore('events').put(changed(event, { ...change, ...withAddress(change) }, store.stamps.now()));
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
