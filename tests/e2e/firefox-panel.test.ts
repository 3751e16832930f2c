import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { type Driver, until } from './driver';
import { launchFirefox } from './firefox';
import { openSidebar, pressShortcut } from './firefox-sidebar';
import { FirefoxWindow } from './firefox-window';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  site = await serveSample();
  driver = await launchFirefox();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

const says = (page: Page) => page.evaluate(() => document.body.innerText);
const press = async (page: Page, name: string) => (await driver.find(page, 'button', name)).click();
const shows = (panel: Page, words: string) => until(words, async () => (await says(panel)).includes(words));

test('the sidebar stays shut until its shortcut is pressed, shows the page it was pressed on, and keeps what is typed', async () => {
  const page = await driver.open(`${site.origin}/sessions/offline-first.html`);
  const browser = page.browser();
  const window = await FirefoxWindow.of(browser);
  expect(await window.run(`return SidebarController.isOpen;`)).toBe(false);

  const panel = await openSidebar(browser);
  await shows(panel, 'Offline First, Ten Years Later');
  await press(panel, 'Clip session');
  await shows(panel, 'Clipped.');
  const field = await driver.find(panel, 'textbox', 'Note');
  await field.focus();
  await panel.keyboard.type('half a sen');

  const other = await driver.open(`${site.origin}/blog/paper-badges.html`);
  await shows(panel, 'and not the page in front. To give it, press Alt+Shift+N');
  expect(await says(panel)).not.toContain('badges');
  await pressShortcut(browser);
  await shows(panel, 'Why we still print our badges on paper');
  await other.reload();
  expect(await field.evaluate(typed => (typed as HTMLTextAreaElement).value)).toBe('half a sen');

  // The browser's own question, answered with yes.
  await window.run(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`);
  await press(panel, 'Always read pages of 127.0.0.1');
  await driver.find(panel, 'button', 'Stop reading 127.0.0.1 by itself');
  await driver.open(`${site.origin}/sessions/ten-year-screens.html`);
  await shows(panel, '業務画面を十年もたせる');

  const options = await driver.openOwn('options/index.html');
  await press(options, 'Stop reading 127.0.0.1 by itself');
  await shows(options, '127.0.0.1 is not read by itself any more');
  await until('the focus', async () =>
    options.evaluate(() => document.activeElement?.textContent === 'Sites read without a click'),
  );
  await driver.open(`${site.origin}/timetable.html`);
  await shows(panel, 'and not the page in front.');
  expect(await field.evaluate(typed => (typed as HTMLTextAreaElement).value)).toBe('half a sen');
  expect(await driver.complaints()).toEqual([]);
});
