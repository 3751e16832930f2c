// The page that was last given to Talkmark in each window, as it was read then: access to it ends when it is left, and the panel still
// says what it was. Kept while the browser runs, and no longer: the background sleeps in between.
import type { TabRead } from './read-tab';

export interface Given {
  readonly tabId: number;
  readonly read: TabRead;
}

/** The browser's `storage.session`, as much of it as is needed. */
interface Shelf {
  get(name: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

const nameOf = (windowId: number): string => `given ${windowId}`;

export const keepGiven = (shelf: Shelf, windowId: number, given: Given): Promise<void> =>
  shelf.set({ [nameOf(windowId)]: given });

export async function givenIn(shelf: Shelf, windowId: number): Promise<Given | null> {
  const name = nameOf(windowId);
  return ((await shelf.get(name))[name] as Given | undefined) ?? null;
}
