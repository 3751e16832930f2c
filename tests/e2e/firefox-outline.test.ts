// The outline in Firefox, where keys, focus, clipboard and undo are another program's.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Driver, heard, until } from './driver';
import { launchFirefox } from './firefox';
import { FirefoxWindow } from './firefox-window';
import { becomes, press, stored, type } from './outline-page';

let driver: Driver;
let popup: Page;
beforeAll(async () => {
  driver = await launchFirefox();
});
beforeEach(async () => {
  await driver.renew();
  popup = await driver.clickToolbar(await driver.open('about:blank'));
  await (await driver.find(popup, 'textbox', 'Note')).focus();
});
afterAll(() => driver.close());

const chosen = (page: Page) =>
  page.$$eval('.outline li.chosen', rows => rows.map(row => row.querySelector('.text')?.textContent));
const choose = async (wanted: string[], ...keys: string[]) => {
  await press(popup, ...keys);
  await until(`${wanted} to be chosen`, async () => String(await chosen(popup)) === String(wanted));
};
const fieldReads = (text: string) =>
  until(`the field to read “${text}”`, () =>
    popup.$eval('.note-field textarea', (field, wanted) => (field as HTMLTextAreaElement).value === wanted, text),
  );

test('notes chosen by Shift and an arrow are nested, moved and deleted together, and undone', async () => {
  await type(popup, 'one', 'two', 'three', 'four');
  await becomes(popup, ['one', 'two', 'three', 'four']);
  await press(popup, 'ArrowUp');
  await choose(['three', 'four'], 'Shift+ArrowUp');
  await heard(popup, 'status', '2 notes selected');
  await press(popup, 'Tab');
  await becomes(popup, ['one', 'two', '  three', '  four']);
  await press(popup, 'Shift+Tab', 'Alt+ArrowUp', 'Alt+ArrowUp');
  await becomes(popup, ['three', 'four', 'one', 'two']);
  await press(popup, 'Delete');
  await becomes(popup, ['one', 'two']);
  await heard(popup, 'status', 'Deleted: 2 notes');
  await press(popup, 'Control+z');
  await becomes(popup, ['three', 'four', 'one', 'two']);
  await stored(driver, ['three', 'four', 'one', 'two']);
  expect(await driver.complaints()).toEqual([]);
});

test('a note that is dragged leaves the focus in the line one types in', async () => {
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['one', 'two']);
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  const handles = await notebook.$$('.outline .bullet');
  const [above, below] = await Promise.all(handles.map(handle => handle.boundingBox()));
  if (!above || !below) throw new Error('They are not drawn.');
  await notebook.mouse.move(below.x + 5, below.y + 12);
  await notebook.mouse.down();
  await notebook.mouse.move(above.x + 5, above.y + 2, { steps: 4 });
  await notebook.mouse.up();
  await becomes(notebook, ['two', 'one']);
  expect(await notebook.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Note');
});

test('struck words are drawn so, and copied notes are a nested Markdown list', async () => {
  await type(popup, '# Part', 'a ~~struck~~ [link](https://example.com/)', 'x');
  await press(popup, 'ArrowUp', 'Tab');
  await becomes(popup, ['# Part', 'a struck link', '  x']);
  await until('the mark', async () => (await popup.$$eval('.outline del', all => all.length)) === 1);
  const line = await popup.$eval('.outline del', each => getComputedStyle(each).textDecorationLine);
  expect(line).toBe('line-through');
  await choose(['Part', 'a struck link', 'x'], 'Control+a', 'Control+a');
  await press(popup, 'Control+c');
  await heard(popup, 'status', 'Copied: 3 notes');
  const copied = await driver.clipboard();
  expect(copied.text).toBe('### Part\n- a ~~struck~~ [link](https://example.com/)\n  - x\n');
  expect(copied.html).toContain('<del>struck</del>');
  expect(await driver.complaints()).toEqual([]);
});

test('what was cleared from the note field is undone in it, and then the outline', async () => {
  await type(popup, 'one');
  await becomes(popup, ['one']);
  await popup.keyboard.type('half a sentence');
  await press(popup, 'Control+a', 'Delete');
  await fieldReads('');
  await press(popup, 'Control+z');
  await fieldReads('half a sentence');
  await press(popup, ...Array<string>('half a sentence'.length).fill('Backspace'));
  await fieldReads('');
  await press(popup, 'Control+z');
  await fieldReads('half a sentence');
  await becomes(popup, ['one']);
  await press(popup, 'Enter');
  await becomes(popup, ['one', 'half a sentence']);
  await press(popup, 'Control+z');
  await becomes(popup, ['one']);
  expect(await driver.complaints()).toEqual([]);
});

test('a nested list copied from a page keeps its depth, its links and its marks', async () => {
  await type(popup, 'first');
  await becomes(popup, ['first']);
  const page = await driver.open(
    'data:text/html,<ul><li>a <b>bold</b> <a href="https://e.example/">link</a><ul><li>deep<ul><li>deeper</li></ul></li></ul></li><li>b</li></ul>',
  );
  await press(page, 'Control+a', 'Control+c');
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
  await press(notebook, 'Control+v');
  await becomes(notebook, ['first', 'a bold link', '  deep', '    deeper', 'b']);
  expect(await notebook.$$eval('.outline .words :is(strong, a)', all => all.map(({ tagName }) => tagName))).toEqual([
    'STRONG',
    'A',
  ]);
  await stored(driver, ['first', 'a bold link', '  deep', '    deeper', 'b']);
  expect(await driver.complaints()).toEqual([]);
});

/** Firefox leaves what is put into a paste made by hand; this is its own clipboard. */
const COPY = `
  const lines = Array.from({ length: 10_000 }, (_, i) => 'note ' + i + ' ' + 'x'.repeat(80));
  Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(lines.join('\\n'));
`;

test('ten thousand lines of the clipboard are pasted and undone', async () => {
  await (await FirefoxWindow.of(popup.browser())).run(COPY);
  await press(popup, 'Control+v');
  await heard(popup, 'status', 'Pasted: 10000 notes', 20_000);
  await press(popup, 'Control+z');
  await heard(popup, 'status', 'Undone', 20_000);
  await becomes(popup, []);
  expect(await driver.complaints()).toEqual([]);
}, 60_000);

test('Tab goes from the last control round to the first, and not back to the line', async () => {
  const seen: (string | null)[] = [];
  for (let i = 0; i < 6; i += 1) {
    await press(popup, 'Tab');
    seen.push(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
  }
  expect(seen).toContain('Event');
});
