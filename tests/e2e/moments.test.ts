// When a note was begun: by the clock, and by the video that was playing.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { buildAllowing } from './allowed';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { filmRoutes } from './film';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
  site = await serveSample({ routes: filmRoutes(900) });
});
afterAll(async () => {
  await driver.close();
  await site.close();
});
beforeEach(async () => {
  await driver.renew();
});

/** The film plays on from this second, and stands there until it does. */
const play = async (page: Page, second: number) => {
  const frame = page.frames().find(each => each.url().endsWith('/film')) ?? page.mainFrame();
  await frame.waitForSelector('video');
  await frame.$eval(
    'video',
    async (video, at) => {
      video.currentTime = at;
      await video.play();
    },
    second,
  );
};

const links = (page: Page) =>
  page.$$eval('.outline .moment a', all => all.map(link => [link.textContent, link.getAttribute('href')]));
const press = async (page: Page, name: string) => (await driver.find(page, 'button', name)).click();

test('a note begun while a video plays leads back into it, in the outline and in the report', async () => {
  const page = await driver.open(`${site.origin}/film`);
  await play(page, 754);
  const popup = await driver.clickToolbar(page);
  await driver.find(popup, 'button', 'Save link');
  await popup.keyboard.type('the second counts');
  // Begun here, and not where it ends.
  await play(page, 800);
  await popup.keyboard.press('Enter');
  await until('the link', async () => (await links(popup)).length === 1);
  expect(await links(popup)).toEqual([
    [expect.stringMatching(/^12:3[4-7]$/), expect.stringMatching(/\/film\.wav#t=75[4-7]$/)],
  ]);
  await press(popup, 'Copy report');
  await heard(popup, 'status', 'Report copied');
  expect((await driver.clipboard()).text).toMatch(
    /^- the second counts \[12:3[4-7]\]\(http:\/\/127\.0\.0\.1:\d+\/film\.wav#t=75[4-7]\)$/m,
  );
  expect(await driver.complaints()).toEqual([]);
});

test('words that Enter cuts off a note were begun with the others', async () => {
  const page = await driver.open(`${site.origin}/film`);
  await play(page, 754);
  const popup = await driver.clickToolbar(page);
  await driver.find(popup, 'button', 'Save link');
  await popup.keyboard.type('one two');
  await popup.keyboard.press('Enter');
  await until('the link', async () => (await links(popup)).length === 1);
  await play(page, 800);
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter'] as const)
    await popup.keyboard.press(key);
  await until('both', async () => (await links(popup)).length === 2);
  const [one, two] = await links(popup);
  expect(two).toEqual(one);
});

test('so does one begun in the panel, typed where it stands, with a film in a frame of the page', async () => {
  const page = await driver.open(`${site.origin}/inside`);
  const popup = await driver.clickToolbar(page);
  await driver.find(popup, 'button', 'Save link');
  await press(popup, 'Open beside the page');
  const panel = await (
    await popup.browser().waitForTarget(target => target.url().endsWith('/panel/index.html'))
  ).asPage();
  await driver.find(panel, 'button', 'Save link');
  const field = await driver.find(panel, 'textbox', 'Note');
  await field.focus();
  await panel.keyboard.type('before it runs');
  await panel.keyboard.press('Enter');
  await until('the note', async () => (await panel.$$('.outline li')).length === 1);
  await play(page, 61);
  await field.focus();
  for (const key of ['ArrowUp', 'End', 'Enter'] as const) await panel.keyboard.press(key);
  await panel.keyboard.type('while it runs');
  await until('the link', async () => (await links(panel)).length === 1);
  expect(await links(panel)).toEqual([
    [expect.stringMatching(/^1:0[1-5]$/), expect.stringMatching(/\/film\.wav#t=6[1-5]$/)],
  ]);
  expect(await driver.complaints()).toEqual([]);
});

test.each([
  ['is allowed, keeps the second', 'http://localhost/*', 1],
  ['is not, keeps the note alone', 'http://example.org/*', 0],
])('a film from another site, where that %s', async (_, allowed, count) => {
  const build = await buildAllowing(allowed);
  await driver.renew(build.dist);
  const page = await driver.open(`${site.origin}/outside`);
  await page.waitForFrame(frame => frame.url().endsWith('/film'));
  await play(page, 754);
  const popup = await driver.clickToolbar(page);
  await driver.find(popup, 'button', 'Save link');
  await popup.keyboard.type('the second counts');
  await popup.keyboard.press('Enter');
  await heard(popup, 'status', 'Note saved');
  if (count > 0) await until('the link', async () => (await links(popup)).length > 0);
  expect(await links(popup)).toHaveLength(count);
  expect(await driver.complaints()).toEqual([]);
  await build.forget();
});

test('times are shown on demand, of the first key, in the time zone of the event', async () => {
  const popup = await driver.clickToolbar(await driver.open(`${site.origin}/sessions/offline-first.html`));
  await driver.find(popup, 'button', 'Clip session');
  await popup.keyboard.press('Enter');
  await heard(popup, 'status', 'Session clipped');
  await popup.evaluate(`(async () => {
    const ask = (name, input) => chrome.runtime.sendMessage({ ask: name, input, id: name });
    const { id } = JSON.parse(await ask('desk', null)).answer.event;
    await ask('changeEvent', { id, change: { timeZone: 'Pacific/Kiritimati' } });
  })()`);
  const begun = Date.now();
  await popup.keyboard.type('slowly');
  await new Promise(rest => setTimeout(rest, 2500));
  await popup.keyboard.press('Enter');
  await heard(popup, 'status', 'Note saved');
  expect(await popup.$$('.outline time')).toHaveLength(0);
  await press(popup, 'Show times');
  const time = await until(
    'the time',
    () => popup.$('.outline time') as Promise<ElementHandle<HTMLTimeElement> | null>,
  );
  const { at, said } = await time.evaluate(each => ({ at: each.dateTime, said: each.textContent }));
  expect(Math.abs(Date.parse(at) - begun)).toBeLessThan(1500);
  expect(said).toBe(new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone: 'Pacific/Kiritimati' }));
  const again = await driver.openOwn('notebook/index.html');
  await until('it to be as it was left', () => again.$('button[aria-pressed=true]'));
});
