// Corrections of pages that are not clipped yet: of this machine alone, and the last few of them.
import { later, type PageDraft } from '../model/page-draft';
import { setting } from './settings';
import type { ReadTx, Store, WriteTx } from './store';

/** As many pages as one leaves half done in a day, and more. */
const KEPT = 50;

/** What was corrected on the page of this key, or null. */
export const pageDraftOf = async (tx: ReadTx, page: string): Promise<PageDraft | null> =>
  (await draftsIn(tx)).find(draft => draft.page === page) ?? null;

/** The later of two copies stays: one can arrive late, from a view that was closed. */
export function keepPageDraft(store: Store, draft: PageDraft): Promise<void> {
  return store.act(async tx => {
    const others = (await draftsIn(tx)).filter(({ page }) => page !== draft.page);
    const kept = later(draft, await pageDraftOf(tx, draft.page));
    await putDrafts(tx, [...others, kept].slice(-KEPT));
  });
}

/** Forgets it: the page was clipped. */
export async function dropPageDraft(tx: WriteTx, page: string): Promise<void> {
  const all = await draftsIn(tx);
  const others = all.filter(draft => draft.page !== page);
  if (others.length < all.length) await putDrafts(tx, others);
}

const draftsIn = async (tx: ReadTx): Promise<readonly PageDraft[]> => (await setting(tx, 'pageDrafts')) ?? [];

async function putDrafts(tx: WriteTx, drafts: readonly PageDraft[]): Promise<void> {
  await tx.objectStore('settings').put(drafts, 'pageDrafts');
}
