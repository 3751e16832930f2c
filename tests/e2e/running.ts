import type { Browser } from 'puppeteer-core';

/** The browsers that were started here and run. */
export const running = new Set<Browser>();

/** Counts it among them until it has ended. */
export function counted(browser: Browser): Browser {
  running.add(browser);
  browser.once('disconnected', () => running.delete(browser));
  return browser;
}
