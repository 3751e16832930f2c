// What is seen at a glance is said to those who do not see it: once for each change, and not at every key.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, type } from './outline-page';

let driver: Driver;
let popup: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  popup = await driver.clickToolbar(await driver.open('about:blank'));
  await type(popup, 'apple one', 'pear', 'apple two');
  await heard(popup, 'status', 'Note saved');
  await becomes(popup, ['apple one', 'pear', 'apple two']);
});
afterAll(() => driver.close());

/** All that this region of the page says from now on. */
const hearing = (page: Page, region: string) =>
  page.evaluate(selector => {
    const [its, all] = [document.querySelector(selector), [] as string[]];
    const note = () => its?.textContent && all.push(its.textContent);
    if (its) new MutationObserver(note).observe(its, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { all });
  }, region);
const said = (page: Page) => page.evaluate(() => (window as unknown as { all: string[] }).all);
const says = (page: Page, all: readonly string[]) =>
  until(all.join(), async () => String(await said(page)) === String(all)).catch(async () =>
    expect(await said(page)).toEqual(all),
  );

test('how many tags are offered', async () => {
  await hearing(popup, '.note-field [aria-live]');
  const [two, one] = ['2 tags', '1 tag'].map(count => `${count} offered: the arrows choose, Tab takes one`);
  await popup.keyboard.type('see #');
  await says(popup, [two ?? '']);
  await popup.keyboard.type('to');
  await says(popup, [two ?? '', one ?? '']);
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('#que and more');
  await new Promise(rest => setTimeout(rest, 1000));
  expect(await said(popup)).toEqual([two, one]);
});

test('how much a search in the notebook finds', async () => {
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, ['apple one', 'pear', 'apple two']);
  await hearing(notebook, '.top > [aria-live]');
  await (await driver.find(notebook, 'searchbox', 'Search')).type('apple');
  await says(notebook, ['Found: 0 sessions · 2 notes']);
  await notebook.keyboard.type(' pie');
  await says(notebook, ['Found: 0 sessions · 2 notes', 'Found: 0 sessions · 0 notes']);
});
