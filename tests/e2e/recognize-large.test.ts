// Pages that nobody can read to their end in time. No clock here but the product's own: after 1.5 s it gives up on a page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyNodes, twentyMegabytes } from '../../bench/large-pages';
import { type Served, serveFolder } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { page, saidOf, seenOn } from './reading';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  const routes = { '/talks/1': page(twentyMegabytes()), '/talks/2': page(manyNodes()) };
  site = await serveFolder(import.meta.dirname, { routes });
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

test.each([
  ['20 MB', '/talks/1'],
  ['200,000 nodes', '/talks/2'],
])('a page of %s is answered by what was found so far, and the popup says so', async (_, path) => {
  const tab = await driver.open(site.origin + path);
  // Nothing of ours runs in a page that is still being drawn for the first time, and that may take as long.
  await tab.evaluate(() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn))));
  const seen = await seenOn(driver, tab);
  expect([seen.unread, seen.page?.partial]).toEqual(['partial', true]);
  expect(saidOf(seen)).toMatchObject({ title: 'A large talk', event: 'Large Days 2026' });
  const popup = await driver.clickToolbar(tab);
  await until('the sentence', () => popup.evaluate(() => document.body.innerText.includes('what was found so far')));
  await tab.close();
});
