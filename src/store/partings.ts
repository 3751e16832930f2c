// What views would ask for if they ended: one each, of this machine alone.
import type { Parting } from '../model/change';
import type { Id } from '../model/record';
import { setting } from './settings';
import type { ReadTx, Store } from './store';

const partingsIn = async (tx: ReadTx): Promise<readonly Parting[]> => (await setting(tx, 'partings')) ?? [];

/** In place of the one that this view had. */
export function keepParting(store: Store, parting: Parting): Promise<void> {
  return store.act(async tx => {
    const all = await partingsIn(tx);
    const others = all.filter(({ view }) => view !== parting.view);
    if (parting.request === null && others.length === all.length) return;
    await tx.objectStore('settings').put(parting.request ? [...others, parting] : others, 'partings');
  });
}

export const listPartings = (store: Store): Promise<readonly Parting[]> => store.read(partingsIn);

/** Forgets those of these views. */
export function dropPartings(store: Store, views: ReadonlySet<Id>): Promise<void> {
  return store.act(async tx => {
    const left = (await partingsIn(tx)).filter(({ view }) => !views.has(view));
    await tx.objectStore('settings').put(left, 'partings');
  });
}
