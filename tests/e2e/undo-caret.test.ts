// Where one goes on typing after undoing and doing again in a note.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { becomes, caretOf, openLine, paste, press, stored, type } from './outline-page';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
});
afterAll(() => driver.close());

/** A popup whose one note is being edited. */
async function editing(text: string): Promise<Page> {
  const popup = await openLine(driver);
  await type(popup, text);
  await becomes(popup, [text]);
  await press(popup, 'ArrowUp');
  await until('the caret', async () => (await caretOf(popup)) === `${text}|`);
  return popup;
}
const caretIs = async (page: Page, wanted: string) => {
  let last = '';
  await until(wanted, async () => {
    last = await caretOf(page);
    return last === wanted;
  }).catch(() => expect(last).toBe(wanted));
};

test('the caret is at the end of what changed', async () => {
  const popup = await editing('alpha gamma');
  await press(popup, ...Array.from({ length: 6 }, () => 'ArrowLeft'));
  await popup.keyboard.type(' XX');
  await new Promise(rest => setTimeout(rest, 1200));
  await popup.keyboard.type(' YY');
  await caretIs(popup, 'alpha XX YY| gamma');
  await press(popup, 'Control+z');
  await caretIs(popup, 'alpha XX| gamma');
  await press(popup, 'Control+z');
  await caretIs(popup, 'alpha| gamma');
  await press(popup, 'Control+Shift+z');
  await caretIs(popup, 'alpha XX| gamma');
  await press(popup, 'Control+Shift+z');
  await caretIs(popup, 'alpha XX YY| gamma');
});

test('an Enter leads back to the note that it split, and a paste to the one that it came behind', async () => {
  const popup = await editing('one two');
  await press(popup, ...Array.from({ length: 4 }, () => 'ArrowLeft'), 'Enter');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'Control+z');
  await becomes(popup, ['one two']);
  await caretIs(popup, 'one| two');
  await press(popup, 'Control+Shift+z');
  await caretIs(popup, '|two');
  await press(popup, 'End');
  await paste(popup, { 'text/plain': '- x\n- y' });
  await becomes(popup, ['one', 'two', 'x', 'y']);
  await caretIs(popup, 'y|');
  await press(popup, 'Control+z');
  await becomes(popup, ['one', 'two']);
  await caretIs(popup, 'two|');
  expect(await driver.complaints()).toEqual([]);
});

test('who types on before the answer comes is left where the caret is', async () => {
  const popup = await editing('alpha');
  await press(popup, 'Home');
  await popup.keyboard.type('big ');
  await caretIs(popup, 'big |alpha');
  await press(popup, 'End');
  await stored(driver, ['big alpha']);
  await popup.bringToFront();
  // It takes a while to wake.
  await driver.sleepBackground();
  await press(popup, 'Control+z');
  await popup.keyboard.type(' and omega', { delay: 30 });
  await becomes(popup, ['alpha and omega']);
  await caretIs(popup, 'alpha and omega|');
});

test.each([
  ['Tab', ['three', '  xfour'], '  x|four'],
  ['Enter', ['three', '', 'xfour'], 'x|four'],
  ['Backspace', ['threex four'], 'threex| four'],
  ['Alt+ArrowUp', ['xfour', 'three'], 'x|four'],
] as const)('%s waits for what is being undone, and the letters behind it do', async (key, lines, caret) => {
  const popup = await editing('three');
  await press(popup, 'Enter');
  await popup.keyboard.type('four');
  await press(popup, 'Home', 'Backspace');
  await becomes(popup, ['three four']);
  await stored(driver, ['three four']);
  await popup.bringToFront();
  await driver.sleepBackground();
  await press(popup, 'Control+z', key);
  await popup.keyboard.type('x');
  await becomes(popup, lines);
  await caretIs(popup, caret.trim());
});

test('it follows keys that come faster than what they ask for', async () => {
  const popup = await editing('one two');
  await press(popup, ...Array.from({ length: 4 }, () => 'ArrowLeft'), 'Enter');
  await popup.keyboard.type('B');
  await press(popup, 'Enter');
  await becomes(popup, ['one', 'B', 'two']);
  await press(popup, ...Array.from({ length: 3 }, () => 'Control+z'));
  await becomes(popup, ['one two']);
  await caretIs(popup, 'one| two');
  await press(popup, ...Array.from({ length: 3 }, () => 'Control+Shift+z'));
  await becomes(popup, ['one', 'B', 'two']);
  await caretIs(popup, '|two');
  expect(await driver.complaints()).toEqual([]);
});

test('a line that is blank again stands while one is in it, and is gone at once where one is elsewhere', async () => {
  const popup = await editing('one');
  await press(popup, 'Enter');
  await popup.keyboard.type('two');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'Control+z');
  await becomes(popup, ['one', '']);
  await new Promise(rest => setTimeout(rest, 1500));
  await becomes(popup, ['one', '']);
  await press(popup, 'Control+Shift+z');
  await becomes(popup, ['one', 'two']);
  await (await driver.find(popup, 'textbox', 'Note')).focus();
  await press(popup, 'Control+z');
  await until('it to be gone', async () => (await popup.$$('.outline li')).length === 1, 500);
  await press(popup, 'Control+Shift+z');
  await becomes(popup, ['one', 'two']);
});
