import { afterAll, beforeAll, expect, test } from 'vitest';
import { playMainJob } from '../../scripts/main-job';
import { samplePages, serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { type Driver, until } from './driver';
import { launchFirefox } from './firefox';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  site = await serveSample();
  driver = await launchFirefox();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

test('the main job in Firefox gives the report on the clipboard, in both forms', async () => {
  const { text, html } = await playMainJob(driver, samplePages(site.origin));
  expect(text).toContain('# Notes from Harbour Web Days 2026');
  expect(text).toContain('  - A stale answer, marked as stale, beats a spinner');
  expect(text).toContain(`Slides: [日付と時刻の落とし穴 2026](${site.origin}/decks/temporal-booking/)`);
  expect(text).toMatch(/^- > Every year somebody asks us /m);
  expect(html).toContain('<h2>Offline First, Ten Years Later</h2>');
  expect(await driver.complaints()).toEqual([]);
});

test('what is typed is there again after the popup closed and the background slept', async () => {
  const page = await driver.open(`${site.origin}/index.html`);
  const popup = await driver.clickToolbar(page);
  const typed = await driver.find(popup, 'textbox', 'Note');
  await typed.focus();
  await popup.keyboard.type('half a sen');
  await driver.dismiss(popup);
  await driver.sleepBackground();
  const again = await driver.clickToolbar(page);
  const draft = () => again.$eval('.note-field textarea', field => (field as HTMLTextAreaElement).value);
  await until('the draft', async () => (await draft()) === 'half a sen');
});
