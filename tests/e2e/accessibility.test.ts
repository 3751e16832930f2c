import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { factPages } from './fact-pages';
import { outlineOf, press, type } from './outline-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA and its own best practices, worded for the reader of a failed test. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  expect(await readTwice(page)).toEqual([]);
  const violations = (await page.evaluate('axe.run().then(result => result.violations)')) as Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
}

/** A tooltip that says what the name says is read as a description, too. */
const readTwice = (page: Page) =>
  page.$$eval('button[title]', all => all.filter(each => each.title === each.ariaLabel).map(each => each.title));

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing', colorScheme => {
  let driver: Driver;
  let site: Served;
  beforeAll(async () => {
    site = await serveSample({ routes: factPages });
    driver = await launchChromium({ colorScheme });
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('in the popup, empty, with a session, its details and its notes', async () => {
    const page = await driver.open(`${site.origin}/sessions/offline-first.html`);
    const popup = await driver.clickToolbar(page);
    await driver.find(popup, 'button', 'Clip session');
    expect(await faults(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Session clipped');
    for (const line of ['# Part', 'a note', '']) {
      await popup.keyboard.type(line);
      await popup.keyboard.press('Enter');
    }
    await until('the notes', async () => (await popup.$$('.outline li:not(.pending)')).length === 2);
    await popup.$eval('details', details => details.setAttribute('open', ''));
    expect(await faults(popup)).toEqual([]);
    await (await driver.find(popup, 'combobox', 'Session')).click();
    expect(await faults(popup)).toEqual([]);
    // One whose event stands beside it.
    await press(popup, 'ArrowDown');
    await until('it', () => popup.$('[role=option].at .hint'));
    expect(await faults(popup)).toEqual([]);
    await driver.dismiss(popup);
  });

  test('in suggestions, where each was read, and what else it may be', async () => {
    const popup = await driver.clickToolbar(await driver.open(`${site.origin}/2026/talks/three-rooms.html`));
    await driver.find(popup, 'button', 'Ignore: Room');
    expect(await faults(popup)).toEqual([]);
    await (await driver.find(popup, 'button', 'Room: Hall 5?')).hover();
    await until('its words', () => popup.$('.card'));
    expect(await faults(popup)).toEqual([]);
    await (await driver.find(popup, 'button', 'Room: Hall 5?')).click();
    await popup.$eval('details', details => details.setAttribute('open', ''));
    await (await driver.find(popup, 'button', 'Room: text of the page')).click();
    await driver.find(popup, 'button', 'Hall 6 text of the page');
    expect(await faults(popup)).toEqual([]);
    await driver.dismiss(popup);
  });

  test('in the trash and the tags, and in their questions', async () => {
    const popup = await driver.clickToolbar(await driver.open(`${site.origin}/index.html`));
    await type(popup, 'one #first', 'two #second', 'three');
    await until('the notes', async () => (await outlineOf(popup)).at(-1) === 'three');
    await press(popup, 'ArrowUp', 'Escape', 'Delete');
    await heard(popup, 'status', 'Deleted: 1 note');
    await driver.dismiss(popup);
    const notebook = await driver.openOwn('notebook/index.html');
    const open = async (name: string) => (await driver.find(notebook, 'button', name)).click();
    await open('Trash');
    await driver.find(notebook, 'button', 'Put back');
    expect(await faults(notebook)).toEqual([]);
    await open('Empty trash');
    await until('the question', () => notebook.$('.sure'));
    expect(await faults(notebook)).toEqual([]);
    await open('Cancel');
    await open('Close');
    await open('Tags');
    await until('the tags', () => notebook.$('dialog li'));
    expect(await faults(notebook)).toEqual([]);
    await (await until('renaming', () => notebook.$('dialog li button'))).click();
    const field = await until('the field', () => notebook.$('dialog input'));
    await field.focus();
    await press(notebook, 'Control+a');
    await notebook.keyboard.type('second');
    expect(await faults(notebook)).toEqual([]);
  });

  test.each(['panel', 'notebook', 'options'])('in the %s', async name => {
    const page = await driver.openOwn(`${name}/index.html`);
    await until('it to be drawn', () => page.$('button'));
    expect(await faults(page)).toEqual([]);
  });
});
