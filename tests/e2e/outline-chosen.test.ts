import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, caretOf, kept, outlineOf, paste, press, stored, type } from './outline-page';

let driver: Driver;
let popup: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  popup = await driver.clickToolbar(await driver.open('about:blank'));
});
afterAll(() => driver.close());

const chosen = (page: Page) =>
  page.$$eval('.outline li.chosen', rows => rows.map(row => row.querySelector('.text')?.textContent));
const choose = async (wanted: string[], ...keys: string[]) => {
  await press(popup, ...keys);
  await until(`${wanted} to be chosen`, async () => String(await chosen(popup)) === String(wanted)).catch(async () =>
    expect(await chosen(popup)).toEqual(wanted),
  );
};
const focusIsIn = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('li, .note-field')?.textContent?.replace(/[•×]/g, '') ?? null);

describe('several notes are chosen by Shift and an arrow', () => {
  beforeEach(async () => {
    await type(popup, 'one', 'two', 'three', 'four');
    await becomes(popup, ['one', 'two', 'three', 'four']);
    // What is said of the last one would be said in place of what is chosen.
    await kept(popup, 4);
    await press(popup, 'ArrowUp');
  });

  test('and nested, moved and deleted together, each undone at once', async () => {
    await choose(['three', 'four'], 'Shift+ArrowUp');
    await heard(popup, 'status', '2 notes selected');
    await press(popup, 'Tab');
    await becomes(popup, ['one', 'two', '  three', '  four']);
    await press(popup, 'Shift+Tab');
    await becomes(popup, ['one', 'two', 'three', 'four']);
    await press(popup, 'Alt+ArrowUp', 'Alt+ArrowUp');
    await becomes(popup, ['three', 'four', 'one', 'two']);
    await heard(popup, 'status', 'Moved: now 1 of 4');
    // Back to where it began, and on from there.
    await choose(['four', 'one'], 'Shift+ArrowDown', 'Shift+ArrowDown');
    await press(popup, 'Delete');
    await becomes(popup, ['three', 'two']);
    await heard(popup, 'status', 'Deleted: 2 notes');
    expect(await focusIsIn(popup)).toBe('two');
    for (const lines of [
      ['three', 'four', 'one', 'two'],
      ['one', 'three', 'four', 'two'],
      ['one', 'two', 'three', 'four'],
      ['one', 'two', '  three', '  four'],
      ['one', 'two', 'three', 'four'],
    ]) {
      await press(popup, 'Control+z');
      await becomes(popup, lines);
      expect(await focusIsIn(popup)).not.toBeNull();
    }
    await stored(driver, ['one', 'two', 'three', 'four']);
  });

  test('with all that is below them; Escape ends it, and the arrows go on from row to row', async () => {
    await press(popup, 'Tab', 'ArrowUp', 'ArrowUp');
    await choose(['two', 'three', 'four'], 'Shift+ArrowDown');
    await choose([], 'Escape');
    expect(await focusIsIn(popup)).toBe('three');
    await press(popup, 'ArrowUp', 'ArrowUp', 'Enter');
    expect(await caretOf(popup)).toBe('one|');
  });

  test('and whatever ends that, nothing goes on saying that they are', async () => {
    const status = () => popup.$eval('[role="status"]', region => region.textContent);
    for (const [key, says] of [
      ['Escape', 'Nothing selected'],
      ['ArrowUp', ''],
      ['Enter', ''],
    ] as const) {
      await press(popup, 'Shift+ArrowUp');
      await heard(popup, 'status', 'selected. Tab');
      await press(popup, key);
      await until('that to be over', async () => (await status()) === says).catch(async () =>
        expect(await status()).toBe(says),
      );
      await choose([]);
    }
  });

  test('and tagged, those that have the tag not twice', async () => {
    await popup.keyboard.type(' #todo');
    await choose(['three', 'four #todo'], 'Shift+ArrowUp');
    await press(popup, '#');
    await driver.find(popup, 'textbox', 'Tag for 2 notes');
    await popup.keyboard.type('tod');
    await driver.find(popup, 'option', '#todo');
    await press(popup, 'Tab', 'Enter');
    await becomes(popup, ['one', 'two', 'three #todo', 'four #todo']);
    await heard(popup, 'status', 'Tagged: 2 notes');
    expect(await focusIsIn(popup)).toBe('three #todo');
    await press(popup, 'Escape', 'Control+z');
    await becomes(popup, ['one', 'two', 'three', 'four #todo']);
  });

  test('and not tagged with what is no tag, which is said and stays to be corrected', async () => {
    await choose(['three', 'four'], 'Shift+ArrowUp');
    await press(popup, '#');
    await driver.find(popup, 'textbox', 'Tag for 2 notes');
    await popup.keyboard.type('two words');
    await press(popup, 'Enter');
    await heard(popup, 'alert', 'A tag is one word');
    expect(await popup.$eval('.tag-field textarea', field => field.value)).toBe('#two words');
    await press(popup, ...Array<string>(6).fill('Backspace'), 'Enter');
    await becomes(popup, ['one', 'two', 'three #two', 'four #two']);
    await heard(popup, 'status', 'Tagged: 2 notes');
    await press(popup, '#');
    await driver.find(popup, 'textbox', 'Tag for 2 notes');
    await popup.keyboard.type('two');
    await press(popup, 'Enter');
    await heard(popup, 'status', 'Nothing to tag');
  });

  test('all of them by Ctrl+A twice, and by a click with Shift', async () => {
    await choose(['one', 'two', 'three', 'four'], 'Control+a', 'Control+a');
    await choose([], 'Escape');
    const rows = await popup.$$('.outline button.text');
    await rows[1]?.click();
    expect(await caretOf(popup)).toContain('|');
    await popup.keyboard.down('Shift');
    await (await popup.$$('.outline button.text'))[2]?.click();
    await popup.keyboard.up('Shift');
    await choose(['two', 'three', 'four']);
  });
});

test('copied notes are a Markdown list and an HTML list, and pasted they are what they were', async () => {
  const text = '- ### Part?'.slice(2);
  await type(popup, `# Part`, 'a [link](https://example.com/)', 'x');
  await press(popup, 'ArrowUp', 'Tab', 'End', 'Shift+Enter');
  await popup.keyboard.type(text);
  await press(popup, 'Control+a', 'Control+a');
  await until('all', async () => (await chosen(popup)).length === 3);
  await popup.keyboard.down('Control');
  await popup.keyboard.press('KeyC', { commands: ['Copy'] });
  await popup.keyboard.up('Control');
  await heard(popup, 'status', 'Copied: 3 notes');
  const copied = await driver.clipboard();
  expect(copied.text).toBe('### Part\n- a [link](https://example.com/)\n  - x  \n    \\### Part?\n');
  expect(copied.html).toContain(
    '<ul><li>a <a href="https://example.com/">link</a><ul><li>x<br>### Part?</li></ul></li></ul>',
  );
  const before = ['# Part', 'a link', '  x\n### Part?'];
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, before);
  await (await driver.find(notebook, 'textbox', 'Note')).click();
  await paste(notebook, { 'text/plain': copied.text });
  await becomes(notebook, [...before, ...before]);
  await paste(notebook, { 'text/html': copied.html, 'text/plain': 'something else\nof two lines' });
  await becomes(notebook, [...before, ...before, ...before]);
  expect(await outlineOf(notebook)).toHaveLength(9);
});
