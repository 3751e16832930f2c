// A key pressed in the very moment in which another window writes into the same note: this one has not heard of it yet.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard } from './driver';
import { becomes, caretOf, kept, press, type } from './outline-page';

let driver: Driver;
let popup: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  popup = await driver.openOwn('popup/index.html');
  await (await driver.find(popup, 'textbox', 'Note')).focus();
  await type(popup, 'one', 'two', 'three');
  await kept(popup, 3);
});
afterAll(() => driver.close());

/** Another window writes this behind the words of a note; and at once, where one is given, this key is pressed here. */
const written = (text: string, more: string, key?: string): Promise<unknown> =>
  popup.evaluate(`(async () => {
    const ask = async (ask, input) => {
      const reply = await chrome.runtime.sendMessage({ ask, input, id: crypto.randomUUID() });
      return JSON.parse(reply).answer;
    };
    const { id, under, ...note } = (await ask('desk', null)).outline.find(note => note.text === '${text}');
    const was = { kind: note.kind, text: note.text, depth: note.depth, order: note.order };
    const edit = [{ id, was, is: { ...was, text: '${text}${more}' } }];
    const asked = ask('edit', { outline: { under }, edit, draft: null, by: { view: 'another', typing: true } });
    const pressed = new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true });
    if (${key !== undefined}) document.activeElement.dispatchEvent(pressed);
    await asked;
  })()`);

test('the note that was edited at the same time is joined to its other again, and one goes on there', async () => {
  await press(popup, 'ArrowUp', 'ArrowUp', 'End');
  const other = written('two', ' theirs');
  await popup.keyboard.type(' ours');
  await other;
  await becomes(popup, ['one', 'two theirs', 'two ours', 'three']);
  await press(popup, 'Home', 'Backspace');
  await popup.keyboard.type(' and');
  await becomes(popup, ['one', 'two theirs and two ours', 'three']);
  await kept(popup, 3);
  await popup.keyboard.type(' more');
  expect(await caretOf(popup)).toBe('two theirs and more| two ours');
});

test('what was written there meanwhile is not deleted, and is not said to be', async () => {
  await press(popup, 'ArrowUp', 'Shift+ArrowUp');
  await heard(popup, 'status', '2 notes selected');
  await written('three', ' more', 'Delete');
  await becomes(popup, ['one', 'three more']);
  await heard(popup, 'status', 'Deleted: 1 note · Not deleted, as another window wrote there: 1 note');
  await press(popup, 'Control+z');
  await becomes(popup, ['one', 'two', 'three more']);
});

test('where that is all of it, nothing is said to be deleted', async () => {
  await press(popup, 'ArrowUp', 'Escape');
  await written('three', ' more', 'Delete');
  await becomes(popup, ['one', 'two', 'three more']);
  expect(await heard(popup, 'status', 'another window wrote')).not.toContain('Deleted');
});
