import type { Draft, Options } from '../model/desk';
import { isLive } from '../model/record';
import type { Place, Settings } from './schema';
import type { ReadTx, Store, WriteTx } from './store';

export const EMPTY_DRAFT: Draft = { text: '', depth: 0, at: 0 };

async function setting<K extends keyof Settings>(tx: ReadTx, name: K): Promise<Settings[K] | undefined> {
  return (await tx.objectStore('settings').get(name)) as Settings[K] | undefined;
}

/** Where new things go: the place last chosen, else the last changed event as a whole, else nowhere. */
export async function placeIn(tx: ReadTx): Promise<Place | null> {
  const place = await setting(tx, 'place');
  if (place) {
    const event = await tx.objectStore('events').get(place.eventId);
    if (event && isLive(event)) {
      const session = await tx.objectStore('sessions').get(place.under);
      return session && isLive(session) ? place : { eventId: event.id, under: event.id };
    }
  }
  let cursor = await tx.objectStore('events').index('byUpdated').openCursor(null, 'prev');
  while (cursor && !isLive(cursor.value)) cursor = await cursor.continue();
  return cursor ? { eventId: cursor.value.id, under: cursor.value.id } : null;
}

export async function choosePlace(tx: WriteTx, place: Place): Promise<void> {
  await tx.objectStore('settings').put(place, 'place');
}

export const draftIn = async (tx: ReadTx): Promise<Draft> => (await setting(tx, 'draft')) ?? EMPTY_DRAFT;

/** The later of two drafts stays: one can arrive late, when an earlier view's requests are asked again. */
export async function putDraft(tx: WriteTx, draft: Draft): Promise<void> {
  if ((await draftIn(tx)).at > draft.at) return;
  await tx.objectStore('settings').put(draft, 'draft');
}

/** What was chosen; what was not is the caller's to decide. */
export const optionsIn = async (tx: ReadTx): Promise<Partial<Options>> => (await setting(tx, 'options')) ?? {};

export const keepDraft = (store: Store, draft: Draft): Promise<void> => store.act(tx => putDraft(tx, draft));

export const listOptions = (store: Store): Promise<Partial<Options>> => store.read(optionsIn);

export function changeOptions(store: Store, change: Partial<Options>): Promise<void> {
  return store.act(async tx => {
    await tx.objectStore('settings').put({ ...(await optionsIn(tx)), ...change }, 'options');
  });
}
