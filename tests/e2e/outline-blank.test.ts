// A view that crashed leaves a blank line: the next one clears it, and none that is typed into in another window.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { becomes, caretOf, press, type } from './outline-page';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
afterAll(() => driver.close());

/** What a view does that is gone in the middle of it: a line behind the first one. */
const LEAVE = `(async () => {
  const ask = async (name, input) =>
    JSON.parse(await chrome.runtime.sendMessage({ ask: name, input, id: crypto.randomUUID() })).answer;
  const { event, outline } = await ask('desk', null);
  const line = { kind: 'note', text: '', depth: 0, order: outline[0].order + 'V' };
  const edit = [{ id: crypto.randomUUID(), was: null, is: line }];
  return (await ask('edit', { outline: { under: event.id }, edit, draft: null, by: null })).notes.length;
})()`;

test('a blank line that nobody is typing into is cleared', async () => {
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  await driver.dismiss(popup);
  const options = await driver.openOwn('options/index.html');
  expect(await options.evaluate(LEAVE)).toBe(1);
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['one', 'two']);
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await press(notebook, 'ArrowUp', 'Enter');
  await becomes(notebook, ['one', 'two', '']);
  const other = await driver.openOwn('notebook/index.html');
  await becomes(other, ['one', 'two', '']);
  await new Promise(rest => setTimeout(rest, 2000));
  await becomes(other, ['one', 'two', '']);
  await becomes(notebook, ['one', 'two', '']);
  // Nor is it by keys that lead through it.
  await (await driver.find(other, 'textbox', 'Note')).focus();
  await press(other, 'ArrowUp', 'ArrowUp');
  await until('the note above', async () => (await caretOf(other)) === 'two|');
  await notebook.bringToFront();
  await notebook.keyboard.type('three');
  await becomes(other, ['one', 'two', 'three']);
  await becomes(notebook, ['one', 'two', 'three']);
});

test('a line of signs that nobody sees is blank, too', async () => {
  await driver.renew();
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await driver.find(popup, 'textbox', 'Note');
  await popup.keyboard.sendCharacter('\u200b');
  await press(popup, 'Enter');
  await popup.keyboard.type('one');
  await press(popup, 'Enter');
  await becomes(popup, ['\u200bone']);
  await press(popup, 'ArrowUp', 'End', 'Enter');
  await popup.keyboard.sendCharacter('\u2060');
  await becomes(popup, ['\u200bone', '\u2060']);
  await press(popup, 'ArrowUp');
  await becomes(popup, ['\u200bone']);
});
