import type { Draft, Options } from '../model/desk';
import type { LastPlace } from '../model/outlook';
import { type Id, isLive, type Stamps } from '../model/record';
import type { Place, Settings } from './schema';
import type { ReadTx, Store, WriteTx } from './store';

export const EMPTY_DRAFT: Draft = { text: '', depth: 0, at: 0 };

/** A row, or undefined where it was never written. */
export async function setting<K extends keyof Settings>(tx: ReadTx, name: K): Promise<Settings[K] | undefined> {
  return (await tx.objectStore('settings').get(name)) as Settings[K] | undefined;
}

/** The place chosen or used last; where its session is gone its event as a whole, else the last changed event as a whole, else nowhere. */
export async function placeIn(tx: ReadTx): Promise<LastPlace | null> {
  const place = await setting(tx, 'place');
  if (place) {
    const event = await tx.objectStore('events').get(place.eventId);
    if (event && isLive(event)) {
      const session = await tx.objectStore('sessions').get(place.under);
      const isThere = place.under === event.id || (session && isLive(session));
      return isThere ? { ...NEVER, ...place } : { ...NEVER, eventId: event.id, under: event.id };
    }
  }
  let cursor = await tx.objectStore('events').index('byUpdated').openCursor(null, 'prev');
  while (cursor && !isLive(cursor.value)) cursor = await cursor.continue();
  return cursor ? { ...NEVER, eventId: cursor.value.id, under: cursor.value.id } : null;
}

const LONG_AGO = new Date(0).toISOString();
const NEVER = { at: LONG_AGO, used: LONG_AGO, byHand: false, over: null };

/** The user chose this place; `over` the session whose page was open. It holds against the clock for a while (`model/current.ts`). */
export async function choosePlace(tx: WriteTx, place: Place, stamps: Stamps, over: Id | null = null): Promise<void> {
  const at = stamps.now();
  await tx.objectStore('settings').put({ ...placeOnly(place), at, used: at, byHand: true, over }, 'place');
}

/** Something was kept here. What was chosen by hand stays so while it is used. */
export async function usePlace(tx: WriteTx, place: Place, stamps: Stamps): Promise<void> {
  const before = await setting(tx, 'place');
  const kept = before?.under === place.under ? before : { ...placeOnly(place), at: stamps.now() };
  await tx.objectStore('settings').put({ ...NEVER, ...kept, used: stamps.now() }, 'place');
}

const placeOnly = ({ eventId, under }: Place): Place => ({ eventId, under });

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
