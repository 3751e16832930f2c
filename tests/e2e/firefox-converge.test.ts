// Two windows of Firefox at one session's notes, as somebody has who writes in the popup's page and looks things up in the notebook.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Driver, until } from './driver';
import { launchFirefox } from './firefox';
import { becomes, outlineOf } from './outline-page';

let driver: Driver;
let windows: [Page, Page];
beforeAll(async () => {
  driver = await launchFirefox();
});
beforeEach(async () => {
  await driver.renew();
  windows = [await driver.openOwn('popup/index.html'), await driver.openOwn('notebook/index.html')];
});
afterAll(() => driver.close());

const LINES = ['今日は', 'two', 'three'];

async function begin(): Promise<void> {
  const [popup, notebook] = windows;
  await (await driver.find(popup, 'textbox', 'Note')).focus();
  for (const line of LINES) {
    await popup.keyboard.type(line);
    await popup.keyboard.press('Enter');
  }
  for (const each of [popup, notebook]) await becomes(each, LINES);
}

/** Opens a line where its words end. */
async function edit(page: Page, line: string): Promise<void> {
  await page.$$eval(
    '.outline button.text',
    (all, wanted) => (all.find(each => each.textContent === wanted) as HTMLElement).click(),
    line,
  );
  await until(`${line} to be edited`, () => page.$('.outline textarea'));
}

/** Keys with a pause between, as a hand makes: neither window has heard of what the other typed meanwhile. */
async function typeOn(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.type(letter);
    await new Promise(rest => setTimeout(rest, 30));
  }
}

const both = () => Promise.all(windows.map(outlineOf));

/** The lines, once both windows show so many and the same. */
async function converged(count: number): Promise<string[]> {
  await until('both to show the same', async () => {
    const [ours, theirs] = await both();
    return ours?.length === count && JSON.stringify(ours) === JSON.stringify(theirs);
  }).catch(async () => expect(await both()).toEqual([]));
  return outlineOf(windows[0]);
}

test('different lines typed on at once in two windows of Firefox have all that was typed, in both', async () => {
  await begin();
  await edit(windows[0], 'two');
  await edit(windows[1], 'three');
  await Promise.all([typeOn(windows[0], ' and half a sentence'), typeOn(windows[1], ' と、半分の文')]);
  const wanted = ['今日は', 'two and half a sentence', 'three と、半分の文'];
  for (const each of windows) await becomes(each, wanted);
  expect(await driver.complaints()).toEqual([]);
});

test('one Japanese line typed on at once in two windows of Firefox becomes a note of each, the same in both', async () => {
  await begin();
  for (const each of windows) await edit(each, '今日は');
  await Promise.all([typeOn(windows[0], '晴れていました、とても'), typeOn(windows[1], '雨が降っていたので')]);
  const lines = await converged(4);
  expect(lines.toSorted()).toEqual(
    ['今日は晴れていました、とても', '今日は雨が降っていたので', 'three', 'two'].toSorted(),
  );
  expect(await driver.complaints()).toEqual([]);
});
