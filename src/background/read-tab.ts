import type { Unread } from '../messages/contract';
import type { PageRead } from '../model/facts';
import { pageOfTab } from '../model/unread';

/** How long a page may take to answer; then its title and address from the tab have to do. */
const LIMIT_MS = 1500;

export interface Tab {
  /** Absent where the browser tells no extension. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Runs the content script in the tab and resolves with what it handed over; rejects where it may not run. */
export type Inject = () => Promise<PageRead | undefined>;

export interface TabRead {
  readonly page: PageRead | null;
  readonly unread: Unread | null;
}

/** What the page says, or within the limit what the tab knows of it and why that is all. The address is always the tab's own. */
export async function readTab(tab: Tab, inject: Inject, limitMs = LIMIT_MS): Promise<TabRead> {
  const answer = await Promise.race([attempt(inject), after(limitMs)]);
  if (typeof answer === 'string') return { page: fromTab(tab), unread: answer };
  return { page: { ...answer, url: tab.url ?? answer.url }, unread: null };
}

async function attempt(inject: Inject): Promise<PageRead | Unread> {
  try {
    return (await inject()) ?? 'failed';
  } catch {
    // What the browser says of it differs by browser and language; that it may not run is all one can tell.
    return 'closed';
  }
}

const after = (ms: number) => new Promise<Unread>(resolve => setTimeout(resolve, ms, 'slow'));

function fromTab({ url, title }: Tab): PageRead | null {
  return url === undefined ? null : pageOfTab(url, title ?? '');
}
