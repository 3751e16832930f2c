// What the popup does with what it is not sure of, with where each fact was read, and with corrections.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { factPages } from './fact-pages';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
  site = await serveSample({ routes: factPages });
});
afterAll(async () => {
  await driver.close();
  await site.close();
});
beforeEach(async () => {
  await driver.renew();
});

const popupOn = async (path: string): Promise<{ page: Page; popup: Page }> => {
  const page = await driver.open(site.origin + path);
  const popup = await driver.clickToolbar(page);
  await until('the page to be read', () => popup.$('.page h2'));
  return { page, popup };
};
const press = async (popup: Page, name: string) => (await driver.find(popup, 'button', name)).click();
const says = (popup: Page) => popup.evaluate(() => document.body.innerText);
const openDetails = (popup: Page) => popup.$eval('details', details => details.setAttribute('open', ''));
const textIn = async (popup: Page, name: string) =>
  (await driver.find(popup, 'textbox', name)).evaluate(field => (field as HTMLInputElement).value);
const retype = async (popup: Page, name: string, text: string) => {
  await ((await driver.find(popup, 'textbox', name)) as ElementHandle<HTMLInputElement>).click({ count: 3 });
  await popup.keyboard.type(text);
};
const focused = (popup: Page) => popup.evaluate(() => document.activeElement?.textContent ?? '');
const card = (popup: Page) => popup.$eval('.card', each => (each as HTMLElement).innerText).catch(() => null);

describe('what is not sure', () => {
  test('is not clipped, and is taken by one press', async () => {
    const { popup } = await popupOn('/2026/talks/three-rooms.html');
    await openDetails(popup);
    expect(await textIn(popup, 'Room')).toBe('');
    const offered = await driver.find(popup, 'button', 'Room: Hall 5?');
    await offered.focus();
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Taken: Room: Hall 5');
    expect(await textIn(popup, 'Room')).toBe('Hall 5');
    expect(await popup.$('fieldset')).toBeNull();
    expect(await focused(popup)).toContain('Clip session');
    await press(popup, 'Clip session');
    await heard(popup, 'status', 'Session clipped');
    expect(await says(popup)).toContain('Hall 5');
  });

  test('is waved away, and stays away', async () => {
    const { page, popup } = await popupOn('/2026/talks/three-rooms.html');
    await press(popup, 'Ignore: Room');
    await heard(popup, 'status', 'Ignored: Room');
    await driver.dismiss(popup);
    const again = await driver.clickToolbar(page);
    await driver.find(again, 'button', 'Clip session');
    expect(await again.$('fieldset')).toBeNull();
  });
});

describe('where a fact was read', () => {
  test('is shown with its words to the keyboard, until Escape', async () => {
    const { popup } = await popupOn('/2026/talks/three-rooms.html');
    await openDetails(popup);
    await (await driver.find(popup, 'textbox', 'Level')).focus();
    await popup.keyboard.press('Tab');
    expect(await focused(popup)).toBe('label “Level”');
    await until('the words', async () => (await card(popup))?.includes('Beginner'));
    // It hides neither its field nor the one that is next.
    const lowest = await popup.$eval('.card', each => each.getBoundingClientRect().bottom);
    const level = await (await driver.find(popup, 'textbox', 'Level')).boundingBox();
    expect(lowest).toBeLessThanOrEqual(level?.y ?? 0);
    await popup.keyboard.press('Escape');
    await until('nothing', async () => (await card(popup)) === null);
    // The popup is still there, and so is the focus.
    expect(await focused(popup)).toBe('label “Level”');
  });

  test('is shown to a pointer, which may go on to it', async () => {
    const { popup } = await popupOn('/2026/talks/three-rooms.html');
    await popup.hover('h2 .stated');
    await until('the card', () => popup.$('.card'));
    await popup.hover('.card');
    await new Promise(rest => setTimeout(rest, 600));
    expect(await card(popup)).toContain('Title: heading');
    await popup.mouse.move(5, 5);
    await until('nothing', async () => (await card(popup)) === null);
  });

  test('can be taken back for another candidate, and says so', async () => {
    const { popup } = await popupOn('/2026/talks/three-rooms.html');
    await press(popup, 'Room: Hall 5?');
    await openDetails(popup);
    await (await driver.find(popup, 'button', 'Room: text of the page')).focus();
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    const other = (await focused(popup)).replace(/ text of the page$/, '');
    expect(['Hall 6', 'Hall 7']).toContain(other);
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', `Taken: Room: ${other}`);
    expect(await textIn(popup, 'Room')).toBe(other);
    expect(await focused(popup)).toBe('text of the page');
  });

  test('is the user, for what was typed, before and after it is clipped', async () => {
    const { popup } = await popupOn('/2026/talks/three-rooms.html');
    await openDetails(popup);
    await retype(popup, 'Level', 'Advanced');
    await driver.find(popup, 'button', 'Level: typed by you');
    await press(popup, 'Clip session');
    await heard(popup, 'status', 'Session clipped');
    await driver.find(popup, 'button', 'Level: typed by you');
    await driver.find(popup, 'button', 'Track: label “Track”');
    const notebook = await driver.openOwn('notebook/index.html');
    await (await driver.find(notebook, 'treeitem', 'Queues that never stop')).click();
    await until('the session', () => notebook.$('details'));
    await openDetails(notebook);
    expect(await textIn(notebook, 'Level')).toBe('Advanced');
    expect(await textIn(notebook, 'Hashtag')).toBe('#tinyconf');
    await (await driver.find(notebook, 'button', 'Track: label “Track”')).hover();
    await until('the words', async () => (await card(notebook))?.includes('Tools'));
  });
});

describe('a page of which nobody knows what it is', () => {
  test('is asked about, Enter leading to the question, and clipped as what one answers', async () => {
    const { popup } = await popupOn('/2026/many-times.html');
    await until('the question', async () => (await says(popup)).includes('What is this page?'));
    await popup.keyboard.press('Enter');
    await until('the focus', async () => (await focused(popup)) === 'a session');
    await popup.keyboard.press('Enter');
    await until('the way on', async () => (await focused(popup)).startsWith('Clip session'));
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Session clipped');
    await until('the session', async () => (await says(popup)).includes('1 session ·'));
  });

  test('is nothing but a link for any other answer, and is not asked about again', async () => {
    const { page, popup } = await popupOn('/2026/many-times.html');
    await press(popup, 'something else');
    await until('the way on', async () => (await focused(popup)).startsWith('Save link'));
    await driver.dismiss(popup);
    const again = await driver.clickToolbar(page);
    await driver.find(again, 'button', 'Save link');
    expect(await says(again)).not.toContain('What is this page?');
  });
});

describe('a time without a date', () => {
  const event = async (firstDay: string, lastDay: string) => {
    const start = await driver.open(`${site.origin}/index.html`);
    const popup = await driver.clickToolbar(start);
    await (await driver.find(popup, 'combobox', 'Event')).click();
    await popup.keyboard.type('Tiny Conf');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Event created');
    await driver.dismiss(popup);
    const notebook = await driver.openOwn('notebook/index.html');
    await until('the event', () => notebook.$('details[open]'));
    for (const [name, day] of [
      ['First day', firstDay],
      ['Last day', lastDay],
    ] as const) {
      await retype(notebook, name, day);
      await notebook.keyboard.press('Enter');
      await until(name, async () => (await textIn(notebook, name)) === day);
      await heard(notebook, 'status', 'Saved');
    }
    await notebook.close();
  };

  test('takes it from the day that the page names, and says so', async () => {
    await event('2026-05-01', '2026-05-03');
    const { popup } = await popupOn('/2026/talks/second-day.html');
    await until('the date', async () => (await says(popup)).includes('2026-05-02 13:00–13:45'));
    await openDetails(popup);
    await driver.find(popup, 'button', 'Start: from the event');
  });

  test('asks where several days fit', async () => {
    await event('2026-05-01', '2026-05-03');
    const { popup } = await popupOn('/2026/talks/any-day.html');
    await until('the question', async () => (await says(popup)).includes('Which day?'));
    await press(popup, 'When: 2026-05-03 13:00–13:45?');
    await heard(popup, 'status', 'Taken: When');
    await press(popup, 'Clip session');
    await heard(popup, 'status', 'Session clipped');
    await until('the day', async () => (await says(popup)).includes('2026-05-03 13:00–13:45'));
  });
});

describe('corrections of a page that is not clipped', () => {
  test('are there again after closing at the last key, with the background asleep, and for that page alone', async () => {
    const { page, popup } = await popupOn('/2026/talks/three-rooms.html');
    await openDetails(popup);
    await new Promise(rest => setTimeout(rest, 1000));
    await driver.sleepBackground();
    await retype(popup, 'Track', 'Half a wor');
    await driver.dismiss(popup);
    const other = await popupOn('/2026/talks/second-day.html');
    await openDetails(other.popup);
    expect(await textIn(other.popup, 'Track')).toBe('');
    await driver.dismiss(other.popup);
    await page.bringToFront();
    const again = await driver.clickToolbar(page);
    await until('the page', () => again.$('.page h2'));
    await openDetails(again);
    expect(await textIn(again, 'Track')).toBe('Half a wor');
  });

  test('made in the popup stand in the panel that was open before, and go on there', async () => {
    const { page, popup } = await popupOn('/2026/talks/three-rooms.html');
    await driver.dismiss(popup);
    const panel = await driver.openOwn('panel/index.html');
    await until('the page', () => panel.$('.page h2'));
    const correct = async (view: Page, name: string, text: string) => {
      await openDetails(view);
      await retype(view, name, text);
      await new Promise(rest => setTimeout(rest, 700));
    };
    const first = await driver.clickToolbar(page);
    await until('the page', () => first.$('.page h2'));
    await correct(first, 'Room', 'Hall 9');
    await driver.dismiss(first);
    await panel.bringToFront();
    await correct(panel, 'Track', 'Web');
    expect(await textIn(panel, 'Room')).toBe('Hall 9');
    const again = await driver.clickToolbar(page);
    await until('the page', () => again.$('.page h2'));
    await openDetails(again);
    expect([await textIn(again, 'Room'), await textIn(again, 'Track')]).toEqual(['Hall 9', 'Web']);
  });

  test('that do not pass are said, and stand there again until they do, in the session too', async () => {
    const { page, popup } = await popupOn('/2026/talks/three-rooms.html');
    await openDetails(popup);
    await retype(popup, 'Start', 'tomorrow');
    await driver.dismiss(popup);
    const again = await driver.clickToolbar(page);
    await until('the word on it', async () => (await says(again)).includes('To correct: Start'));
    await openDetails(again);
    expect(await textIn(again, 'Start')).toBe('tomorrow');
    await heard(again, 'alert', 'Write it like 2018-03-10 13:00');
    await press(again, 'Clip session');
    await heard(again, 'status', 'Session clipped · To correct: Start');
    const notebook = await driver.openOwn('notebook/index.html');
    await (await driver.find(notebook, 'treeitem', 'Queues that never stop')).click();
    await until('the word on it', async () => (await says(notebook)).includes('To correct: Start'));
    await openDetails(notebook);
    await retype(notebook, 'Start', '2026-05-01 9:00');
    await notebook.keyboard.press('Enter');
    await heard(notebook, 'status', 'Saved');
    await until('no word on it', async () => !(await says(notebook)).includes('To correct'));
    expect(await notebook.$('[aria-invalid="true"]')).toBeNull();
    expect(await textIn(notebook, 'Start')).toBe('2026-05-01 09:00');

    // And so in a field of the event, left by going elsewhere.
    await (await driver.find(notebook, 'treeitem', 'The event as a whole')).click();
    await until('its time zone', () => notebook.$('details input[list]'));
    await openDetails(notebook);
    await retype(notebook, 'First day', 'soon');
    await (await driver.find(notebook, 'treeitem', 'Queues that never stop')).click();
    await notebook.reload();
    await until('the word on it', async () => (await says(notebook)).includes('To correct: First day'));
    expect(await driver.complaints()).toEqual([]);
  });

  test('that do not pass go back to what the page says, too, and come again', async () => {
    const { popup } = await popupOn('/2026/talks/three-rooms.html');
    await openDetails(popup);
    await retype(popup, 'Official page', 'nowhere');
    await popup.keyboard.press('Enter');
    await press(popup, 'Reset to what the page says');
    expect(await textIn(popup, 'Official page')).toContain('/2026/talks/three-rooms.html');
    await press(popup, 'Undo');
    await until('the text', async () => (await textIn(popup, 'Official page')) === 'nowhere');
    expect(await says(popup)).toContain('To correct: Official page');
  });

  test('go back to what the page says, and come again', async () => {
    const { popup } = await popupOn('/2026/talks/three-rooms.html');
    await openDetails(popup);
    await retype(popup, 'Track', 'Other');
    await press(popup, 'Reset to what the page says');
    await heard(popup, 'status', 'Back to what the page says');
    expect(await textIn(popup, 'Track')).toBe('Tools');
    await press(popup, 'Undo');
    await until('the correction', async () => (await textIn(popup, 'Track')) === 'Other');
    expect(await driver.complaints()).toEqual([]);
  });
});
