// What is changed of a session is taken back by Ctrl+Z, from wherever one is, and says what it was.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { factPages } from './fact-pages';
import { becomes, press, type } from './outline-page';
import { seed } from './seeded';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
  site = await serveSample({ routes: factPages });
});
beforeEach(async () => {
  await driver.renew();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

const click = async (page: Page, name: string) => (await driver.find(page, 'button', name)).click();
const toField = async (page: Page) => (await driver.find(page, 'textbox', 'Note')).focus();
const field = async (page: Page, name: string) =>
  (await driver.find(page, 'textbox', name)) as ElementHandle<HTMLInputElement>;
const reads = async (page: Page, name: string, text: string) => {
  const found = await field(page, name);
  await until(`${name}: ${text}`, () => found.evaluate((input, wanted) => input.value === wanted, text));
};
/** The notebook, with this session of two opened and its facts unfolded. */
const notebookAt = async (title: string) => {
  await seed(driver, [{ title: 'First', room: '1' }, { title: 'Second' }]);
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'treeitem', title)).click();
  await notebook.$eval('.pane details', details => details.setAttribute('open', ''));
  return notebook;
};

test('slides that were added, and they can be added again', async () => {
  const talk = await driver.clickToolbar(await driver.open(`${site.origin}/sessions/temporal-booking.html`));
  await click(talk, 'Clip session');
  await heard(talk, 'status', 'Session clipped');
  await type(talk, 'one');
  await becomes(talk, ['one']);
  await driver.dismiss(talk);
  const popup = await driver.clickToolbar(await driver.open(`${site.origin}/decks/temporal-booking/`));
  await click(popup, 'Add slides');
  await heard(popup, 'status', 'Slides added');
  expect(await popup.evaluate(() => document.querySelector('.actions')?.textContent)).not.toContain('Add slides');
  await press(popup, 'Control+z');
  await heard(popup, 'status', /^Undone in “.+”: Slides$/);
  await driver.find(popup, 'button', 'Add slides');
  await becomes(popup, ['one']);
  await press(popup, 'Control+Shift+z');
  await heard(popup, 'status', /^Redone in “.+”: Slides$/);
  await press(popup, 'Control+z', 'Control+z');
  await heard(popup, 'status', /^Undone$/);
  await becomes(popup, []);
});

test('a video that was added', async () => {
  await seed(driver, [{ title: 'A talk' }]);
  const popup = await driver.clickToolbar(await driver.open(`${site.origin}/blog/paper-badges.html`));
  const kind = (await driver.find(popup, 'combobox', 'Kind of page')) as ElementHandle<HTMLSelectElement>;
  await kind.select('video');
  await click(popup, 'Add video');
  await heard(popup, 'status', 'Video added');
  await press(popup, 'Control+z');
  await heard(popup, 'status', /^Undone in “A talk”: Address of the video$/);
  await driver.find(popup, 'button', 'Add video');
});

test('a fact that was typed in the notebook, without anything older', async () => {
  const notebook = await notebookAt('First');
  await toField(notebook);
  await type(notebook, 'one');
  await becomes(notebook, ['one']);
  await (await field(notebook, 'Room')).click({ count: 3 });
  await type(notebook, 'Hall 5');
  await heard(notebook, 'status', 'Saved');
  await toField(notebook);
  await press(notebook, 'Control+z');
  await heard(notebook, 'status', /^Undone in “First”: Room$/);
  await reads(notebook, 'Room', '1');
  await press(notebook, 'Control+Shift+z');
  await heard(notebook, 'status', /^Redone in “First”: Room$/);
  await reads(notebook, 'Room', 'Hall 5');
  await becomes(notebook, ['one']);
});

test('another candidate that was taken in the popup', async () => {
  const popup = await driver.clickToolbar(await driver.open(`${site.origin}/2026/talks/three-rooms.html`));
  await click(popup, 'Room: Hall 5?');
  await click(popup, 'Clip session');
  await heard(popup, 'status', 'Session clipped');
  await popup.$eval('details', details => details.setAttribute('open', ''));
  await (await driver.find(popup, 'button', 'Room: text of the page')).focus();
  await press(popup, 'Enter', 'Tab', 'Enter');
  await heard(popup, 'status', 'Taken: Room');
  await until('another', async () => (await (await field(popup, 'Room')).evaluate(input => input.value)) !== 'Hall 5');
  await toField(popup);
  await press(popup, 'Control+z');
  await heard(popup, 'status', /^Undone in “Queues that never stop”: Room$/);
  await reads(popup, 'Room', 'Hall 5');
  await driver.find(popup, 'button', 'Room: text of the page');
});

test('a session that was moved, by the keys on the button that moved it', async () => {
  const notebook = await notebookAt('Second');
  const titles = () => notebook.$$eval('[role=treeitem]', all => all.slice(1).map(each => each.textContent));
  const are = (...wanted: string[]) =>
    until(`${wanted}`, async () => JSON.stringify(await titles()) === JSON.stringify(wanted));
  await click(notebook, 'Move up');
  await are('Second', 'First');
  await press(notebook, 'Control+z');
  await heard(notebook, 'status', /^Undone in “Second”: Order of the sessions$/);
  await are('First', 'Second');
  await press(notebook, 'Control+y');
  await are('Second', 'First');
  expect(await driver.complaints()).toEqual([]);
});

test('what was left out of the report, by the keys on its box; in a field they are the field’s', async () => {
  const notebook = await notebookAt('First');
  await (await driver.find(notebook, 'checkbox', 'Leave out of the report')).click();
  await until('it left out', () => notebook.$('[role=treeitem].left-out'));
  await (await field(notebook, 'Room')).focus();
  await press(notebook, 'Control+z');
  await new Promise(rest => setTimeout(rest, 500));
  expect(await notebook.$('[role=treeitem].left-out')).not.toBeNull();
  await (await driver.find(notebook, 'checkbox', 'Leave out of the report')).focus();
  await press(notebook, 'Control+z');
  await until('it in again', async () => (await notebook.$('[role=treeitem].left-out')) === null);
});

test('in Japanese it is said in Japanese', async () => {
  const japanese = await launchChromium({ language: 'ja' });
  try {
    await seed(japanese, [{ title: '最初の話' }, { title: '次の話' }]);
    const notebook = await japanese.openOwn('notebook/index.html');
    await (await japanese.find(notebook, 'treeitem', '次の話')).click();
    await (await japanese.find(notebook, 'button', '上へ')).click();
    await heard(notebook, 'status', '保存しました');
    await press(notebook, 'Control+z');
    await heard(notebook, 'status', '「次の話」で元に戻しました：セッションの順番');
    await press(notebook, 'Control+Shift+z');
    await heard(notebook, 'status', '「次の話」でやり直しました：セッションの順番');
  } finally {
    await japanese.close();
  }
});
