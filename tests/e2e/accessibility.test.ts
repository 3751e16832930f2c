import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA and its own best practices, worded for the reader of a failed test. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = (await page.evaluate('axe.run().then(result => result.violations)')) as Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
}

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing', colorScheme => {
  let driver: Driver;
  let site: Served;
  beforeAll(async () => {
    site = await serveSample();
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
    await driver.dismiss(popup);
  });

  test.each(['panel', 'notebook', 'options'])('in the %s', async name => {
    const page = await driver.openOwn(`${name}/index.html`);
    await until('it to be drawn', () => page.$('button'));
    expect(await faults(page)).toEqual([]);
  });
});
