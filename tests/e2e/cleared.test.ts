import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { becomes, press, type } from './outline-page';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
});
afterAll(() => driver.close());

const reads = (page: Page, text: string) =>
  until(`the field to read “${text}”`, async () => {
    const field = await page.$('.note-field textarea');
    return (await field?.evaluate(found => (found as HTMLTextAreaElement).value)) === text;
  });

test('what was cleared from the note field is undone there first, also in the next popup; then the outline', async () => {
  const page = await driver.open('about:blank');
  const popup = await driver.clickToolbar(page);
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  await popup.keyboard.type('half a sentence');
  await press(popup, 'Control+a', 'Delete');
  await reads(popup, '');
  await press(popup, 'Control+z');
  await reads(popup, 'half a sentence');

  // Letter by letter is cleared as well.
  await press(popup, ...Array<string>('half a sentence'.length).fill('Backspace'));
  await reads(popup, '');
  await driver.dismiss(popup);
  const again = await driver.clickToolbar(page);
  await becomes(again, ['one', 'two']);
  await press(again, 'Control+z');
  await reads(again, 'half a sentence');
  await becomes(again, ['one', 'two']);

  // Brought back and kept, it is a note; and undoing in the empty field is of the outline again.
  await press(again, 'Enter');
  await becomes(again, ['one', 'two', 'half a sentence']);
  await press(again, 'Control+z');
  await becomes(again, ['one', 'two']);
  await reads(again, '');
});

test('what was cleared from the line of the notebook is undone there', async () => {
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, 'one');
  await becomes(popup, ['one']);
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['one']);
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await notebook.keyboard.type('書きかけの文');
  await press(notebook, 'Control+a', 'Control+x');
  await reads(notebook, '');
  await press(notebook, 'Control+z');
  await reads(notebook, '書きかけの文');
  await becomes(notebook, ['one']);
  expect(await driver.complaints()).toEqual([]);
});
