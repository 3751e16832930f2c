// The background is ended after it stored something, and before it could say so.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { backgroundOf } from './failing';
import { becomes, openLine, press, stored, type } from './outline-page';

let driver: Driver;
let popup: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  popup = await openLine(driver);
});
afterEach(async () => expect(await driver.complaints()).toEqual([]));
afterAll(() => driver.close());

/** From now on the background writes, and does not hear that it has. */
async function deafen(): Promise<void> {
  const worker = await backgroundOf(driver, popup);
  await worker.evaluate(`{
    const listen = IDBTransaction.prototype.addEventListener;
    IDBTransaction.prototype.addEventListener = function (type, ...rest) {
      if (type !== 'complete' || this.mode === 'readonly') listen.call(this, type, ...rest);
    };
  }`);
}

/** The texts of the notes on the disk, read past the background. */
const onDisk = (): Promise<unknown> =>
  popup.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('talkmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('notes').objectStore('notes').getAll();
      reading.onsuccess = () => resolve(reading.result.filter(note => !note.deleted).map(note => note.text).join('\\n'));
      opening.result.close();
    };
  })`);
const isOnDisk = (...texts: string[]) =>
  until(`${texts} on the disk`, async () => (await onDisk()) === texts.join('\n'));

test('a note stays where it was typed', async () => {
  await type(popup, 'one');
  await heard(popup, 'status', 'Note saved');
  await deafen();
  await type(popup, 'two');
  await isOnDisk('one', 'two');
  await driver.sleepBackground();
  await becomes(popup, ['one', 'two']);
  await type(popup, 'three');
  await becomes(popup, ['one', 'two', 'three']);
  await stored(driver, ['one', 'two', 'three']);
});

test('what was typed in a note stays in it, and is told to the other windows', async () => {
  await type(popup, 'one');
  await heard(popup, 'status', 'Note saved');
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['one']);
  await popup.bringToFront();
  await deafen();
  await press(popup, 'ArrowUp');
  await popup.keyboard.type(' and more');
  await isOnDisk('one and more');
  await driver.sleepBackground();
  await becomes(notebook, ['one and more']);
  await becomes(popup, ['one and more']);
});

test('what was undone is, and done again by the next keys', async () => {
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  await heard(popup, 'status', 'Note saved');
  await press(popup, 'ArrowUp', 'ArrowUp', 'Alt+ArrowDown');
  await becomes(popup, ['two', 'one']);
  await press(popup, 'Shift+ArrowUp', 'Delete');
  await isOnDisk();
  await deafen();
  await press(popup, 'Control+z');
  await isOnDisk('one', 'two');
  await driver.sleepBackground();
  await becomes(popup, ['two', 'one']);
  await heard(popup, 'status', 'Undone');
  await press(popup, 'Control+Shift+z');
  await becomes(popup, []);
});
