import type { PageSeen } from '../src/messages/contract';
import { send } from '../src/messages/transport';
import type { Id } from '../src/model/record';
import type { Playing } from '../src/model/video';

/** Where a view has its page from: the popup from the tab in front, a panel from what it was last given. */
export interface PageSource {
  /** Whether the session of a page that has one becomes the current one, and Enter acts on the page. */
  readonly leads: boolean;
  look(eventId: Id | null): Promise<PageSeen>;
  /** What the page is playing now. */
  playing(): Promise<Playing | null>;
  /** Calls back when there is another page to look at; returns how to stop. */
  onNext?(listener: () => void): () => void;
}

export const NO_PAGE: PageSeen = {
  page: null,
  unread: 'closed',
  draft: null,
  known: null,
  session: null,
  eventId: null,
  matches: [],
};

/** The page of the tab on which the popup was opened. */
export const pageOf = (findTab: () => Promise<number | null>): PageSource => ({
  leads: true,
  async look(eventId) {
    const tabId = await findTab();
    return tabId === null ? NO_PAGE : send('page', { tabId, eventId });
  },
  async playing() {
    const tabId = await findTab();
    return tabId === null ? null : send('playing', { tabId });
  },
});
