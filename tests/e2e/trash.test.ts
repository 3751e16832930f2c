// What was deleted, and every tag: looked at, put back and renamed by keyboard alone.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, outlineOf, press, type } from './outline-page';

let driver: Driver;
let notebook: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, 'one #server', 'two #サーバー', 'three');
  await becomes(popup, ['one #server', 'two #サーバー', 'three']);
  await driver.dismiss(popup);
  notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['one #server', 'two #サーバー', 'three']);
});
afterAll(() => driver.close());

/** Opens what this button opens, as someone without a mouse does. */
const open = async (name: string) => {
  await (await driver.find(notebook, 'button', name)).focus();
  await press(notebook, 'Enter');
  await driver.find(notebook, 'dialog', name);
};
const focused = () => notebook.evaluate(() => document.activeElement?.textContent);
const dialog = () => notebook.$eval('dialog', each => each.innerText);

test('a deleted note says when and from where, is put back, and an emptied trash is empty', async () => {
  await notebook.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.outline .delete')) button.click();
  });
  await becomes(notebook, []);
  await open('Trash');
  await until('three rows', async () => (await notebook.$$('dialog li')).length === 3);
  expect(await dialog()).toMatch(/two #サーバー\s+deleted .*20\d\d.* · from My event/);
  await (await driver.find(notebook, 'button', 'Put back')).focus();
  await press(notebook, 'Enter');
  await heard(notebook, 'status', 'Put back: three');
  await until('it to stand there', async () => (await outlineOf(notebook)).includes('three'));
  await (await driver.find(notebook, 'button', 'Empty trash')).focus();
  await press(notebook, 'Enter');
  expect(await focused()).toBe('Cancel');
  await press(notebook, 'Tab', 'Enter');
  await until('nothing', async () => (await dialog()).includes('Nothing was deleted'));
  await press(notebook, 'Escape');
  expect(await focused()).toBe('Trash');
  await becomes(notebook, ['three']);
  expect(await driver.complaints()).toEqual([]);
});

test('Escape in a question answers that alone, and leads back to what asked it', async () => {
  await notebook.$eval('.outline .delete', button => (button as HTMLElement).click());
  await becomes(notebook, ['two #サーバー', 'three']);
  const comesTo = async (name: string) => {
    await until(name, async () => (await focused()) === name).catch(async () => expect(await focused()).toBe(name));
    expect(await notebook.$('dialog[open]')).not.toBeNull();
  };
  await open('Trash');
  for (const name of ['Delete for good', 'Empty trash']) {
    for (const key of ['Escape', 'Enter']) {
      await (await driver.find(notebook, 'button', name)).focus();
      await press(notebook, 'Enter');
      await comesTo('Cancel');
      await press(notebook, key);
      await comesTo(name);
    }
  }
});

test('what was deleted for good is not brought back by the older notice, and not said to be', async () => {
  const forGood = async () => {
    await open('Trash');
    await (await driver.find(notebook, 'button', 'Empty trash')).click();
    await driver.find(notebook, 'group', 'Delete this for good? Nothing brings it back.');
    await press(notebook, 'Tab', 'Enter');
    await until('nothing', async () => (await dialog()).includes('Nothing was deleted'));
    await press(notebook, 'Escape');
    await (await driver.find(notebook, 'button', 'Undo')).click();
    await heard(notebook, 'alert', 'This was deleted for good');
    await (await driver.find(notebook, 'button', 'Dismiss')).click();
  };
  await (await driver.find(notebook, 'button', 'Delete note: three')).click();
  await becomes(notebook, ['one #server', 'two #サーバー']);
  await forGood();
  await becomes(notebook, ['one #server', 'two #サーバー']);
  await (await driver.find(notebook, 'button', 'Delete event')).click();
  await until('nothing', async () => (await outlineOf(notebook)).length === 0);
  await forGood();
  expect(await notebook.evaluate(() => document.body.innerText)).not.toContain('Brought back');
  expect(await driver.complaints()).toEqual([]);
});

test('a session and an event come back with all that went with them', async () => {
  await (await driver.find(notebook, 'button', 'Delete event')).click();
  await until('nothing', async () => (await outlineOf(notebook)).length === 0);
  await open('Trash');
  await until('the event', async () => (await dialog()).includes('3 notes'));
  await (await driver.find(notebook, 'button', 'Put back')).click();
  await heard(notebook, 'status', 'Put back: My event');
  await becomes(notebook, ['one #server', 'two #サーバー', 'three']);
});

test('a tag is renamed into another, which is said before, and one undo parts them, also later', async () => {
  await open('Tags');
  await until('both', async () => (await notebook.$$('dialog li')).length === 2);
  await (await driver.find(notebook, 'button', 'Rename')).focus();
  await press(notebook, 'Enter');
  await notebook.keyboard.type('two words');
  await heard(notebook, 'status', 'A tag is one word');
  await press(notebook, 'Escape', 'Enter');
  await notebook.keyboard.type('ｻｰﾊﾞｰ');
  await heard(notebook, 'status', '#server (1 note) and #サーバー (1 note) become one tag.');
  await driver.find(notebook, 'button', 'Merge');
  await press(notebook, 'Enter');
  await heard(notebook, 'status', 'in 1 note');
  await becomes(notebook, ['one #ｻｰﾊﾞｰ', 'two #サーバー', 'three']);
  await until('one tag', async () => (await notebook.$$('dialog li')).length === 1);
  await press(notebook, 'Escape');
  await notebook.reload();
  await open('Tags');
  await until('what was renamed', async () => (await dialog()).includes('Last renaming: #server is now #ｻｰﾊﾞｰ'));
  await (await driver.find(notebook, 'button', 'Undo')).focus();
  await press(notebook, 'Enter');
  await heard(notebook, 'status', '#ｻｰﾊﾞｰ is #server again');
  await becomes(notebook, ['one #server', 'two #サーバー', 'three']);
  expect(await driver.complaints()).toEqual([]);
});

test('a renaming that is cancelled leads back to the button that began it', async () => {
  await open('Tags');
  await until('both', async () => (await notebook.$$('dialog li')).length === 2);
  await (await notebook.$('dialog li:nth-of-type(2) button'))?.focus();
  for (const way of [['Escape'], ['Tab', 'Tab', 'Enter']]) {
    await press(notebook, 'Enter');
    await driver.find(notebook, 'textbox', 'New name');
    await notebook.keyboard.type('host');
    await press(notebook, ...way);
    await until('the field to be gone', async () => (await notebook.$('dialog input')) === null);
    expect(await notebook.evaluate(() => document.activeElement?.closest('li')?.textContent)).toContain('サーバー');
  }
});

test('a tag that was renamed has the focus by its new name, and by its old one once that is undone', async () => {
  await open('Tags');
  await until('both', async () => (await notebook.$$('dialog li')).length === 2);
  const rowOfFocus = () => notebook.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
  const comesTo = (name: string) => until(`it on ${name}`, async () => (await rowOfFocus()).startsWith(name));
  for (const name of ['zebra', 'サーバー']) {
    await (await notebook.$('dialog li button'))?.focus();
    await press(notebook, 'Enter');
    await driver.find(notebook, 'textbox', 'New name');
    await notebook.keyboard.type(name);
    await press(notebook, 'Enter');
    await comesTo(`#${name}`);
    await (await driver.find(notebook, 'button', 'Undo')).focus();
    await press(notebook, 'Enter');
    await comesTo('#server');
  }
});

test('a line that is under way has its tag renamed too, in the notebook and in the popup', async () => {
  const lineIn = (page: Page) => page.$eval('.note-field textarea', field => (field as HTMLTextAreaElement).value);
  const popup = await driver.openOwn('popup/index.html');
  await becomes(popup, ['one #server', 'two #サーバー', 'three']);
  await (await driver.find(popup, 'textbox', 'Note')).type('half #server ');
  await notebook.bringToFront();
  await (await driver.find(notebook, 'textbox', 'Note')).type('of the notebook #server ');
  await open('Tags');
  await until('both', async () => (await notebook.$$('dialog li')).length === 2);
  await (await driver.find(notebook, 'button', 'Rename')).focus();
  await press(notebook, 'Enter');
  await notebook.keyboard.type('host');
  await press(notebook, 'Enter');
  await heard(notebook, 'status', 'in 1 note');
  await until('the popup’s', async () => (await lineIn(popup)) === 'half #host ');
  await press(notebook, 'Escape');
  await until('the notebook’s', async () => (await lineIn(notebook)) === 'of the notebook #host ');
});
