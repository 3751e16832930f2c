import { pageKey } from '../model/address';
import { isLive } from '../model/record';
import { sessionOfPage } from './desk';
import { placeIn } from './settings';
import type { ReadTx, Store } from './store';

/** What the notebook calls the page at this address: a session's page or slides, an event, or a page that a note of this event is from. */
export function titleOf(store: Store, url: string): Promise<string | null> {
  const key = pageKey(url);
  if (key === null) return Promise.resolve(null);
  return store.read(
    async tx =>
      (await sessionOfPage(tx, key))?.title ??
      (await titleOfSlides(tx, key)) ??
      (await nameOfEvent(tx, key)) ??
      (await titleInNotes(tx, key)),
  );
}

const isPage = (url: string | null | undefined, key: string): boolean => Boolean(url) && pageKey(url ?? '') === key;

async function titleOfSlides(tx: ReadTx, key: string): Promise<string | null> {
  for (const { slides, title, deleted } of await tx.objectStore('sessions').getAll())
    if (deleted === null && slides.state === 'found' && isPage(slides.url, key)) return slides.title ?? title;
  return null;
}

async function nameOfEvent(tx: ReadTx, key: string): Promise<string | null> {
  const events = await tx.objectStore('events').getAll();
  return events.find(event => isLive(event) && isPage(event.url, key))?.name ?? null;
}

async function titleInNotes(tx: ReadTx, key: string): Promise<string | null> {
  const place = await placeIn(tx);
  if (!place) return null;
  const notes = await tx.objectStore('notes').index('byEvent').getAll(place.eventId);
  return (
    notes.find(({ source }) => source !== null && source.title !== '' && isPage(source.url, key))?.source?.title ?? null
  );
}
