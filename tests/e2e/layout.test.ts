// What stands where on the screens.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eventOf, seed } from '../../bench/seed';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { paste, press, type } from './outline-page';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  site = await serveSample();
});
afterAll(() => site.close());
afterEach(() => driver.close());

/** The fields that stand side by side and begin at different heights, as their tops. */
const uneven = (page: Page) =>
  page.$$eval('.fields > div:not(.wide)', cells => {
    const tops = cells.map(cell => cell.querySelector('input, select')?.getBoundingClientRect().top ?? 0);
    return tops.flatMap((top, i) => (i % 2 === 0 && top !== tops[i + 1] ? [[top, tops[i + 1]]] : []));
  });

test('fields side by side begin at one height, in the popup and in a narrow notebook', async () => {
  driver = await launchChromium();
  const popup = await driver.clickToolbar(await driver.open(`${site.origin}/sessions/offline-first.html`));
  const clip = await driver.find(popup, 'button', 'Clip session');
  await popup.$eval('details', details => details.setAttribute('open', ''));
  expect(await popup.$$('.fields .mark')).not.toEqual([]);
  expect(await uneven(popup)).toEqual([]);
  await clip.click();
  const notebook = await driver.openOwn('notebook/index.html');
  await notebook.setViewport({ width: 1000, height: 800 });
  await (await driver.find(notebook, 'treeitem', 'Offline First, Ten Years Later')).click();
  await until('its fields', () => notebook.$('details .mark'));
  await notebook.$eval('details', details => details.setAttribute('open', ''));
  expect(await uneven(notebook)).toEqual([]);
});

test.each(['en', 'ja'] as const)('no button of a narrow notebook is cut, in %s', async language => {
  driver = await launchChromium({ language });
  const popup = await driver.clickToolbar(await driver.open(`${site.origin}/sessions/offline-first.html`));
  await (await until('the button', () => popup.$('.actions button'))).click();
  const notebook = await driver.openOwn('notebook/index.html');
  await notebook.setViewport({ width: 1000, height: 800 });
  await (await until('the session', () => notebook.$('[role=treeitem]:nth-of-type(2)'))).click();
  await until('it', () => notebook.$('.pane h2 + button'));
  const cut = await notebook.$$eval('.pane', panes =>
    panes.flatMap(pane =>
      [...pane.querySelectorAll('button')]
        .filter(button => button.getBoundingClientRect().right > pane.getBoundingClientRect().right)
        .map(button => button.textContent),
    ),
  );
  expect(cut).toEqual([]);
});

test('a dialog is closed by a button beside its title', async () => {
  driver = await launchChromium();
  const notebook = await driver.openOwn('notebook/index.html');
  await (await driver.find(notebook, 'button', 'Tags')).click();
  const title = await (await driver.find(notebook, 'heading', 'Tags')).boundingBox();
  const close = await (await driver.find(notebook, 'button', 'Close')).boundingBox();
  expect(close?.y).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0));
  expect(close?.x).toBeGreaterThan((title?.x ?? 0) + (title?.width ?? 0));
});

test('what a session opens is in sight of many of them in a narrow notebook', async () => {
  driver = await launchChromium();
  const options = await driver.openOwn('options/index.html');
  await seed(options, eventOf('Big Days', 300, 1));
  const notebook = await driver.openOwn('notebook/index.html');
  await notebook.setViewport({ width: 500, height: 800 });
  await (await driver.find(notebook, 'treeitem', 'Big Days, talk 7')).click();
  const title = await driver.find(notebook, 'heading', 'Big Days, talk 7');
  expect(await title.isIntersectingViewport()).toBe(true);
});

/** The height of the note field without a letter, and with one, as wide as this. */
async function fieldHeights(page: Page, width: number): Promise<number[]> {
  await page.setViewport({ width, height: 600 });
  const field = await until('the field', () => page.$('.note-field textarea'));
  const height = () => field.evaluate(each => each.getBoundingClientRect().height);
  await page.$eval('.note-field textarea', each => each.focus());
  const empty = await height();
  await page.keyboard.type('a');
  const typed = await height();
  await page.keyboard.press('Backspace');
  return [empty, typed];
}

test.each(['en', 'ja'] as const)('the note field is as high without a letter as with one, in %s', async language => {
  driver = await launchChromium({ language });
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  for (const width of [400, 320]) expect(await fieldHeights(popup, width), `popup ${width}`).toEqual([28, 28]);
  await driver.dismiss(popup);
  const panel = await driver.openOwn('panel/index.html');
  for (const width of [400, 320, 240]) {
    expect(await fieldHeights(panel, width), `panel ${width}`).toEqual([28, 28]);
    expect(await panel.$eval('.bottom', bottom => bottom.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('what is sixty deep reads as one line, with its level, and the popup stays as wide as it is', async () => {
  driver = await launchChromium();
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await driver.find(popup, 'textbox', 'Note');
  const rows = () =>
    popup.$$eval('.outline li', all =>
      all.map(row => [
        row.getAttribute('aria-level'),
        row.querySelector('.level')?.textContent ?? null,
        row.querySelector('.words')?.getClientRects().length,
      ]),
    );
  const widths = () => popup.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  await paste(popup, { 'text/plain': 'as many as need a scrollbar\n'.repeat(30) });
  await until('flat notes', async () => (await rows()).length === 30);
  const flat = await widths();
  const deep = Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}- words on level ${i + 1}`);
  await paste(popup, { 'text/plain': deep.join('\n') });
  await until('deep notes', async () => (await rows()).length === 90);
  const levels = deep.map((_, i) => [String(i + 1), i > 6 ? String(i + 1) : null, 1]);
  expect((await rows()).slice(30)).toEqual(levels);
  expect(await widths()).toEqual(flat);
});

test('the popup is four hundred wide, and on a phone as wide as that', async () => {
  driver = await launchChromium();
  const widths = (page: Page) => page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await driver.find(popup, 'textbox', 'Note');
  expect(await widths(popup)).toEqual([400, 400]);
  await driver.dismiss(popup);
  const phone = await driver.openOwn('popup/index.html');
  await driver.find(phone, 'textbox', 'Note');
  for (const width of [399, 360, 320]) {
    await phone.setViewport({ width, height: 640 });
    expect(await widths(phone)).toEqual([width, width]);
  }
});

/** The left edge of each of these, as it is painted. */
async function edges(page: Page, elements: string): Promise<string[]> {
  const shown: string[] = [];
  for (const element of await page.$$(elements)) {
    const { x = 0, y = 0 } = (await element.boundingBox()) ?? {};
    shown.push(await page.screenshot({ encoding: 'base64', clip: { x, y: y + 8, width: 4, height: 4 } }));
  }
  return shown;
}

test('in the colours of the system what is chosen looks otherwise than the rest', async () => {
  driver = await launchChromium();
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  const system = await popup.createCDPSession();
  await system.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await driver.find(popup, 'textbox', 'Note');
  const differ = async (elements: string, chosen: string) => {
    await until(chosen, () => popup.$(elements + chosen));
    const [its, others] = [elements + chosen, `${elements}:not(${chosen})`].map(each => edges(popup, each));
    expect(await others).not.toEqual([]);
    expect(await others).not.toContain((await its)?.[0]);
  };
  await popup.keyboard.type('#');
  await until('the tags', () => popup.$('.tags'));
  await press(popup, 'ArrowDown');
  await differ('.tags [role=option]', '.at');
  await press(popup, 'Escape', 'Backspace');
  await paste(popup, { 'text/plain': 'one\ntwo\nthree' });
  await until('the notes', async () => (await popup.$$('.outline li')).length === 3);
  await press(popup, 'ArrowUp', 'Shift+ArrowUp');
  await differ('.outline li[data-note]', '.chosen');
  await press(popup, 'Escape', 'Control+k', 'ArrowDown');
  await popup.keyboard.type('e');
  await differ('.combobox [role=option]', '.at');
});

test('words written from right to left are laid out so in fields, in the tags and in the report, each line by its own', async () => {
  driver = await launchChromium();
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await driver.find(popup, 'textbox', 'Note');
  await press(popup, 'Control+k');
  await popup.keyboard.type('מפגש!');
  await press(popup, 'Enter');
  await heard(popup, 'status', 'Event');
  await type(popup, 'שלום world עולם #תגית', 'hello שלום');
  await heard(popup, 'status', 'Note saved');
  const directions = (page: Page, elements: string) =>
    page.$$eval(elements, all => all.map(each => getComputedStyle(each).direction));
  expect((await directions(popup, '.combobox input'))[0]).toBe('rtl');
  await driver.dismiss(popup);
  const notebook = await driver.openOwn('notebook/index.html');
  /** Where the first letter of each line of the report stands: at its right where one writes from there. */
  const sides = () =>
    notebook.$$eval('.report-body li', all =>
      all.map(each => {
        const text = document.createTreeWalker(each, NodeFilter.SHOW_TEXT).nextNode() as Text;
        const range = document.createRange();
        range.selectNodeContents(text);
        const whole = range.getBoundingClientRect();
        range.setEnd(text, 1);
        return range.getBoundingClientRect().left - whole.left < 1 ? 'left' : 'right';
      }),
    );
  await until('the report', async () => (await sides()).length > 1);
  expect((await sides()).slice(0, 2)).toEqual(['right', 'left']);
  await (await driver.find(notebook, 'button', 'Tags')).click();
  const tag = await until('the tag', () => notebook.$('dialog li .grow'));
  expect(await tag.evaluate(each => getComputedStyle(each).direction)).toBe('ltr');
  expect(await tag.$eval('bdi', each => getComputedStyle(each).direction)).toBe('rtl');
});

test('the report of what is sixty deep is read line by line, and no letter by letter', async () => {
  driver = await launchChromium();
  const popup = await driver.openOwn('popup/index.html');
  await popup.waitForSelector('.note-field textarea:focus');
  const lines = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- some words`);
  await paste(popup, { 'text/plain': lines.join('\n') });
  await until('all of them', async () => (await popup.$$('.outline li')).length === 60);
  const notebook = await driver.openOwn('notebook/index.html');
  await until('the report', async () => (await notebook.$$('.report-body li')).length === 60);
  const widths = await notebook.$$eval('.report-body li', all => all.map(each => each.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(200);
});
