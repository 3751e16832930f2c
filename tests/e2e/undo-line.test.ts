// Undoing and doing again in the line that is ready to type, before it is known what is stored and where a note goes.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, kept, paste, press, stored, type } from './outline-page';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
});
afterAll(() => driver.close());

const reads = (page: Page, text: string) =>
  until(`the field to read “${text}”`, () =>
    page.$eval(
      '.note-field textarea',
      (field, wanted) => (field as HTMLTextAreaElement).value === wanted && document.activeElement === field,
      text,
    ),
  );

/** A popup that is not told what is stored, for another page has the whole database, until `tell` closes it. */
async function openUntold(): Promise<{ popup: Page; tell: () => Promise<void> }> {
  const other = await driver.openOwn('options/index.html');
  await other.evaluate(`chrome.runtime.sendMessage({ ask: 'desk', input: null, id: 'first' })`);
  await other.evaluate(
    () =>
      new Promise<void>(holds => {
        const opening = indexedDB.open('talkmark');
        opening.onsuccess = () => {
          const tx = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
          const goOn = () => {
            tx.objectStore('settings').get('place').onsuccess = goOn;
          };
          goOn();
          holds();
        };
      }),
  );
  const popup = await driver.openOwn('popup/index.html');
  await popup.bringToFront();
  await reads(popup, '');
  return { popup, tell: () => other.close() };
}

test('what is typed before anything is known goes and comes by the browser’s own undo', async () => {
  const { popup, tell } = await openUntold();
  await popup.keyboard.type('first words');
  await press(popup, 'Control+z');
  await reads(popup, '');
  await press(popup, 'Control+Shift+z');
  await reads(popup, 'first words');
  await tell();
  await press(popup, 'Enter');
  await becomes(popup, ['first words']);
});

test('a first line that Enter ended is taken back into the field, and is a note only when Enter ends it again', async () => {
  const { popup, tell } = await openUntold();
  await type(popup, 'one', 'two');
  await reads(popup, '');
  await press(popup, 'Control+z');
  await reads(popup, 'two');
  await press(popup, 'Control+z');
  await reads(popup, '');
  await press(popup, 'Control+Shift+z');
  await reads(popup, 'two');
  await press(popup, 'Control+z', 'Control+z');
  await reads(popup, 'one');
  await popup.keyboard.type(' and a half');
  await press(popup, 'Enter');
  await reads(popup, '');
  await tell();
  await becomes(popup, ['one and a half']);
  await reads(popup, '');
  await stored(driver, ['one and a half']);
  expect(await driver.complaints()).toEqual([]);
});

test('each line that Enter ended before anything was known is a note of its own to undo', async () => {
  const { popup, tell } = await openUntold();
  await type(popup, 'one', 'two');
  await reads(popup, '');
  await tell();
  await becomes(popup, ['one', 'two']);
  await kept(popup, 2);
  await press(popup, 'Control+z');
  await becomes(popup, ['one']);
  await heard(popup, 'status', 'Undone');
  await stored(driver, ['one']);
});

test('a line goes deeper before anything is known, and the keys stay in it', async () => {
  const { popup, tell } = await openUntold();
  await type(popup, 'one');
  await press(popup, 'Tab');
  await type(popup, 'two');
  await press(popup, 'Shift+Tab', 'Shift+Tab');
  await type(popup, 'three');
  await tell();
  await becomes(popup, ['one', '  two', 'three']);
});

test('what goes last comes first: the notes, then the words of the line', async () => {
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  // The browser undoes at once what was typed without anything between.
  await kept(popup, 2);
  await popup.keyboard.type('three');
  await press(popup, 'Control+z');
  await reads(popup, '');
  await press(popup, 'Control+z');
  await becomes(popup, ['one']);
  await heard(popup, 'status', 'Undone');
  await press(popup, 'Control+Shift+z');
  await becomes(popup, ['one', 'two']);
  await heard(popup, 'status', 'Redone');
  await press(popup, 'Control+Shift+z');
  await reads(popup, 'three');
});

test('a list that is pasted while a line is half typed goes first, and the typed words stay; both come back', async () => {
  const popup = await driver.openOwn('popup/index.html');
  await reads(popup, '');
  await type(popup, 'one');
  await becomes(popup, ['one']);
  await kept(popup, 1);
  await popup.keyboard.type('half a line');
  await paste(popup, { 'text/plain': '- x\n- y' });
  await becomes(popup, ['one', 'x', 'y']);
  await press(popup, 'Control+z');
  await becomes(popup, ['one']);
  await reads(popup, 'half a line');
  await press(popup, 'Control+z');
  await reads(popup, '');
  await becomes(popup, ['one']);
  await press(popup, 'Control+Shift+z');
  await reads(popup, 'half a line');
  await press(popup, 'Control+y');
  await becomes(popup, ['one', 'x', 'y']);
  await reads(popup, 'half a line');
});

test('words that an earlier opening left are no typing of this one: they stay, and what was done before them is undone', async () => {
  const page = await driver.open('about:blank');
  const before = await driver.clickToolbar(page);
  await type(before, 'one', 'two');
  await kept(before, 2);
  await before.keyboard.type('half a sen');
  await driver.dismiss(before);
  const popup = await driver.clickToolbar(page);
  await becomes(popup, ['one', 'two']);
  await popup.keyboard.type('tence');
  await press(popup, 'Control+z');
  await reads(popup, 'half a sen');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'Control+z');
  await becomes(popup, ['one']);
  await reads(popup, 'half a sen');
  await press(popup, 'Control+Shift+z');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'Control+Shift+z');
  await reads(popup, 'half a sentence');
  await becomes(popup, ['one', 'two']);
});

test('Ctrl+Y does again in the line as well', async () => {
  const popup = await driver.openOwn('popup/index.html');
  await reads(popup, '');
  await type(popup, 'one');
  await becomes(popup, ['one']);
  await press(popup, 'Control+z');
  await becomes(popup, []);
  await press(popup, 'Control+y');
  await becomes(popup, ['one']);
});

test('what was typed to find a session does not come back by undoing in the line', async () => {
  const popup = await driver.openOwn('popup/index.html');
  await reads(popup, '');
  await popup.keyboard.type('half a line');
  await press(popup, 'Control+k');
  await popup.keyboard.type('Some');
  await press(popup, 'Escape');
  await reads(popup, 'half a line');
  for (let count = 0; count < 4; count += 1) await press(popup, 'Control+z');
  await reads(popup, '');
  for (let count = 0; count < 4; count += 1) await press(popup, 'Control+Shift+z');
  await reads(popup, 'half a line');
  expect(await popup.$eval('input[aria-label="Session"]', field => (field as HTMLInputElement).value)).not.toContain(
    'Some',
  );
  expect(await driver.complaints()).toEqual([]);
});
