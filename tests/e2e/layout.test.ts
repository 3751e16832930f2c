// What stands where on the screens.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { paste } from './outline-page';

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
