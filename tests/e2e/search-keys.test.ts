// The outline of the notebook while a search shows only some of its notes: keys move among those, and act on no other.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, caretOf, press, stored, type } from './outline-page';

let driver: Driver;
let notebook: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, 'apple one', 'pear', 'apple two');
  await press(popup, 'Tab');
  await type(popup, 'pear below');
  await press(popup, 'Shift+Tab');
  await type(popup, 'apple three');
  await becomes(popup, ['apple one', 'pear', 'apple two', '  pear below', 'apple three']);
  await driver.dismiss(popup);
  notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'searchbox', 'Search')).type('apple');
  await becomes(notebook, ['apple one', 'apple two', 'apple three']);
  await notebook.click('.outline button.text');
});
afterAll(() => driver.close());

const chosen = () =>
  notebook.$$eval('.outline li.chosen', rows => rows.map(row => row.querySelector('.text')?.textContent));
const choose = async (...wanted: string[]) =>
  until(`${wanted} to be chosen`, async () => String(await chosen()) === String(wanted));

test('arrows go to the next note that is shown', async () => {
  await press(notebook, 'ArrowDown');
  await until('the caret', async () => (await caretOf(notebook)) === '|apple two');
  await becomes(notebook, ['apple one', 'apple two', 'apple three']);
  await press(notebook, 'Escape', 'ArrowDown');
  await until('the last', () =>
    notebook.evaluate(() => document.activeElement?.closest('li')?.textContent?.includes('apple three')),
  );
});

test('what is chosen is shown, and only that is deleted', async () => {
  await press(notebook, 'Shift+ArrowDown');
  await choose('apple one', 'apple two');
  await heard(notebook, 'status', '2 notes selected');
  // What cannot be seen is not moved along.
  await press(notebook, 'Tab');
  await heard(notebook, 'status', 'The search hides a note among these');
  await press(notebook, 'Delete');
  await becomes(notebook, ['apple three']);
  await heard(notebook, 'status', 'Deleted: 2 notes');
  expect(await notebook.evaluate(() => document.activeElement?.closest('li')?.textContent)).toContain('apple three');
  await stored(driver, ['pear', '  pear below', 'apple three']);
});

test('all are all that are shown', async () => {
  await press(notebook, 'Escape', 'Control+a');
  await choose('apple one', 'apple two', 'apple three');
  await press(notebook, 'Delete');
  await heard(notebook, 'status', 'Deleted: 3 notes');
  await stored(driver, ['pear', '  pear below']);
});
