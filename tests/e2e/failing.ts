// Writes that fail, as they do on a full disk, and work again when the test says so.
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { Background } from './service-worker';

/** The background of the extension that has this page. */
export const backgroundOf = (driver: Driver, page: Page): Promise<Background> =>
  Background.of(page.browser(), driver.origin);

/** From now on nothing is stored; returns how that ends. Of one life of the background. */
export async function failWrites(driver: Driver, page: Page): Promise<() => Promise<unknown>> {
  const background = await backgroundOf(driver, page);
  await background.evaluate(`
    self.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  `);
  return () => background.evaluate('IDBObjectStore.prototype.put = self.put; 0');
}
