// Firefox through WebDriver BiDi, with as much of the browser itself as --remote-allow-system-access opens.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers';
import { type Driver, type LaunchOptions, until } from './driver';
import { findByRole } from './find';
import { Complaints } from './firefox-complaints';
import { FirefoxPopup } from './firefox-popup';
import { FirefoxWindow } from './firefox-window';
import { firefoxInputMethod } from './input-method';
import { pasteInto } from './paste';
import { kill, type Profile, profileAt } from './process';
import { counted } from './running';
import { closeTabs, visit, visitUnfinished } from './visit';

/** Fixed, so that the address of the extension's pages is known, and at the second launch is what it was at the first. */
const HOST = '0d3f9a52-6c1e-4b7d-9a86-2f5e7c1b4d90';
const ORIGIN = `moz-extension://${HOST}`;

/** Starts a browser with the extension in it, its button on the toolbar, ready to be clicked. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const folder = resolve(options.dist ?? 'dist/firefox');
  const id = await extensionId(folder);
  const profile = await profileAt(options.profile);
  const browser = counted(await start(profile.path, id, options));
  try {
    const window = await FirefoxWindow.of(browser);
    const complaints = new Complaints(browser, window, ORIGIN);
    if (options.language === 'ja') await speakJapanese(window);
    await browser.installExtension(folder);
    return driverOf({ browser, window, id, popup: await FirefoxPopup.of(browser, window, id), complaints, profile });
  } catch (error) {
    await browser.close();
    await profile.forget();
    throw error;
  }
}

interface GeckoManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

async function extensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as GeckoManifest;
  return manifest.browser_specific_settings.gecko.id;
}

async function start(profile: string, id: string, options: LaunchOptions): Promise<Browser> {
  const headless = options.headless ?? true;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, options),
  });
}

function preferences(id: string, { language = 'en', colorScheme = 'light' }: LaunchOptions): Record<string, unknown> {
  const dark = colorScheme === 'dark';
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
    // The extension is installed for one run only, and would take its data with it when that run ends.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': language === 'ja' ? 'ja, en-US' : 'en-US, en',
    // Tabs obey the first, popups the second: a popup is part of the window it hangs in.
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'devtools.console.stdout.content': true,
  };
}

/** Claims that the Japanese language pack is there. The window stays English for lack of it; extensions only ask for its name. */
async function speakJapanese(window: FirefoxWindow): Promise<void> {
  await window.run(`Services.locale.availableLocales = ['ja', 'en-US']; Services.locale.requestedLocales = ['ja'];`);
}

/** Removes all that the extension keeps, which the preferences above have outlive it. */
const FORGET = `
  const principal = Services.scriptSecurityManager.createContentPrincipal(Services.io.newURI('${ORIGIN}'), {});
  await new Promise(done => { Services.qms.clearStoragesForPrincipal(principal).callback = done; });
`;

interface Running {
  readonly browser: Browser;
  readonly window: FirefoxWindow;
  readonly id: string;
  readonly popup: FirefoxPopup;
  readonly complaints: Complaints;
  readonly profile: Profile;
}

function driverOf({ browser, window, id, popup, complaints, profile }: Running): Driver {
  /** Whoever goes to another tab clicks on it, and so beside the popup. No mouse is moved here, so it is closed by hand. */
  const newTab = async () => {
    await popup.close();
    return browser.newPage();
  };
  const renew = async (dist = 'dist/firefox') => {
    await popup.close();
    await closeTabs(browser);
    await browser.uninstallExtension(id);
    await window.run(FORGET);
    await browser.installExtension(resolve(dist));
    await popup.pin();
    await complaints.forget();
  };
  return {
    browser: 'firefox',
    origin: ORIGIN,
    open: async url => visit(await newTab(), url),
    openUnfinished: async url => visitUnfinished(await newTab(), url),
    openOwn: async path => openOwn(await newTab(), path),
    clickToolbar: async page => {
      await page.bringToFront();
      return popup.open();
    },
    dismiss: () => popup.close(),
    find: findByRole,
    inputMethod: async () => firefoxInputMethod(window),
    clipboard: async () => {
      const page = await newTab();
      return pasteInto(page).finally(() => page.close());
    },
    complaints: () => complaints.all(),
    sleepBackground: () => window.run(`await WebExtensionPolicy.getByID('${id}').extension.terminateBackground();`),
    renew,
    close: async () => {
      await browser.close();
      await profile.forget();
    },
    crash: async () => {
      await kill(browser);
      await profile.forget();
    },
  };
}

/** BiDi announces nothing that happens in an extension's page: `goto` would wait for ever, and `page.url()` stays about:blank. */
async function openOwn(page: Page, path: string): Promise<Page> {
  await visitUnfinished(page, `${ORIGIN}/${path}`);
  await until(`${path} to load`, () => page.evaluate(() => document.readyState === 'complete').catch(() => false));
  return page;
}
