// Writes that fail, as they do on a full disk, and work again when the test says so.
import type { Page, WebWorker } from 'puppeteer-core';
import { type Driver, until } from './driver';

/** The background of the extension that has this page. */
export async function backgroundOf(driver: Driver, page: Page): Promise<WebWorker> {
  const target = await page
    .browser()
    .waitForTarget(each => each.type() === 'service_worker' && each.url().startsWith(driver.origin));
  return until('the background', () => target.worker());
}

/** From now on nothing is stored; returns how that ends. Of one life of the background. */
export async function failWrites(driver: Driver, page: Page): Promise<() => Promise<unknown>> {
  const worker = await backgroundOf(driver, page);
  await worker.evaluate(`
    self.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  `);
  return () => worker.evaluate('IDBObjectStore.prototype.put = self.put; 0');
}
