// A view that crashed leaves a blank line: the next one clears it, and none that is typed into in another window.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { becomes, press, type } from './outline-page';

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
});
