// What is dragged here from a page beside the panel, or from another program: as if it were pasted where it is dropped.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, caretOf, press, stored, type } from './outline-page';

let driver: Driver;
let notebook: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, 'one');
  await heard(popup, 'status', 'Note saved');
  notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['one']);
  await (await driver.find(notebook, 'textbox', 'Note')).focus();
});
afterAll(() => driver.close());

/** Drops these flavours, by their types, on this place of the page. */
async function drop(page: Page, { x, y }: { x: number; y: number }, flavours: Record<string, string>): Promise<void> {
  const cdp = await page.createCDPSession();
  const items = Object.entries(flavours).map(([mimeType, data]) => ({ mimeType, data }));
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x, y, data: { items, dragOperationsMask: 1 } });
  await cdp.detach();
}

const middleOf = async (element: ElementHandle<Element>) => {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const line = async () => middleOf(await driver.find(notebook, 'textbox', 'Note'));
const beside = async () =>
  middleOf(
    (await driver.find(notebook, 'region', 'Notes').then(notes => notes.$('h2, .outline'))) as ElementHandle<Element>,
  );

test('several lines are notes, wherever they are dropped', async () => {
  await drop(notebook, await line(), { 'text/plain': '- two\n  - three' });
  await becomes(notebook, ['one', 'two', '  three']);
  await drop(notebook, await beside(), { 'text/plain': 'four\nfive' });
  await becomes(notebook, ['one', 'two', '  three', 'four', 'five']);
  await stored(driver, ['one', 'two', '  three', 'four', 'five']);
});

test('words go into the line: at its end, and at the letter where they are dropped', async () => {
  await notebook.keyboard.type('a b');
  await drop(notebook, await beside(), { 'text/plain': 'c' });
  expect(await caretOf(notebook)).toBe('a b c|');
  await press(notebook, 'Control+z');
  expect(await caretOf(notebook)).toBe('a b|');
  const { x, y } = await line();
  await drop(notebook, { x, y }, { 'text/plain': 'd' });
  await until('the words', async () => (await notebook.$eval('.note-field textarea', field => field.value)) === 'a bd');
});

test('a note that is edited takes them as well', async () => {
  await press(notebook, 'ArrowUp', 'End');
  await drop(notebook, await middleOf(await driver.find(notebook, 'textbox', 'Edit note')), { 'text/plain': 'x\ny' });
  await becomes(notebook, ['one', 'x', 'y']);
});

test('a link beside every field is a note, and the page stays', async () => {
  await drop(notebook, await beside(), {
    'text/uri-list': 'https://example.org/never/seen',
    'text/plain': 'https://example.org/never/seen',
  });
  await heard(notebook, 'status', 'Link saved');
  expect(notebook.url()).toContain('/notebook/');
});
