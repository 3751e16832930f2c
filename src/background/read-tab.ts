import type { Unread } from '../messages/contract';
import { httpAddress } from '../model/address';
import { isClosed } from '../model/closed';
import type { PageRead } from '../model/facts';
import { isFileAddress, pageOfTab, withTitleOfTab } from '../model/unread';

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

/**
 * What the page says, or within the limit what the tab knows of it; and why that is all, or not all of it. The address is always
 * the tab's own.
 */
export async function readTab(tab: Tab, inject: Inject, limitMs = LIMIT_MS): Promise<TabRead> {
  const answer = await Promise.race([attempt(tab, inject), after(limitMs)]);
  if (typeof answer === 'string') return { page: fromTab(tab), unread: answer };
  const page = withTitleOfTab({ ...answer, url: tab.url ?? answer.url }, tab.title ?? '');
  return { page, unread: page.isFile ? 'file' : page.partial ? 'partial' : null };
}

async function attempt(tab: Tab, inject: Inject): Promise<PageRead | Unread> {
  try {
    return (await inject()) ?? 'failed';
  } catch {
    // What the browser says of it differs by browser and language; the address tells whether it ever could.
    if (isClosed(tab.url)) return 'closed';
    return isFileAddress(tab.url ?? '') ? 'file' : 'failed';
  }
}

const after = (ms: number) => new Promise<Unread>(resolve => setTimeout(resolve, ms, 'slow'));

function fromTab({ url, title }: Tab): PageRead | null {
  const address = httpAddress(url);
  return address === null ? null : pageOfTab(address, title ?? '');
}
