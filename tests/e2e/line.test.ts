// The line ready to type of the notebook: nothing that was typed in it is lost.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { failWrites } from './failing';
import { seed } from './seeded';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  await seed(driver, [{ title: 'Alpha' }]);
});
afterAll(() => driver.close());

const lineOf = (page: Page) => page.$eval('.note-field textarea', field => (field as HTMLTextAreaElement).value);

async function open(): Promise<Page> {
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  return notebook;
}

/** The line that is stored, for a browser that has no copy of it. */
async function storedLine(): Promise<string> {
  const page = await driver.openOwn('options/index.html');
  const lines = await page.evaluate(`(async () => {
    localStorage.clear();
    return (await chrome.runtime.sendMessage({ ask: 'notebook', input: { eventId: null }, id: 'line' })).answer.lines;
  })()`);
  await page.close();
  return (lines as { text: string }[]).map(({ text }) => text).join();
}

test('a line that can’t be stored is said to be so, stays, and is stored once there is room', async () => {
  const notebook = await open();
  const heal = await failWrites(driver, notebook);
  await notebook.keyboard.type('half a li');
  await heard(notebook, 'alert', 'The disk is full');
  await notebook.keyboard.type('ne');
  expect(await lineOf(notebook)).toBe('half a line');
  await heal();
  // Without another key.
  await until('no alarm', async () => !(await notebook.$('.alert')), 8000);
  await heard(notebook, 'status', 'Saved');
  expect(await storedLine()).toBe('half a line');
});
