// Firefox's sidebar, opened by the keys of its shortcut, as a page to type and click in: made known to puppeteer as the popup is.

import type { Browser, Page } from 'puppeteer-core';
import { until } from './driver';
import { FirefoxWindow } from './firefox-window';

export const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** Presses Alt+Shift+N in Firefox's own window, where keys of shortcuts are heard. */
export async function pressShortcut(browser: Browser): Promise<void> {
  await (await FirefoxWindow.of(browser)).run(KEYS);
}

/** Opens the sidebar by its shortcut, and returns it once its page has loaded. */
export async function openSidebar(browser: Browser): Promise<Page> {
  const window = await FirefoxWindow.of(browser);
  await pressShortcut(browser);
  const opened = await until('the sidebar to open', () =>
    window.run<{ context: string; url: string } | null>(WHEN_OPEN),
  );
  const before = new Set(await browser.pages());
  const known = { clientWindow: window.id, children: [], parent: null, originalOpener: null, userContext: 'default' };
  window.announce('browsingContext.contextCreated', { ...opened, ...known });
  return until('puppeteer to take the sidebar in', async () => (await browser.pages()).find(page => !before.has(page)));
}

const KEYS = `
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['N', 'KeyN', 78]];
  const events = keys.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  for (const event of events) keyboard.keydown(event);
  for (const event of events.reverse()) keyboard.keyup(event);
`;

/** The name that BiDi gives the sidebar's page once it has loaded; until then null. */
const WHEN_OPEN = `
  const sidebar = ${SIDEBAR};
  if (sidebar?.currentURI?.scheme !== 'moz-extension' || sidebar.webProgress?.isLoadingDocument) return null;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  sidebar.permanentKey ??= {};
  return { context: NavigableManager.getIdForBrowser(sidebar), url: sidebar.currentURI.spec };
`;
