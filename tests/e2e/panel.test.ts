// The side panel: a real one, beside the page, opened by a real click in the popup.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { type Build, buildAllowing } from './allowed';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { failWrites } from './failing';

const TALK = '/sessions/offline-first.html';
const BLOG = '/blog/paper-badges.html';
const SCREENS = '業務画面を十年もたせる ― 画面仕様とコンポーネントの境目';
const BOOKING = '日付と時刻の落とし穴 2026 ― Temporal で書き直した予約サイト';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
  site = await serveSample();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

const says = (page: Page) => page.evaluate(() => document.body.innerText);
const draft = (page: Page) => page.$eval('textarea[aria-label="Note"]', field => (field as HTMLTextAreaElement).value);
const press = async (page: Page, name: string) => (await driver.find(page, 'button', name)).click();
const notes = (page: Page) => page.$$eval('.outline .text', rows => rows.map(row => row.textContent));

const panelFrom = async (popup: Page): Promise<Page> => {
  await press(popup, 'Open beside the page');
  const opened = await popup
    .browser()
    .waitForTarget(target => target.url() === `${driver.origin}/panel/index.html`, { timeout: 5000 });
  const panel = await opened.asPage();
  await driver.find(panel, 'textbox', 'Note');
  return panel;
};

describe('the panel', () => {
  let panel: Page;
  let page: Page;
  beforeEach(async () => {
    await driver.renew();
    page = await driver.open(site.origin + TALK);
    const popup = await driver.clickToolbar(page);
    await driver.find(popup, 'button', 'Clip session');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Session clipped');
    await popup.keyboard.type('half a sen');
    panel = await panelFrom(popup);
    await until('the popup to close', async () => popup.isClosed());
  });

  test('opens with what stood in the popup, and stays as it is when tabs are opened, switched and reloaded', async () => {
    await until('the draft', async () => (await draft(panel)) === 'half a sen');
    await (await driver.find(panel, 'textbox', 'Note')).focus();
    await panel.keyboard.type('tence');
    for (const _ of 'tence') await panel.keyboard.press('ArrowLeft');
    const other = await driver.open(site.origin + BLOG);
    await other.reload();
    await page.bringToFront();
    await page.reload();
    await other.close();
    expect(await draft(panel)).toBe('half a sentence');
    expect(await panel.$eval('.note-field textarea', field => (field as HTMLTextAreaElement).selectionStart)).toBe(10);
    expect(await panel.$eval('h2', title => title.textContent)).toBe('Offline First, Ten Years Later');
    expect(await driver.complaints()).toEqual([]);
  });

  test('shows the page it was given, says when another is in front, and takes that one by the click on the icon', async () => {
    await until('the talk', async () => (await says(panel)).includes('Offline First, Ten Years Later'));
    const other = await driver.open(site.origin + BLOG);
    await until('the word on it', async () => (await says(panel)).includes('and not the page in front.'));
    expect(await says(panel)).toContain(`Shown: ${new URL(site.origin).host}${TALK}`);
    expect(await says(panel)).not.toContain('badges');
    await driver.dismiss(await driver.clickToolbar(other));
    await until('the page', async () => (await says(panel)).includes('Why we still print our badges on paper'));
    expect(await says(panel)).not.toContain('and not the page in front.');
    await press(panel, 'Save link');
    await heard(panel, 'status', 'Link saved');
    // Into the session that is the current one, and no other is made of it.
    const links = () => panel.$$eval('.outline .body a', all => all.map(link => link.textContent));
    await until('the link', async () => (await links()).length > 0);
    expect(await links()).toEqual(['Why we still print our badges on paper']);
  });

  test('names no gesture for a page that no extension may read, and says so', async () => {
    const closed = 'Browsers let no extension read the page in front.';
    const own = await driver.open('chrome://version/');
    await until('the word on it', async () => (await says(panel)).includes(closed));
    expect(await says(panel)).not.toContain('To give it');
    await driver.dismiss(await driver.clickToolbar(own));
    await until('the same of one that was clicked on', async () => (await says(panel)).includes(closed));
    expect(await says(panel)).not.toContain('To give it');
    await driver.open(site.origin + BLOG);
    await until('the gesture', async () => (await says(panel)).includes('To give it'));
    expect(await says(panel)).not.toContain(closed);
  });

  test('says that a site was allowed', async () => {
    // The browser's own question cannot be answered from a test.
    await panel.evaluate(
      `chrome.permissions.request = (_, answered) => (answered ? answered(true) : Promise.resolve(true))`,
    );
    await press(panel, 'Always read pages of 127.0.0.1');
    const aloud = () => panel.$eval('.access [aria-live]', each => each.textContent);
    await until('it to be said', async () => (await aloud()) === 'Pages of 127.0.0.1 are now read by themselves');
  });

  test('and the popup are one place to type: a line begun in one is finished in the other, and is there once', async () => {
    await (await driver.find(panel, 'textbox', 'Note')).focus();
    await panel.keyboard.press('End');
    await panel.keyboard.type('tence');
    const popup = await driver.clickToolbar(page);
    await until('the draft in the popup', async () => (await draft(popup)) === 'half a sentence');
    await popup.keyboard.press('End');
    await popup.keyboard.type(', whole');
    await until('the draft in the panel', async () => (await draft(panel)) === 'half a sentence, whole');
    await popup.keyboard.press('Enter');
    await until('the note', async () => (await notes(panel)).length === 1);
    expect(await notes(panel)).toEqual(['half a sentence, whole']);
    await until('the empty line', async () => (await draft(panel)) === '');
    await driver.dismiss(popup);
    await panel.keyboard.type('next');
    expect(await draft(panel)).toBe('next');
    expect(await notes(panel)).toEqual(['half a sentence, whole']);
  });

  test('the popup and the notebook show each other what is kept, and each goes on with its own line', async () => {
    await until('the draft', async () => (await draft(panel)) === 'half a sen');
    const notebook = await driver.openOwn('notebook/index.html');
    const opened = await until('the session', () => notebook.$('[role=treeitem]:nth-of-type(2)'));
    await opened.click();
    const own = await driver.find(notebook, 'textbox', 'Note');
    await own.focus();
    await notebook.keyboard.type('of the notebook');
    await (await driver.find(panel, 'textbox', 'Note')).focus();
    await panel.keyboard.press('Enter');
    await until('the note there', async () => (await notes(notebook)).includes('half a sen'));
    expect(await own.evaluate(field => (field as HTMLTextAreaElement).value)).toBe('of the notebook');
    await own.focus();
    await notebook.keyboard.press('Enter');
    await until('the note here', async () => (await notes(panel)).includes('of the notebook'));
    expect(await notes(panel)).toEqual(['half a sen', 'of the notebook']);
  });

  test('clips page after page though the disk is full: each once there is room, and none is taken for another', async () => {
    const give = async (path: string, title: string) => {
      const other = await driver.open(site.origin + path);
      const popup = await driver.clickToolbar(other);
      // One that is closed sooner may not have asked for the page.
      await until(title, async () => (await says(popup)).includes(title));
      await driver.dismiss(popup);
      await until(title, async () => (await says(panel)).includes(title));
    };
    await give('/sessions/ten-year-screens.html', SCREENS);
    const heal = await failWrites(driver, panel);
    await press(panel, 'Clip session');
    await heard(panel, 'alert', 'The disk is full');
    await give('/sessions/temporal-booking.html', BOOKING);
    await press(panel, 'Clip session');
    await heal();
    await until('all three', async () => /3 sessions ·/.test(await says(panel)), 12_000);
    await until('no alarm', async () => !(await panel.$('.alert')), 12_000);
    expect(await panel.$eval('h2', title => title.textContent)).toBe(BOOKING);
    expect(await says(panel)).toContain('Clipped.');
  }, 30_000);

  test('does nothing with the page for an Enter in an empty line', async () => {
    await until('the draft', async () => (await draft(panel)) === 'half a sen');
    await driver.dismiss(await driver.clickToolbar(await driver.open(site.origin + BLOG)));
    await driver.find(panel, 'button', 'Save link');
    await (await driver.find(panel, 'textbox', 'Note')).focus();
    for (const _ of [1, 2]) await panel.keyboard.press('Enter');
    await until('the note', async () => (await notes(panel)).length === 1);
    await driver.find(panel, 'button', 'Save link');
    expect(await notes(panel)).toEqual(['half a sen']);
  });
});

describe('where the user allowed the site', () => {
  let build: Build;
  beforeEach(async () => {
    build = await buildAllowing('http://127.0.0.1/*');
    await driver.renew(build.dist);
  });
  afterEach(() => build.forget());

  test('the panel reads its pages by itself, and those of no other', async () => {
    const panel = await panelFrom(await driver.clickToolbar(await driver.open('about:blank')));
    await driver.open(site.origin + TALK);
    await until('the talk', async () => (await says(panel)).includes('Offline First, Ten Years Later'));
    await driver.find(panel, 'button', 'Stop reading 127.0.0.1 by itself');
    await driver.open(site.origin + BLOG);
    await until('the blog', async () => (await says(panel)).includes('Why we still print our badges on paper'));
    await driver.open(site.origin.replace('127.0.0.1', 'localhost') + TALK);
    await until('the word on it', async () => (await says(panel)).includes('and not the page in front.'));
    expect(await says(panel)).not.toContain('Offline First');
    expect(await driver.complaints()).toEqual([]);
  });
});
