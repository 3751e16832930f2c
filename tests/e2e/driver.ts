// What an end-to-end test may ask of a browser, the same for every browser. Pages are puppeteer's own: click, type, evaluate
// and screenshot are called on them directly.

import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers';
import type { InputMethod } from './input-method';

export interface LaunchOptions {
  /** The built extension; `dist/chrome` or `dist/firefox` unless said otherwise. */
  readonly dist?: string;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** A folder to keep the profile in, so that a second launch finds what the first one left. Without it nothing outlives `close`. */
  readonly profile?: string;
  /** Of the browser and so of the extension: `en` unless said otherwise. */
  readonly language?: 'en' | 'ja';
  /** What pages are told the system prefers: `light` unless said otherwise. */
  readonly colorScheme?: 'light' | 'dark';
}

/** What another program would be given, byte for byte; a flavour that was not written is empty. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

export interface Driver {
  readonly browser: BrowserName;
  /** Of the extension's own pages, `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** A web page in a new tab, which becomes the active one. */
  open(url: string): Promise<Page>;
  /** The same for a page that never finishes loading: returns as soon as something of it is there. */
  openUnfinished(url: string): Promise<Page>;
  /** One of the extension's own pages in a new tab: `popup/index.html`, `notebook/index.html`, `options/index.html`. */
  openOwn(path: string): Promise<Page>;
  /** Clicks the toolbar button while `page` is in front, as a person would: `activeTab` is granted and the popup opens. */
  clickToolbar(page: Page): Promise<Page>;
  /** Closes the popup as a click beside it does: without warning. */
  dismiss(popup: Page): Promise<void>;
  /** The element a screen reader would call so, as soon as there is one. Throws after five seconds, with what there was instead. */
  find(page: Page, role: string, name: string): Promise<ElementHandle<Element>>;
  /** An input method, for the field of this page that has the focus. */
  inputMethod(page: Page): Promise<InputMethod>;
  /** Pastes into a page of its own, in a tab of its own: a popup that was open closes, as it does when one goes elsewhere. */
  clipboard(): Promise<Pasted>;
  /** Errors that the extension's pages and background have thrown or logged so far. */
  complaints(): Promise<readonly string[]>;
  /** Stops the background, as the browser does after some idle time, and returns when it is gone. */
  sleepBackground(): Promise<void>;
  /** Closes every tab and installs the extension anew, with nothing kept: what one test does, the next does not find. */
  renew(dist?: string): Promise<void>;
  /** Ends the browser in an orderly way, and removes the profile unless it was given. */
  close(): Promise<void>;
  /** Ends the browser as a crash does: nobody is told, nothing is flushed. The profile stays if it was given. */
  crash(): Promise<void>;
}

/** Asks again until the answer is there. What it waited for is in the error, so that a failed test says what was missing. */
export async function until<T>(
  wanted: string,
  ask: () => Promise<T | null | undefined | false>,
  ms = 5000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${wanted}.`);
    await new Promise(rest => setTimeout(rest, 50));
  }
}

/** Waits until a live region of the page says something that contains or matches `words`, and returns all that it says. */
export async function heard(
  page: Page,
  role: 'status' | 'alert',
  words: string | RegExp,
  ms?: number,
): Promise<string> {
  const ask = async () => {
    const said = await page.$$eval(`[role="${role}"]`, regions => regions.map(region => region.textContent ?? ''));
    return said.find(text => (typeof words === 'string' ? text.includes(words) : words.test(text)));
  };
  return until(`role=${role} to say ${words}`, ask, ms);
}
