import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { backgroundOf } from './failing';
import { paste } from './outline-page';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
  site = await serveSample({
    routes: {
      '/untitled': (_, response) =>
        response.setHeader('content-type', 'text/html').end('<p>Nothing says what this is.</p>'),
      '/hostile': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(HOSTILE),
      '/broken': (_, response) =>
        response
          .setHeader('content-type', 'text/html')
          .end('<title>Broken</title><script>throw new Error("of the page")</script><h1>Broken</h1>'),
      '/endless': (_, response) =>
        void response.setHeader('content-type', 'text/html').write('<title>Never done</title><h1>Never done</h1>'),
      '/busy': (_, response) =>
        response
          .setHeader('content-type', 'text/html')
          .end('<title>Busy</title><script>setTimeout(() => { for (;;); }, 500)</script>'),
    },
  });
});
afterAll(async () => {
  await driver.close();
  await site.close();
});
beforeEach(async () => {
  await driver.renew();
});

/** Brackets, stars and angles of Markdown and HTML, an override that turns the line around, and words that are plain. */
const TITLE = '[x](javascript:alert(1)) *a* _b_ `c` <script>alert(1)</script> \u202Eesrever\u202C end';
const HOSTILE = `<!doctype html><title>${TITLE.replace(/</g, '&lt;')}</title><h1>${TITLE.replace(/</g, '&lt;')}</h1>`;

const TALK = '/sessions/offline-first.html';
const popupOn = async (path: string): Promise<{ page: Page; popup: Page }> => {
  const page = await driver.open(path.startsWith('/') ? site.origin + path : path);
  return { page, popup: await driver.clickToolbar(page) };
};
const press = async (popup: Page, name: string) => (await driver.find(popup, 'button', name)).click();
const says = (popup: Page) => popup.evaluate(() => document.body.innerText);
const note = (popup: Page) => popup.$eval('textarea[aria-label="Note"]', field => (field as HTMLTextAreaElement).value);
const clip = async (popup: Page) => {
  await driver.find(popup, 'button', 'Clip session');
  await popup.keyboard.press('Enter');
  await heard(popup, 'status', 'Session clipped');
};

describe('a session page', () => {
  test('clipped twice is one session, and the second click opens it', async () => {
    const { page, popup } = await popupOn(TALK);
    await clip(popup);
    await driver.dismiss(popup);
    const again = await driver.clickToolbar(page);
    await until('the session to be known', async () => (await says(again)).includes('Clipped.'));
    expect(await again.$$('.actions button')).toEqual([]);
    expect(await says(again)).toContain('1 session ·');
  });

  test('names the event in which notes were typed before it was clipped', async () => {
    const { popup } = await popupOn(TALK);
    await driver.find(popup, 'button', 'Clip session');
    await popup.keyboard.type('the doors are open');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Note saved');
    await press(popup, 'Clip session');
    await heard(popup, 'status', 'Earlier notes are under “The event as a whole”');
    await until('the session', async () => (await says(popup)).includes('1 session · 1 note'));
    await press(popup, 'Copy report');
    await heard(popup, 'status', 'Report copied');
    expect((await driver.clipboard()).text).toMatch(
      /^# .*Harbour Web Days[\s\S]*Overall impressions\n\n- the doors are open/,
    );
    const notebook = await driver.openOwn('notebook/index.html');
    await driver.find(notebook, 'navigation', 'Events');
    expect(await says(notebook)).not.toContain('My event');
  });

  test('is clipped by an Enter that comes before the page was read', async () => {
    const { popup } = await popupOn(TALK);
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Session clipped');
    await until('the session', async () => (await says(popup)).includes('1 session ·'));
  });

  test('of an event that is known goes into it, however the popup was opened', async () => {
    for (const path of [TALK, '/sessions/ten-year-screens.html']) {
      const { popup } = await popupOn(path);
      await clip(popup);
      await driver.dismiss(popup);
    }
    const notebook = await driver.openOwn('notebook/index.html');
    await until('both', async () => (await notebook.$$('[role=treeitem]')).length === 3);
    expect(await notebook.$$('nav li')).toHaveLength(1);
  });

  test('is corrected before and after it is clipped', async () => {
    const { page, popup } = await popupOn(TALK);
    await driver.find(popup, 'button', 'Clip session');
    await popup.$eval('details', details => details.setAttribute('open', ''));
    await retype(popup, 'Room', 'Harbour Hall');
    await retype(popup, 'Event name', 'HWD 26');
    await press(popup, 'Clip session');
    await heard(popup, 'status', 'Session clipped');
    expect(await says(popup)).toContain('Harbour Hall');
    await retype(popup, 'Start', '2026-09-12 10:45');
    await heard(popup, 'status', 'Saved');
    await retype(popup, 'End', 'late');
    expect(await says(popup)).toContain('Write it like');
    await driver.dismiss(popup);
    const again = await driver.clickToolbar(page);
    await until('the corrections', async () => /10:45–11:15 · Harbour Hall/.test(await says(again)));
    expect(await again.$eval('input[aria-label="Event"]', field => (field as HTMLInputElement).value)).toBe('HWD 26');
  });

  test('that is shown in a notebook beside it appears there by itself', async () => {
    const notebook = await driver.openOwn('notebook/index.html');
    const { popup } = await popupOn(TALK);
    await clip(popup);
    await until('the notebook to follow', async () =>
      (await says(notebook)).includes('Offline First, Ten Years Later'),
    );
  });
});

async function retype(popup: Page, name: string, text: string): Promise<void> {
  const field = await driver.find(popup, 'textbox', name);
  await field.click({ count: 3 });
  await popup.keyboard.type(text);
  await popup.keyboard.press('Enter');
}

describe('what is typed', () => {
  test('is there again when the popup is closed in the middle of a word, even the background being asleep', async () => {
    const { page, popup } = await popupOn(TALK);
    await popup.keyboard.type('half a sen');
    await driver.dismiss(popup);
    await driver.sleepBackground();
    const again = await driver.clickToolbar(page);
    await until('the draft', async () => (await note(again)) === 'half a sen');
    await again.keyboard.type('tence');
    await again.keyboard.press('Enter');
    await heard(again, 'status', 'Note saved');
    expect(await note(again)).toBe('');
  });

  test('survives a popup that closes at the last key, by a click elsewhere, with the background asleep all the while', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    await until('the session', async () => (await says(popup)).includes('1 session ·'));
    // What the popup asks after a clip would wake the background again.
    await new Promise(rest => setTimeout(rest, 1000));
    await driver.sleepBackground();
    await popup.keyboard.type('kept by Enter');
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('half a sen');
    const elsewhere = await driver.open(`${site.origin}/index.html`);
    const again = await driver.clickToolbar(elsewhere);
    await until('the draft', async () => (await note(again)) === 'half a sen');
    await until('the note', async () => (await says(again)).includes('kept by Enter'));
    expect(await again.$$('.outline li')).toHaveLength(1);
  });

  test('an address that is pasted is kept as well', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    await until('the session', async () => (await says(popup)).includes('1 session ·'));
    await new Promise(rest => setTimeout(rest, 1000));
    await driver.sleepBackground();
    await paste(popup, { 'text/plain': 'https://example.org/pasted' });
    const elsewhere = await driver.open(`${site.origin}/index.html`);
    const again = await driver.clickToolbar(elsewhere);
    await until('the link', async () => (await says(again)).includes('example.org/pasted'));
    expect(await again.$$('.outline li')).toHaveLength(1);
  });

  test('goes to the session it was typed for, also when another’s page is opened', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    await driver.dismiss(popup);
    const second = await popupOn('/sessions/ten-year-screens.html');
    await clip(second.popup);
    await second.popup.keyboard.type('for the second');
    const third = await popupOn(TALK);
    await until('the draft', async () => (await note(third.popup)) === 'for the second');
    await until('the page', async () => (await says(third.popup)).includes('Clipped.'));
    expect(await placeOf(third.popup)).toContain('業務画面');
    await third.popup.keyboard.press('Enter');
    await heard(third.popup, 'status', 'Note saved');
    await choose(third.popup, 'Offline First');
    await until('no notes', async () => (await third.popup.$$('.outline li')).length === 0);
  });

  test('while an input method composes is not submitted by the Enter that confirms it', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    const cdp = await popup.createCDPSession();
    await cdp.send('Input.imeSetComposition', { text: 'にほんご', selectionStart: 4, selectionEnd: 4 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await cdp.send('Input.insertText', { text: '日本語' });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    expect(await note(popup)).toBe('日本語');
    expect(await popup.$$('.outline li')).toHaveLength(0);
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Note saved');
    expect(await says(popup)).toContain('日本語');
  });

  test('as several lines in a hurry stands in order and at its depth', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    for (const line of ['one', '\ttwo', 'three', '\tfour', 'five']) {
      if (line.startsWith('\t')) await popup.keyboard.press('Tab');
      await popup.keyboard.type(line.trim());
      await popup.keyboard.press('Enter');
    }
    await until('five notes', async () => (await popup.$$('.outline li:not(.pending)')).length === 5);
    const rows = await popup.$$eval('.outline li', items =>
      items.map(
        item => `${getComputedStyle(item).getPropertyValue('--depth')} ${item.querySelector('.text')?.textContent}`,
      ),
    );
    expect(rows).toEqual(['0 one', '1 two', '1 three', '2 four', '2 five']);
  });

  test('is edited where it stands, and deleted with a way back', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    await popup.keyboard.type('frist');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Note saved');
    await (await until('the note', () => popup.$('.outline button.text'))).click();
    await popup.keyboard.type(', corrected');
    await popup.keyboard.press('Escape');
    await until('the correction', async () => (await says(popup)).includes('frist, corrected'));
    await press(popup, 'Delete note: frist, corrected');
    await heard(popup, 'status', 'Deleted');
    await press(popup, 'Undo');
    await heard(popup, 'status', 'Brought back');
    await until('the note', async () => (await says(popup)).includes('frist, corrected'));
  });
});

describe('the places', () => {
  test('are found by typing, and made by typing', async () => {
    const { popup } = await popupOn('/blog/paper-badges.html');
    await (await driver.find(popup, 'combobox', 'Event')).click();
    await popup.keyboard.type('Some Meetup');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Event created');
    for (const title of ['First talk', 'Second talk']) {
      await (await driver.find(popup, 'combobox', 'Session')).click();
      await popup.keyboard.type(title);
      await popup.keyboard.press('Enter');
      await heard(popup, 'status', 'Session created');
      await until(title, async () => (await placeOf(popup)) === title);
    }
    const choosing = async (typed: string) => {
      await popup.keyboard.down('Control');
      await popup.keyboard.press('k');
      await popup.keyboard.up('Control');
      await popup.keyboard.type(typed);
      await popup.keyboard.press('Enter');
    };
    await choosing('talk FIRST');
    await until('the first talk', async () => (await placeOf(popup)) === 'First talk');
    await heard(popup, 'status', 'Notes now go to: First talk. You chose it');
    // No word chooses nothing, and the keys go back to the notes.
    for (const nothing of ['', '   ']) {
      await choosing(nothing);
      await until('the note field', () =>
        popup.evaluate(() => document.activeElement?.closest('.note-field') !== null),
      );
      expect(await placeOf(popup)).toBe('First talk');
    }
    expect(await says(popup)).toContain('2 sessions ·');
  });

  test('are made once: using the page of an event that is known says where notes go, and not that it was created', async () => {
    const { popup: first } = await popupOn('/index.html');
    await press(first, 'Use this event');
    await heard(first, 'status', 'Event created');
    await (await driver.find(first, 'combobox', 'Event')).click();
    await first.keyboard.type('Some Meetup');
    await first.keyboard.press('Enter');
    await heard(first, 'status', 'Event created');
    const { popup } = await popupOn('/index.html');
    await press(popup, 'Use this event');
    await heard(popup, 'status', /^Notes now go to: Harbour Web Days 2026\.$/);
  });
});

const choose = async (popup: Page, title: string) => {
  await (await driver.find(popup, 'combobox', 'Session')).click();
  await popup.keyboard.type(title);
  await popup.keyboard.press('Enter');
  await until(title, async () => (await placeOf(popup)).includes(title));
};

const placeOf = (popup: Page) => popup.$eval('input[aria-label="Session"]', field => (field as HTMLInputElement).value);

describe('a page that can’t be read in full', () => {
  test('an act is performed once, however often it is asked for', async () => {
    const { popup } = await popupOn('/blog/paper-badges.html');
    await press(popup, 'Save link');
    await popup.keyboard.down('Enter');
    await popup.keyboard.down('Enter');
    await popup.keyboard.up('Enter');
    await heard(popup, 'status', 'Link saved');
    await until('the link', async () => (await popup.$$('.outline li')).length === 1);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Note');
  });

  test('without a title is named by its address', async () => {
    const { popup } = await popupOn('/untitled');
    await press(popup, 'Save link');
    await heard(popup, 'status', 'Link saved');
    expect(await says(popup)).toContain('/untitled');
  });

  test('that is closed to extensions says so, and notes can be typed', async () => {
    const { popup } = await popupOn('chrome://version/');
    await until('the sentence', async () => (await says(popup)).includes('Browsers let no extension read this page.'));
    await popup.keyboard.type('typed all the same');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Note saved');
  });

  test('that throws is read all the same', async () => {
    const { popup } = await popupOn('/broken');
    await until('its title', async () => (await says(popup)).includes('Broken'));
  });

  test('that never finishes loading is read as far as it came', async () => {
    const page = await driver.open('about:blank');
    void page.goto(`${site.origin}/endless`).catch(() => {});
    await until('its title', async () => (await page.title().catch(() => '')) === 'Never done');
    const popup = await driver.clickToolbar(page);
    await until('its title', async () => (await says(popup)).includes('Never done'));
    await driver.find(popup, 'button', 'Save link');
  });

  test('that does not answer gives its title and address, with a word on it', async () => {
    const page = await driver.open(`${site.origin}/busy`);
    await new Promise(rest => setTimeout(rest, 800));
    const popup = await driver.clickToolbar(page);
    await until('the sentence', async () => (await says(popup)).includes('did not answer in time'));
    expect(await says(popup)).toContain('Busy');
  });

  test('with a title full of markup is shown and reported as text', async () => {
    const { popup } = await popupOn('/hostile');
    await until('its title', async () => (await says(popup)).includes('<script>alert(1)</script>'));
    await popup.select('select.kind', 'session');
    await clip(popup);
    await press(popup, 'Copy report');
    await heard(popup, 'status', 'Report copied');
    const { html, text } = await driver.clipboard();
    expect(html).not.toMatch(/<script|<em>|<code>|javascript:alert\(1\)"/);
    expect(html).toContain('[x](javascript:alert(1)) *a* _b_ `c` ');
    expect(text).not.toContain('\u202E');
    expect(await driver.complaints()).toEqual([]);
  });
});

describe('copying', () => {
  test('an event with nothing in it says so, and copies nothing', async () => {
    const { popup } = await popupOn('/blog/paper-badges.html');
    await (await driver.find(popup, 'combobox', 'Event')).click();
    await popup.keyboard.type('Empty');
    await popup.keyboard.press('Enter');
    await heard(popup, 'status', 'Event created');
    await press(popup, 'Copy report');
    await heard(popup, 'alert', 'There is nothing in this event yet');
  });

  test('goes through the background where the popup is refused', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    await refuseClipboard(popup);
    await press(popup, 'Copy report');
    await heard(popup, 'status', 'Report copied');
    expect((await driver.clipboard()).text).toContain('## Offline First, Ten Years Later');
  });

  test('shows the text selected where every way is refused', async () => {
    const { popup } = await popupOn(TALK);
    await clip(popup);
    await refuseClipboard(popup);
    const worker = await backgroundOf(driver, popup);
    await worker.evaluate("chrome.offscreen.createDocument = () => Promise.reject(new Error('refused')); 0");
    await press(popup, 'Copy report');
    await heard(popup, 'alert', 'press Ctrl+C');
    const selected = await popup.$eval('textarea.fallback', field => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toContain('## Offline First, Ten Years Later');
  });
});

const refuseClipboard = (popup: Page) =>
  popup.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
