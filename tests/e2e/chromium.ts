// Chromium, Chrome and Edge through the DevTools protocol. The toolbar click is a real one.

import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers';
import { Complaints } from './chromium-complaints';
import { Installed } from './chromium-installed';
import type { Driver, LaunchOptions } from './driver';
import { findByRole } from './find';
import { chromiumInputMethod } from './input-method';
import { pasteInto } from './paste';
import { kill, type Profile, profileAt } from './process';
import { counted } from './running';
import { stopWorker } from './service-worker';
import { closeTabs, visit, visitUnfinished } from './visit';

/** Nothing is asked of the network that a page does not ask for: no updates, no sync, no first-run pages. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
];

/** Starts a browser with the extension in it, ready to be clicked. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const profile = await profileAt(options.profile);
  const browser = counted(await start(profile.path, options));
  try {
    const complaints = await Complaints.in(browser);
    return driverOf(browser, await Installed.in(browser, profile.path, options), complaints, profile);
  } catch (error) {
    await browser.close();
    await profile.forget();
    throw error;
  }
}

function start(profile: string, { headless = true, language = 'en', colorScheme = 'light' }: LaunchOptions) {
  return findBrowser('chromium').then(executablePath =>
    puppeteer.launch({
      executablePath,
      headless,
      // Branded Chrome takes an extension only through the pipe.
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      env: { ...process.env, LANGUAGE: language },
      args: [
        ...QUIET,
        `--lang=${language}`,
        `--accept-lang=${language === 'ja' ? 'ja,en-US' : 'en-US'}`,
        // For every page and frame there will ever be, popups too, which emulation by page would reach only after they were drawn.
        `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`,
      ],
    }),
  );
}

function driverOf(browser: Browser, installed: Installed, complaints: Complaints, profile: Profile): Driver {
  const open = async (url: string) => visit(await browser.newPage(), url);
  return {
    browser: 'chromium',
    get origin() {
      return installed.origin;
    },
    open,
    openUnfinished: async url => visitUnfinished(await browser.newPage(), url),
    openOwn: path => open(`${installed.origin}/${path}`),
    clickToolbar: page => clickToolbar(browser, installed, page),
    dismiss: popup => popup.close(),
    find: findByRole,
    inputMethod: chromiumInputMethod,
    clipboard: async () => {
      const page = await browser.newPage();
      return pasteInto(page).finally(() => page.close());
    },
    complaints: async () => [...complaints.heard],
    sleepBackground: () => complaints.leavingWorkers(() => stopWorker(browser, installed.origin)),
    renew: async dist => {
      await closeTabs(browser);
      await installed.renew(dist);
      complaints.heard.length = 0;
    },
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

async function clickToolbar(browser: Browser, { extension, origin }: Installed, page: Page): Promise<Page> {
  const before = new Set(browser.targets());
  const isPopup = (target: Target) => target.url().startsWith(`${origin}/popup/`) && !before.has(target);
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const popup = await (await browser.waitForTarget(isPopup, { timeout: 5000 })).asPage();
  await popup.waitForFunction(() => document.readyState === 'complete');
  return popup;
}
