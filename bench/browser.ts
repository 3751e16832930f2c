// A browser with both extensions in it: the one that is measured, and the floor.
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers';
import { until } from '../tests/e2e/driver';
import { stopWorker } from '../tests/e2e/service-worker';
import type { Copies } from './copies';

export interface Bench {
  readonly browser: Browser;
  readonly talkmark: Extension;
  readonly floor: Extension;
  /** One of the extension's pages, in a tab in front. */
  openOwn(extension: Extension, path: string): Promise<Page>;
  /** Clicks the toolbar on what is in front; the popup with its probe, and when it was clicked by the wall clock. */
  click(extension: Extension, page: Page): Promise<{ popup: Page; at: number }>;
  stopWorker(extension: Extension): Promise<void>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A frame is drawn when there is one: what is measured is work, and not the wait for the screen's next turn.
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  // A usual one: the headless one is lower than the popup is high.
  '--screen-info={1366x768}',
];

export async function launch({ talkmark, floor }: Copies): Promise<Bench> {
  const executablePath = await findBrowser('chromium');
  const browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, args: ARGUMENTS });
  const install = async (folder: string): Promise<Extension> => {
    const id = await browser.installExtension(folder);
    return until('the extension to be installed', async () => (await browser.extensions()).get(id));
  };
  return {
    browser,
    talkmark: await install(talkmark),
    floor: await install(floor),
    async openOwn({ id }, path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    click: (extension, page) => click(browser, extension, page),
    stopWorker: ({ id }) => stopWorker(browser, `chrome-extension://${id}/`),
    close: () => browser.close(),
  };
}

async function click(browser: Browser, extension: Extension, page: Page) {
  await page.bringToFront();
  const before = new Set(browser.targets());
  const at = performance.timeOrigin + performance.now();
  const [target] = await Promise.all([
    browser.waitForTarget(each => !before.has(each) && isPageOf(each.url(), extension)),
    page.triggerExtensionAction(extension),
  ]);
  const popup = await target.asPage();
  // The target is there before its page is.
  await until('the probe', () => popup.evaluate("'probe' in globalThis").catch(() => false));
  return { popup, at };
}

const isPageOf = (url: string, { id }: Extension): boolean =>
  url.startsWith(`chrome-extension://${id}/`) && url.endsWith('index.html');
