// The line ready to type of the notebook: nothing that was typed in it is lost.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { failWrites } from './failing';
import { becomes, press } from './outline-page';
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
    return JSON.parse(await chrome.runtime.sendMessage({ ask: 'notebook', input: { eventId: null }, id: 'line' })).answer.lines;
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

test('two tabs have one line of an outline: what is typed in one stands in the other, and neither is lost', async () => {
  const one = await open();
  const other = await open();
  await one.bringToFront();
  await one.keyboard.type('of the one');
  await until('it in the other', async () => (await lineOf(other)) === 'of the one');
  await other.bringToFront();
  await other.keyboard.type(', and of the other');
  await until('it in the one', async () => (await lineOf(one)) === 'of the one, and of the other');
  await one.close();
  await other.close();
  expect(await lineOf(await open())).toBe('of the one, and of the other');
  await until('it to be stored', async () => (await storedLine()) === 'of the one, and of the other');
});

test('a line kept as a note in one tab is gone from the other', async () => {
  const one = await open();
  const other = await open();
  await one.bringToFront();
  await one.keyboard.type('a note');
  await until('it in the other', async () => (await lineOf(other)) === 'a note');
  await press(one, 'Enter');
  await becomes(other, ['a note']);
  expect(await lineOf(other)).toBe('');
});

test('a line of a window that has its copies elsewhere is kept beside the one that stands here', async () => {
  const notebook = await open();
  await notebook.keyboard.type('of this one');
  await until('it to be stored', async () => (await storedLine()) !== '');
  const page = await driver.openOwn('options/index.html');
  // As a private window: its own storage, and the same background.
  await page.evaluate(`(async () => {
    const send = (ask, input) => chrome.runtime.sendMessage({ ask, input, id: ask });
    const { event } = JSON.parse(await send('notebook', { eventId: null })).answer.bundle;
    await send('keepLine', { text: 'of the other', depth: 0, under: event.id, at: Date.now() + 1 });
    await send('changeOptions', { language: 'en' });
  })()`);
  await until('both', async () => (await lineOf(notebook)) === 'of the other\nof this one');
});
