// The machine's clock was ahead, and was set right: what is typed after that is later all the same.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { press } from './outline-page';
import { seed } from './seeded';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
  site = await serveSample();
});
beforeEach(async () => {
  await driver.renew();
  await seed(driver, [{ title: 'Alpha' }]);
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

/** By the hours that two systems of one machine differ which do not agree on what its clock means. */
const setAhead = (page: Page) =>
  page.evaluate('Date.now = (now => () => now() + 9 * 3_600_000)(Date.now.bind(Date)); 0');

const fieldOf = (page: Page) => page.$eval('.note-field textarea', field => (field as HTMLTextAreaElement).value);
/** Longer than words are on their way. */
const rest = () => new Promise(over => setTimeout(over, 700));

test('the line of the popup goes on, and is gone once it is a note', async () => {
  const page = await driver.open('about:blank');
  let popup = await driver.clickToolbar(page);
  await setAhead(popup);
  await popup.keyboard.type('one');
  await rest();
  await driver.dismiss(popup);

  popup = await driver.clickToolbar(page);
  await until('the line', async () => (await fieldOf(popup)) === 'one');
  await popup.keyboard.type(' and more');
  await rest();
  await driver.dismiss(popup);

  popup = await driver.clickToolbar(page);
  await rest();
  expect(await fieldOf(popup)).toBe('one and more');
  await press(popup, 'Enter');
  await heard(popup, 'status', 'Note saved');
  await driver.dismiss(popup);

  popup = await driver.clickToolbar(page);
  await until('the note', () => popup.$('.outline .text'));
  await rest();
  expect(await fieldOf(popup)).toBe('');
});

test('the line of the notebook goes on', async () => {
  const open = async () => {
    const notebook = await driver.openOwn('notebook/index.html');
    await (await driver.find(notebook, 'textbox', 'Note')).focus();
    return notebook;
  };
  let notebook = await open();
  await setAhead(notebook);
  await notebook.keyboard.type('one');
  await rest();
  await notebook.close();

  notebook = await open();
  await press(notebook, 'End');
  await notebook.keyboard.type(' and more');
  await rest();
  await notebook.close();

  notebook = await open();
  await rest();
  expect(await fieldOf(notebook)).toBe('one and more');
});

test('a page’s corrections go on', async () => {
  const page = await driver.open(`${site.origin}/sessions/offline-first.html`);
  const correct = async (room: string, isAhead: boolean) => {
    const popup = await driver.clickToolbar(page);
    await until('the page', () => popup.$('.page details'));
    if (isAhead) await setAhead(popup);
    await popup.$eval('.page details', details => details.setAttribute('open', ''));
    const field = await driver.find(popup, 'textbox', 'Room');
    await field.click({ count: 3 });
    await popup.keyboard.type(room);
    await rest();
    await driver.dismiss(popup);
  };
  await correct('Hall 1', true);
  await correct('Hall 2', false);
  const popup = await driver.clickToolbar(page);
  await until('the page', () => popup.$('.page details'));
  const room = await driver.find(popup, 'textbox', 'Room').catch(async () => {
    await popup.$eval('.page details', details => details.setAttribute('open', ''));
    return driver.find(popup, 'textbox', 'Room');
  });
  expect(await room.evaluate(field => (field as HTMLInputElement).value)).toBe('Hall 2');
});
