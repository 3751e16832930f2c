// A real click on the toolbar of Firefox, and the popup it opens as a page to type and click in.
//
// What was tried, with Firefox 153 ESR:
// - BiDi's own input (input.performActions) refuses the browser's window, and keys sent to a page never reach the extension's shortcut.
// - synthesizeMouseEvent in that window goes the whole way of a mouse: the button is pressed, activeTab is granted, the panel opens.
//   The button's click() and doCommand() do the same, but would also "click" a button that is covered or not there to be seen.
// - BiDi does not list the popup (browsingContext.getTree), because it only knows tabs, and has no name for it, because only a tab's
//   browser has a permanentKey. Given a key, and found by the one function that looks browsers up by name, the popup is a context like
//   any other: script, locateNodes, screenshots and real keys and clicks all work in it. It is then announced to puppeteer as a new page.
// - Not delivered from a popup are messages of the page (script.message), so selectors such as ::-p-aria() wait for ever, and its log.

import type { Browser, Page } from 'puppeteer-core';
import { until } from './driver';
import { SIDEBAR } from './firefox-sidebar';
import type { FirefoxWindow } from './firefox-window';

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

interface Context {
  readonly context: string;
  readonly url: string;
}

export class FirefoxPopup {
  readonly #browser: Browser;
  readonly #window: FirefoxWindow;
  readonly #widget: string;
  #opened: Context | null = null;

  private constructor(browser: Browser, window: FirefoxWindow, widget: string) {
    this.#browser = browser;
    this.#window = window;
    this.#widget = widget;
  }

  /** Of the extension that is installed, with its button pinned. */
  static async of(browser: Browser, window: FirefoxWindow, id: string): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(browser, window, id.toLowerCase().replace(/[^a-z0-9_-]/g, '_'));
    await popup.pin();
    await window.run(LET_POPUPS_BE_FOUND);
    return popup;
  }

  /** Puts the extension's button on the toolbar, where its user would pin it: a new one is hidden behind the puzzle piece. */
  pin(): Promise<void> {
    return this.#window.run(
      `CustomizableUI.addWidgetToArea('${this.#widget}-browser-action', CustomizableUI.AREA_NAVBAR);`,
    );
  }

  /** Presses the button with the mouse, and returns the popup once its page has loaded. */
  async open(): Promise<Page> {
    // A second press on the button of an open popup would only close it.
    await this.close();
    await this.#window.run(press(`${this.#widget}-BAP`));
    this.#opened = await until('the popup to open', () => this.#window.run<Context | null>(WHEN_OPEN));
    return this.#adopt(this.#opened);
  }

  /** Closes the panel, which is all that closes a popup (`Page.close` is for tabs), and lets puppeteer know. */
  async close(): Promise<void> {
    await this.#window.run(`${POPUP}?.closest('panel')?.hidePopup();`);
    await until('the popup to close', () => this.#window.run(`return !${POPUP};`));
    if (this.#opened) this.#window.announce('browsingContext.contextDestroyed', this.#detailed(this.#opened));
    this.#opened = null;
  }

  async #adopt(opened: Context): Promise<Page> {
    const before = new Set(await this.#browser.pages());
    this.#window.announce('browsingContext.contextCreated', this.#detailed(opened));
    return until('puppeteer to take the popup in', async () =>
      (await this.#browser.pages()).find(page => !before.has(page)),
    );
  }

  #detailed(context: Context): object {
    const { id: clientWindow } = this.#window;
    return { ...context, clientWindow, children: [], parent: null, originalOpener: null, userContext: 'default' };
  }
}

function press(button: string): string {
  return `
    const { x, y, width, height } = document.getElementById('${button}').getBoundingClientRect();
    const send = (type, clickCount) => window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount });
    send('mousemove', 0);
    send('mousedown', 1);
    send('mouseup', 1);
    // Where a button that is pinned anew stands under the mouse, Firefox makes its popup ready, and for some seconds it looks open.
    window.synthesizeMouseEvent('mousemove', 1, 1, { button: 0, clickCount: 0 });
  `;
}

/** The one function by which BiDi finds a browser from its name, taught to look at the open popup and the sidebar, too. */
const LET_POPUPS_BE_FOUND = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const amongTabs = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = name =>
    amongTabs(name) ?? [${POPUP}, ${SIDEBAR}].find(each => each && NavigableManager.getIdForBrowser(each) === name) ?? null;
`;

/** The name that BiDi gives the popup, once its panel is open and its page has loaded; until then null. */
const WHEN_OPEN = `
  const popup = ${POPUP};
  const loaded = popup?.currentURI?.scheme === 'moz-extension' && !popup.webProgress?.isLoadingDocument;
  if (!loaded || popup.closest('panel')?.state !== 'open') return null;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  popup.permanentKey ??= {};
  return { context: NavigableManager.getIdForBrowser(popup), url: popup.currentURI.spec };
`;
