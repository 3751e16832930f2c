// Which of our pages are open. Each holds a Web Lock as long as it is there: the browser lets go of it, however that ends.
import type { Id } from '../model/record';

const PREFIX = 'view ';

/** Of the view of this id. */
export const lockOf = (view: Id): string => PREFIX + view;

/** The ids of the views that are open; null where the browser has no locks, and nobody knows. */
export async function openViews(): Promise<readonly Id[] | null> {
  const locks = await navigator.locks?.query();
  if (!locks) return null;
  const names = (locks.held ?? []).map(({ name = '' }) => name);
  return names.filter(name => name.startsWith(PREFIX)).map(name => name.slice(PREFIX.length));
}
