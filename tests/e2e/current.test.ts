import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { clocks, seed, times } from './seeded';

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
beforeEach(async () => {
  await driver.renew();
});

/** What stands in the session field, and why. */
const current = (popup: Page) =>
  popup.$eval('input[aria-label="Session"]', field => {
    const why = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    return `${(field as HTMLInputElement).value}: ${why?.textContent}`;
  });
const becomes = async (popup: Page, wanted: string) => {
  let last = '';
  await until(wanted, async () => {
    last = await current(popup);
    return last === wanted;
  }).catch(() => expect(last).toBe(wanted));
};
const popupOn = async (path: string) =>
  driver.clickToolbar(await driver.open(path.startsWith('/') ? site.origin + path : path));
const lines = (popup: Page) =>
  popup.$$eval('.outline li', rows => rows.map(row => row.textContent?.replace(/[•×]/g, '')));
const instead = (popup: Page) => popup.$$eval('.why button', buttons => buttons.map(button => button.textContent));
const ctrlK = async (page: Page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
};
const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

const ON = times({ from: -10, to: 45 });
const ALSO_ON = times({ from: -20, to: 50 });
const LATER = times({ from: 120, to: 160 });
const C_PAGE = '/blog/paper-badges.html';

describe('the current session', () => {
  test('is the one that is on by the clock, and notes go there', async () => {
    await seed(driver, [
      { title: 'Alpha', room: 'Track A', ...ON },
      { title: 'Gamma', room: 'Track B', ...LATER },
    ]);
    const popup = await popupOn('about:blank');
    await becomes(popup, `Alpha: On now, ${clocks(ON)}, Track A`);
    await popup.keyboard.type('said in Alpha');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Note saved');
    await driver.dismiss(popup);
    const again = await popupOn('about:blank');
    await becomes(again, `Alpha: On now, ${clocks(ON)}, Track A`);
    await until('the note', async () => (await lines(again))[0] === 'said in Alpha');
  });

  test('is the one whose page, or whose slides, are open; what is on is one click away', async () => {
    const slides = { state: 'found', url: `${site.origin}/decks/temporal-booking/`, title: null } as const;
    await seed(driver, [
      { title: 'Alpha', ...ON },
      { title: 'Gamma', ...LATER, slides, url: site.origin + C_PAGE },
    ]);
    const onSlides = await popupOn('/decks/temporal-booking/');
    await becomes(onSlides, 'Gamma: This page is it');
    await driver.dismiss(onSlides);
    const popup = await popupOn(C_PAGE);
    await becomes(popup, 'Gamma: This page is it');
    expect(await instead(popup)).toEqual([`Alpha On now, ${clocks(ON)}`]);
    await popup.click('.why button');
    await becomes(popup, `Alpha: On now, ${clocks(ON)}`);
    expect(await hasFocus(popup)).toBe('Note');
    await driver.dismiss(popup);
    // Chosen over this very page, it stays when the page is clicked on again.
    await becomes(await popupOn(C_PAGE), `Alpha: On now, ${clocks(ON)}`);
  });

  test('is asked for, where several are on and nothing tells which', async () => {
    await seed(driver, [
      { title: 'Alpha', room: 'Track A', ...ALSO_ON },
      { title: 'Beta', room: 'Track B', ...ON },
      { title: 'Gamma' },
    ]);
    const popup = await popupOn('about:blank');
    await becomes(popup, 'Gamma: Last used');
    await driver.find(popup, 'group', 'Several sessions are on now. Which one are you in?');
    expect(await instead(popup)).toEqual([
      `Alpha On now, ${clocks(ALSO_ON)}, Track A`,
      `Beta On now, ${clocks(ON)}, Track B`,
    ]);
    await (await driver.find(popup, 'button', `Beta On now, ${clocks(ON)}, Track B`)).click();
    await becomes(popup, `Beta: On now, ${clocks(ON)}, Track B`);
    expect(await instead(popup)).toEqual([]);
  });

  test('never moves under a line that is being typed', async () => {
    await seed(driver, [
      { title: 'Gamma', url: site.origin + C_PAGE },
      { title: 'Alpha', ...ON },
    ]);
    const popup = await popupOn('about:blank');
    await becomes(popup, `Alpha: On now, ${clocks(ON)}`);
    await popup.keyboard.type('for Alpha');
    await until('the hand-over', async () => (await lines(popup)).length === 0);
    const onPage = await popupOn(C_PAGE);
    await until('the offer', async () => (await instead(onPage))[0] === 'Gamma This page is it');
    expect(await current(onPage)).toBe('Alpha: Kept while you write');
    await onPage.keyboard.press('Enter');
    await heard(onPage, 'status', 'Note saved');
    await until('the note', async () => (await lines(onPage))[0] === 'for Alpha');
    await onPage.click('.why button');
    await becomes(onPage, 'Gamma: This page is it');
    await until('no notes', async () => (await lines(onPage)).length === 0);
  });

  test('changes with the clock in a view that stays open, and says so', async () => {
    await seed(driver, [
      { title: 'Alpha', ...times({ from: -40, to: 1 }) },
      { title: 'Beta', ...times({ from: 1, to: 40 }) },
    ]);
    const popup = await popupOn('about:blank');
    await becomes(popup, `Alpha: On now, ${clocks(times({ from: -40, to: 1 }))}`);
    await until('Beta to begin', async () => (await current(popup)).startsWith('Beta: On now'), 65_000);
    await heard(popup, 'status', 'Notes now go to: Beta. On now');
  }, 120_000);
});

test('that it was deleted elsewhere is said, and where notes go instead', async () => {
  await seed(driver, [{ title: 'Gamma', ...ON }, { title: 'Alpha' }]);
  // A view that stays open beside another, as the panel does.
  const open = () => driver.openOwn('popup/index.html');
  const forget = async (button: string, item: string) => {
    const notebook = await driver.openOwn('notebook/index.html');
    if (item) await (await driver.find(notebook, 'treeitem', item)).click();
    await (await driver.find(notebook, 'button', button)).click();
    await heard(notebook, 'status', 'Deleted');
    await notebook.close();
  };
  const popup = await open();
  await becomes(popup, `Gamma: On now, ${clocks(ON)}`);
  await ctrlK(popup);
  await popup.keyboard.type('Alpha');
  await popup.keyboard.press('Enter');
  await becomes(popup, 'Alpha: You chose it');
  await forget('Delete session', 'Alpha');
  await heard(popup, 'status', `“Alpha” was deleted. Notes now go to: Gamma. On now, ${clocks(ON)}`);
  await popup.close();
  // And where no view was open.
  await forget('Delete session', 'Gamma');
  const again = await open();
  await heard(again, 'status', '“Gamma” was deleted. Notes now go to: The event as a whole.');
  await forget('Delete event', '');
  await heard(again, 'status', '“Clock Days” was deleted.');
});

describe('Ctrl+K', () => {
  test('changes it from the middle of a line, and makes events and sessions', async () => {
    const popup = await popupOn('about:blank');
    await ctrlK(popup);
    await popup.keyboard.type('Some Meetup');
    await driver.find(popup, 'option', 'Create event “Some Meetup”');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Event created');
    await becomes(popup, 'The event as a whole: You chose it');
    await popup.keyboard.type('hallway');
    await popup.keyboard.press('Enter');
    await until('the note', async () => (await lines(popup))[0] === 'hallway');
    await popup.keyboard.press('ArrowUp');
    await ctrlK(popup);
    expect(await hasFocus(popup)).toBe('Session');
    await popup.keyboard.type('First talk');
    await popup.keyboard.press('Enter');
    await becomes(popup, 'First talk: You chose it');
    await ctrlK(popup);
    await popup.keyboard.type('meetup');
    await popup.keyboard.press('Enter');
    await becomes(popup, 'The event as a whole: You chose it');
    await until('its note', async () => (await lines(popup))[0] === 'hallway');
  });

  test('finds sessions of other events, which it goes to, and makes nothing anew', async () => {
    await seed(driver, [{ title: 'Alpha talk' }, { title: 'Trust in CI' }]);
    const popup = await popupOn('about:blank');
    await ctrlK(popup);
    await popup.keyboard.type('Other Days');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Event created');
    await ctrlK(popup);
    await popup.keyboard.type('Alpha talk');
    await driver.find(popup, 'option', 'Alpha talk Clock Days');
    await popup.keyboard.press('Enter');
    await becomes(popup, 'Alpha talk: You chose it');
    expect(await popup.$eval('input[aria-label="Event"]', field => (field as HTMLInputElement).value)).toBe(
      'Clock Days',
    );
    await popup.keyboard.type('a note');
    await popup.keyboard.press('Enter');
    await until('the note', async () => (await lines(popup))[0] === 'a note');
    await ctrlK(popup);
    await popup.keyboard.type('Rust');
    await popup.keyboard.press('Enter');
    await becomes(popup, 'Rust: You chose it');
  });

  test('is left by one Escape to where one was: what was typed is dropped, and the next words are a note', async () => {
    await seed(driver, [{ title: 'Alpha' }]);
    const typed = async (page: Page, note: string) => {
      await (await driver.find(page, 'textbox', 'Note')).focus();
      await ctrlK(page);
      await page.keyboard.type('Another');
      await driver.find(page, 'option', 'Create session “Another”');
      await page.keyboard.press('Escape');
      await until('the note field', async () => (await hasFocus(page)) === 'Note');
      await page.keyboard.type(note);
      await page.keyboard.press('Enter');
      await until('the note', async () => (await lines(page)).includes(note));
    };
    const popup = await popupOn('about:blank');
    await until('the session', async () => (await current(popup)) !== ': undefined');
    await typed(popup, 'in the popup');
    await driver.dismiss(popup);
    const notebook = await driver.openOwn('notebook/index.html');
    await (await driver.find(notebook, 'treeitem', 'Alpha')).click();
    await typed(notebook, 'in the notebook');
    // The field that a note was edited in is gone by then.
    await notebook.keyboard.press('ArrowUp');
    await until('the caret', async () => (await hasFocus(notebook)) === 'Edit note');
    await ctrlK(notebook);
    await until('the note to be left', async () => (await notebook.$('.note-edit')) === null);
    await notebook.keyboard.press('Escape');
    await until('its row', () => notebook.evaluate(() => document.activeElement?.matches('li button.text') ?? false));
  });

  test('finds in any kana, calls what has no words by some, and cuts what has too many', async () => {
    const long = 'Endless '.repeat(375);
    await seed(driver, [{ title: '\u200b' }, { title: 'サーバーレス入門' }, { title: long }]);
    const popup = await popupOn('about:blank');
    await until('the sessions', async () => (await current(popup)) !== ': undefined');
    await ctrlK(popup);
    await driver.find(popup, 'option', 'Untitled session');
    await popup.keyboard.type('さーばー');
    await driver.find(popup, 'option', 'サーバーレス入門');
    await popup.keyboard.press('Enter');
    await becomes(popup, 'サーバーレス入門: You chose it');
    await ctrlK(popup);
    await popup.keyboard.type('endless');
    const option = await until('the option', () => popup.$('[role=option]'));
    const shown = await option.evaluate(each => ({
      height: each.clientHeight,
      text: each.textContent,
      title: (each as HTMLElement).title,
    }));
    expect(shown.title).toBe(long.trim());
    expect(shown.text).toMatch(/^(?:Endless ){25}…$/);
    expect(shown.height).toBeLessThan(60);
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Endless …. You chose it');
    await ctrlK(popup);
    await popup.keyboard.type('untitled');
    await popup.keyboard.press('Enter');
    await becomes(popup, 'Untitled session: You chose it');
    const notebook = await driver.openOwn('notebook/index.html');
    await driver.find(notebook, 'treeitem', 'Untitled session');
    const heights = await notebook.$$eval('[role=treeitem]', items => items.map(item => item.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(60);
    expect(await driver.complaints()).toEqual([]);
  });
});

test('Ctrl+K in the notebook brings the row of what it opens in sight', async () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ title: `Talk ${i}` }));
  await seed(driver, many);
  const notebook = await driver.openOwn('notebook/index.html');
  await driver.find(notebook, 'treeitem', 'Talk 59');
  await ctrlK(notebook);
  await notebook.keyboard.type('Talk 48');
  await notebook.keyboard.press('Enter');
  await driver.find(notebook, 'heading', 'Talk 48');
  const row = await driver.find(notebook, 'treeitem', 'Talk 48');
  expect(await row.isIntersectingViewport({ threshold: 1 })).toBe(true);
});

test('Ctrl+K in the notebook opens a session to write in, and makes one', async () => {
  await seed(driver, [{ title: 'Alpha' }, { title: 'Beta' }]);
  const notebook = await driver.openOwn('notebook/index.html');
  await driver.find(notebook, 'treeitem', 'Alpha');
  const heading = () => notebook.$eval('.pane:nth-of-type(2) h2', each => each.textContent);
  for (const title of ['Alpha', 'Gamma']) {
    await ctrlK(notebook);
    await notebook.keyboard.type(title);
    await notebook.keyboard.press('Enter');
    await until(title, async () => (await heading()) === title);
    await until('the note field', async () => (await hasFocus(notebook)) === 'Note');
    await notebook.keyboard.type(`a note of ${title}`);
    await notebook.keyboard.press('Enter');
    await until('the note', async () => (await lines(notebook))[0] === `a note of ${title}`);
  }
});
