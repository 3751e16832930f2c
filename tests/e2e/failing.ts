// Writes that fail, as they do on a full disk, and work again when the test says so.
import type { Page, WebWorker } from 'puppeteer-core';
import { type Driver, until } from './driver';
import { isWorkerOf } from './service-worker';

/** The background of the extension that has this page. */
export async function backgroundOf(driver: Driver, page: Page): Promise<WebWorker> {
  const worker = await until('the background', async () => {
    // The list may still have one that has ended, before it.
    const target = page
      .browser()
      .targets()
      .findLast(each => isWorkerOf(driver.origin, each));
    return target?.worker().catch(() => null);
  });
  // It is there before what it may call is.
  await until('its calls', () => worker.evaluate("typeof chrome === 'object'"));
  return worker;
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
