// Where the focus is when what had it is gone: never nowhere.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, caretOf, press, type } from './outline-page';
import { seed } from './seeded';

let driver: Driver;
let notebook: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  await seed(driver, [{ title: 'First talk' }, { title: 'Second talk' }]);
  notebook = await driver.openOwn('notebook/index.html');
  await open(notebook, 'Second talk');
});
afterAll(() => driver.close());

const open = async (page: Page, title: string) => {
  await (await driver.find(page, 'treeitem', title)).click();
  await driver.find(page, 'heading', title);
};
const openWhole = async (page: Page) => {
  await (await driver.find(page, 'treeitem', 'The event as a whole')).click();
  await driver.find(page, 'heading', 'Clock Days');
};
const pressed = async (name: string) => {
  await (await driver.find(notebook, 'button', name)).focus();
  await press(notebook, 'Enter');
};
const focused = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    return now?.getAttribute('aria-label') ?? (now === document.body ? 'nothing' : now?.textContent);
  });
const comesTo = (name: string, page = notebook) =>
  until(`the focus on ${name}`, async () => (await focused(page)) === name).catch(async () =>
    expect(await focused(page)).toBe(name),
  );

test('a session that is deleted leaves it on the place that is opened instead, and an event on the trash', async () => {
  await pressed('Delete session');
  await comesTo('The event as a whole');
  await pressed('Delete event');
  await comesTo('Trash');
});

test('a session that is brought back has it again, where the place that was opened instead had it', async () => {
  await pressed('Delete session');
  await comesTo('The event as a whole');
  await pressed('Undo');
  await driver.find(notebook, 'heading', 'Second talk');
  await comesTo('Second talk');
});

test('the end of the list leaves it on the other direction', async () => {
  await pressed('Move up');
  await comesTo('Move down');
  await press(notebook, 'Enter');
  await comesTo('Move up');
});

test('a notice that was answered leaves it where it was', async () => {
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await type(notebook, 'one');
  await becomes(notebook, ['one']);
  await press(notebook, 'ArrowUp', 'Escape', 'Delete');
  await becomes(notebook, []);
  await comesTo('Note');
  await pressed('Undo');
  await becomes(notebook, ['one']);
  await comesTo('Note');
});

test('a session that another window deletes leaves it in the line one types in, with the words, and says so', async () => {
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await notebook.keyboard.type('half a thought');
  const other = await driver.openOwn('notebook/index.html');
  await open(other, 'Second talk');
  await (await driver.find(other, 'button', 'Delete session')).click();
  await heard(notebook, 'status', '“Second talk” was deleted. The line you were typing is kept below.');
  await comesTo('Note');
  expect(await caretOf(notebook)).toBe('half a thought|');
  await notebook.bringToFront();
  await (await driver.find(notebook, 'button', 'Undo')).click();
  await driver.find(notebook, 'treeitem', 'Second talk');
  await comesTo('Note');
  await press(notebook, 'Enter');
  await becomes(notebook, ['half a thought']);
  expect(await driver.complaints()).toEqual([]);
});

test('so does one in the popup’s view, where the words stay in the note field', async () => {
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  const popup = await driver.openOwn('popup/index.html');
  await driver.find(popup, 'combobox', 'Session');
  await popup.keyboard.type('half a thought');
  await notebook.bringToFront();
  await (await driver.find(notebook, 'button', 'Delete session')).click();
  await heard(popup, 'status', 'Notes now go to: The event as a whole.');
  await comesTo('Note', popup);
  expect(await caretOf(popup)).toBe('half a thought|');
});

test('a note that another window deletes leaves it in the line ready to type, and that is said; of what was undone here it is not', async () => {
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await type(notebook, 'one', 'two');
  await press(notebook, 'ArrowUp');
  await until('the last note', async () => (await caretOf(notebook)) === 'two|');
  const other = await driver.openOwn('notebook/index.html');
  await open(other, 'Second talk');
  await (await driver.find(other, 'button', 'Delete note: two')).click();
  await heard(notebook, 'status', 'The note that you were in was deleted in another window.');
  await comesTo('Note');
  await notebook.bringToFront();
  await press(notebook, 'ArrowUp', 'Enter');
  await notebook.keyboard.type('three');
  await becomes(notebook, ['one', 'three']);
  await press(notebook, 'Control+z', 'Control+z');
  await heard(notebook, 'status', 'Undone');
  await becomes(notebook, ['one']);
});

test('the first note, from another window, folds no fields away in which one types', async () => {
  await openWhole(notebook);
  await (await driver.find(notebook, 'textbox', 'Introduction')).focus();
  await notebook.keyboard.type('half a ');
  const other = await driver.openOwn('notebook/index.html');
  await openWhole(other);
  await (await driver.find(other, 'textbox', 'Note')).focus();
  await type(other, 'one');
  await notebook.bringToFront();
  await becomes(notebook, ['one']);
  await notebook.keyboard.type('thought');
  expect(await caretOf(notebook)).toBe('half a thought|');
});

test('a key that comes at once behind Escape leads on, and the row that was left takes nothing back', async () => {
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await type(notebook, 'one', 'two', 'three');
  await becomes(notebook, ['one', 'two', 'three']);
  await press(notebook, 'ArrowUp', 'ArrowUp');
  await until('the caret', async () => (await caretOf(notebook)).includes('two'));
  await notebook.evaluate(async () => {
    const strike = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    strike('Escape');
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    strike('ArrowDown');
    await new Promise(rest => setTimeout(rest, 100));
  });
  await comesTo('three');
});
