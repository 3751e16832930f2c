// What the views draw, each from one consistent state, reading no more than is shown.
import type { EventBundle } from '../model/bundle';
import type { Desk, Elsewhere, NotebookView, Options } from '../model/desk';
import { countOf, type Note } from '../model/note';
import { compareOrder } from '../model/order';
import { tidied } from '../model/outline';
import type { Outlook } from '../model/outlook';
import { type Id, isLive } from '../model/record';
import { Refusal } from '../model/refusal';
import type { Session } from '../model/session';
import { currentIn } from './current';
import { linesIn } from './drafts';
import { liveEvents, liveSessions } from './live';
import { draftIn, optionsIn, placeIn } from './settings';
import type { ReadTx, Store } from './store';

/** The popup's view, from this outlook. Options that were never chosen are `defaults`. */
export function lookAtDesk(store: Store, defaults: Options, outlook: Outlook | null = null): Promise<Desk> {
  return store.read(async tx => {
    const place = await currentIn(tx, store.stamps, outlook);
    const sessions = place ? await liveSessions(tx, place.eventId) : [];
    const outline = place ? tidied(await notesUnder(tx, place.under)) : [];
    return {
      events: (await liveEvents(tx)).map(({ id, name, firstDay, lastDay }) => ({ id, name, firstDay, lastDay })),
      event: place ? ((await tx.objectStore('events').get(place.eventId)) ?? null) : null,
      session: sessions.find(session => session.id === place?.under) ?? null,
      current: place && { choice: place.choice, instead: place.instead, until: place.until },
      sessions: sessions.map(({ id, title }) => ({ id, title })),
      outline,
      // Blank lines stand where somebody is: in this outline, as good as ever.
      noteCount: place ? (await countNotes(tx, place.eventId)) - outline.length + countOf(outline) : 0,
      draft: await draftIn(tx),
      options: { ...defaults, ...(await optionsIn(tx)) },
      asOf: store.stamps.now(),
    };
  });
}

/** The sessions of all events but this one, those of the last changed event first. */
export function lookElsewhere(store: Store, eventId: Id | null): Promise<Elsewhere[]> {
  return store.read(async tx => {
    const others = (await liveEvents(tx)).filter(({ id }) => id !== eventId);
    const sessions = await Promise.all(others.map(({ id }) => liveSessions(tx, id)));
    return others.flatMap(({ name }, at) => (sessions[at] ?? []).map(({ id, title }) => ({ id, title, event: name })));
  });
}

/** The notebook's view: of one event everything, of the others their records. */
export function lookAtNotebook(store: Store, eventId: Id | null, defaults: Options): Promise<NotebookView> {
  return store.read(async tx => {
    const events = await liveEvents(tx);
    const chosen = events.find(event => event.id === eventId)?.id ?? (await placeIn(tx))?.eventId;
    return {
      events,
      bundle: chosen ? await bundleIn(tx, chosen) : null,
      lines: await linesIn(tx),
      options: { ...defaults, ...(await optionsIn(tx)) },
      asOf: store.stamps.now(),
    };
  });
}

export const bundleOf = (store: Store, eventId: Id): Promise<EventBundle> => store.read(tx => bundleIn(tx, eventId));

async function bundleIn(tx: ReadTx, eventId: Id): Promise<EventBundle> {
  const event = await tx.objectStore('events').get(eventId);
  if (!event || !isLive(event)) throw new Refusal('gone');
  const notes = await tx.objectStore('notes').index('byEvent').getAll(eventId);
  return { event, sessions: await liveSessions(tx, eventId), notes: notes.filter(isLive).sort(compareOrder) };
}

export function notesUnder(tx: ReadTx, under: Id): Promise<Note[]> {
  return tx
    .objectStore('notes')
    .index('byOutline')
    .getAll(IDBKeyRange.bound([under, ''], [under, '\uffff']));
}

/** The live session that was clipped from the page of this key, or null. */
export async function sessionOfPage(tx: ReadTx, pageKey: string): Promise<Session | null> {
  const sessions = await tx.objectStore('sessions').index('byPage').getAll(pageKey);
  return sessions.find(isLive) ?? null;
}

async function countNotes(tx: ReadTx, eventId: Id): Promise<number> {
  const notes = tx.objectStore('notes');
  const deleted = IDBKeyRange.bound([eventId, ''], [eventId, '\uffff']);
  return (await notes.index('byEvent').count(eventId)) - (await notes.index('deletedByEvent').count(deleted));
}
