// Going to an address, and leaving all of them.

import type { Browser, Page } from 'puppeteer-core';
import { until } from './driver';

/** Returns when the page at `url` has loaded. */
export async function visit(page: Page, url: string): Promise<Page> {
  await page.goto(url);
  return page;
}

/**
 * Returns as soon as something of the page is there, for one that never finishes and so would never be returned. The server must
 * name the page's encoding: Firefox shows nothing while it can still guess.
 */
export async function visitUnfinished(page: Page, url: string): Promise<Page> {
  // Ends when the page is closed, at the latest; the page itself is asked whether it is there.
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await until(`${url} to show`, () => page.evaluate(shows, url).catch(() => false));
  return page;
}

function shows(url: string): boolean {
  return location.href === url && document.body !== null;
}

/** All but an empty one: a browser that has closed its last tab may take that for the end. */
export async function closeTabs(browser: Browser): Promise<void> {
  const before = await browser.pages();
  await browser.newPage();
  for (const page of before) await page.close();
}
