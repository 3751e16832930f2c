// What undoing takes back, and what it says: nothing older goes in the place of what was done last.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, paste, press, type } from './outline-page';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
  site = await serveSample({});
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
/** A notebook with these notes in it. */
const notebookOf = async (...lines: string[]) => {
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, ...lines);
  await becomes(popup, lines);
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, lines);
  return notebook;
};

test('a tag’s other name is taken back and given again, and the note before it stays', async () => {
  const notebook = await notebookOf('one #todo', 'two');
  await toField(notebook);
  await type(notebook, 'three');
  await click(notebook, 'Tags');
  await click(notebook, 'Rename');
  await type(notebook, 'later');
  await heard(notebook, 'status', '#todo is now #later in 1 note');
  await press(notebook, 'Escape');
  await becomes(notebook, ['one #later', 'two', 'three']);
  await toField(notebook);
  await press(notebook, 'Control+z');
  await heard(notebook, 'status', '#later is #todo again');
  await becomes(notebook, ['one #todo', 'two', 'three']);
  await press(notebook, 'Control+Shift+z');
  await heard(notebook, 'status', '#todo is now #later again');
  await becomes(notebook, ['one #later', 'two', 'three']);
  await press(notebook, 'Control+z', 'Control+z');
  await heard(notebook, 'status', 'Undone');
  await becomes(notebook, ['one #todo', 'two']);
});

test('a link that was saved is taken back, and the note before it stays', async () => {
  const popup = await driver.clickToolbar(await driver.open(`${site.origin}/blog/paper-badges.html`));
  await driver.find(popup, 'button', 'Save link');
  await type(popup, 'one');
  await becomes(popup, ['one']);
  await click(popup, 'Save link');
  await until('the link', async () => (await popup.$$('.outline li')).length === 2);
  await toField(popup);
  await press(popup, 'Control+z');
  await becomes(popup, ['one']);
  await press(popup, 'Control+z');
  await becomes(popup, []);
});

const popupAgain = async () => driver.clickToolbar(await driver.open('about:blank'));

test('what was done in a popup that has closed is undone first in a notebook that was open before it', async () => {
  const notebook = await notebookOf('morning note');
  const popup = await popupAgain();
  await becomes(popup, ['morning note']);
  await type(popup, 'precious');
  await becomes(popup, ['morning note', 'precious']);
  await popup.hover('.outline li:last-child');
  await popup.$eval('.outline li:last-child .delete', button => (button as HTMLElement).click());
  await becomes(popup, ['morning note']);
  await driver.dismiss(popup);
  await notebook.bringToFront();
  await becomes(notebook, ['morning note']);
  await toField(notebook);
  await press(notebook, 'Control+z');
  await becomes(notebook, ['morning note', 'precious']);
});

test('what was undone is done again after closing; what an open notebook did since stays its own', async () => {
  const popup = await popupAgain();
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'Control+z');
  await becomes(popup, ['one']);
  await driver.dismiss(popup);
  const again = await popupAgain();
  await becomes(again, ['one']);
  await press(again, 'Control+Shift+z');
  await becomes(again, ['one', 'two']);
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['one', 'two']);
  const other = await driver.openOwn('notebook/index.html');
  await becomes(other, ['one', 'two']);
  await toField(other);
  await type(other, 'three');
  await becomes(notebook, ['one', 'two', 'three']);
  await notebook.bringToFront();
  await toField(notebook);
  await press(notebook, 'Control+z');
  await becomes(notebook, ['one', 'three']);
});

test('where another window wrote into what would go, that is said; only the next undoing goes further back', async () => {
  const notebook = await notebookOf('one', 'two');
  await toField(notebook);
  await type(notebook, 'three', 'four');
  const other = await driver.openOwn('notebook/index.html');
  await becomes(other, ['one', 'two', 'three', 'four']);
  await other.$$eval('.outline button.text', all => (all.at(-1) as HTMLElement).click());
  await other.keyboard.type(' and more');
  await becomes(notebook, ['one', 'two', 'three', 'four and more']);
  await notebook.bringToFront();
  await toField(notebook);
  await press(notebook, 'Control+z');
  await heard(notebook, 'status', 'can’t be undone any more');
  await becomes(notebook, ['one', 'two', 'three', 'four and more']);
  await press(notebook, 'Control+z');
  await becomes(notebook, ['one', 'two', 'four and more']);
  expect(await driver.complaints()).toEqual([]);
});

test('what one does at once behind it stays, also where the background has to wake first', async () => {
  const notebook = await notebookOf('one', 'two', 'three');
  await toField(notebook);
  await press(notebook, 'ArrowUp');
  await driver.sleepBackground();
  await press(notebook, 'Tab', 'Control+z', 'ArrowUp', 'ArrowUp', 'Enter');
  await notebook.keyboard.type('new');
  await becomes(notebook, ['one', 'new', 'two', 'three']);
});

test('a session that was deleted comes back, before anything in the outline that one is shown instead', async () => {
  const notebook = await notebookOf('of the day');
  await (await driver.find(notebook, 'combobox', 'Session')).click();
  await type(notebook, 'A talk');
  await until('the talk', async () => (await notebook.$$('[role=treeitem]')).length === 2);
  await type(notebook, 'of the talk');
  await becomes(notebook, ['of the talk']);
  await click(notebook, 'Delete session');
  await becomes(notebook, ['of the day']);
  await toField(notebook);
  await press(notebook, 'Control+z');
  await heard(notebook, 'status', 'Brought back');
  await until('the talk', async () => (await notebook.$$('[role=treeitem]')).length === 2);
  await becomes(notebook, ['of the talk']);
  await notebook.evaluate(() => {
    const [region, all] = [document.querySelector('[role=status]'), [] as (string | null | undefined)[]];
    new MutationObserver(() => all.push(region?.textContent)).observe(region as Element, { childList: true });
    Object.assign(window, { all });
  });
  await press(notebook, 'Control+Shift+z');
  await becomes(notebook, ['of the day']);
  await new Promise(rest => setTimeout(rest, 500));
  // Once, and not as if another window had done it.
  expect(await notebook.evaluate('all')).toEqual(['Deleted']);
});

describe('what is said', () => {
  const status = (page: Page) => page.$eval('[role=status]', region => region.textContent);

  test('of a paste that is taken back, and of each undoing and doing again, is news each time', async () => {
    const popup = await driver.clickToolbar(await driver.open('about:blank'));
    await type(popup, 'one');
    await becomes(popup, ['one']);
    await paste(popup, { 'text/plain': '- two\n- three' });
    await heard(popup, 'status', 'Pasted: 2 notes');
    await click(popup, 'Undo');
    await becomes(popup, ['one']);
    await until('the notice', async () => (await status(popup)) === 'Undone');
    await toField(popup);
    await press(popup, 'Control+z');
    await becomes(popup, ['one', 'two', 'three']);
    await popup.$eval('[role=status] span', span => span.setAttribute('data-heard', ''));
    await press(popup, 'Control+z');
    await becomes(popup, ['one']);
    await until('it anew', () => popup.$('[role=status] span:not([data-heard])'));
    expect(await status(popup)).toBe('Undone');
    await press(popup, 'Control+Shift+z');
    await heard(popup, 'status', 'Redone');
    await press(popup, 'Control+z', 'Control+z', 'Control+z', 'Control+z');
    await heard(popup, 'status', 'Nothing to undo');
  });

  test('of what fails is news each time, in the place of what was done before; and is dismissed to where one was', async () => {
    const popup = await driver.clickToolbar(await driver.open('about:blank'));
    await type(popup, 'one');
    await heard(popup, 'status', 'Note saved');
    const pastePicture = () =>
      popup.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      });
    await pastePicture();
    await heard(popup, 'alert', 'A note is text');
    expect(await status(popup)).toBe('');
    await popup.$eval('[role=alert] span', span => span.setAttribute('data-heard', ''));
    await pastePicture();
    await until('it anew', () => popup.$('[role=alert] span:not([data-heard])'));
    await (await driver.find(popup, 'button', 'Dismiss')).focus();
    await press(popup, 'Enter');
    await until('the focus', () => popup.evaluate(() => document.activeElement?.matches('.note-field textarea')));
  });
});

describe('what is put into a line', () => {
  const reads = (page: Page, text: string) =>
    until(`the field to read “${text}”`, () =>
      page.evaluate(wanted => (document.activeElement as HTMLTextAreaElement).value === wanted, text),
    );
  const undoThere = (page: Page) => page.keyboard.press('z', { commands: ['Undo'] });
  const pastedOnWord = async (page: Page) => {
    await press(page, 'Control+Shift+ArrowLeft');
    await paste(page, { 'text/plain': 'https://example.com/' });
  };

  test('in the one that is ready to type is taken back there, and typing before it next', async () => {
    const popup = await driver.clickToolbar(await driver.open('about:blank'));
    await type(popup, 'one #todo');
    await becomes(popup, ['one #todo']);
    await popup.keyboard.type('see docs');
    await pastedOnWord(popup);
    await reads(popup, 'see [docs](https://example.com/)');
    await undoThere(popup);
    await reads(popup, 'see docs');
    await press(popup, 'End');
    await popup.keyboard.type(' #to');
    await driver.find(popup, 'option', '#todo');
    await press(popup, 'Tab');
    await reads(popup, 'see docs #todo ');
    await undoThere(popup);
    await reads(popup, 'see docs #to');
    await becomes(popup, ['one #todo']);
  });

  test('in a note is a step of its own', async () => {
    const popup = await driver.clickToolbar(await driver.open('about:blank'));
    await type(popup, 'see');
    await becomes(popup, ['see']);
    await press(popup, 'ArrowUp');
    await popup.keyboard.type(' docs');
    await pastedOnWord(popup);
    await becomes(popup, ['see [docs](https://example.com/)']);
    await popup.keyboard.type('!');
    await becomes(popup, ['see [docs](https://example.com/)!']);
    for (const text of ['see [docs](https://example.com/)', 'see docs', 'see']) {
      await press(popup, 'Control+z');
      await becomes(popup, [text]);
    }
    expect(await driver.complaints()).toEqual([]);
  });
});
