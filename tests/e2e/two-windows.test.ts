// Popup and notebook, typed in by turns and by chance, as fast as keys come: in the end both show what is stored, and no letter is lost.
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { outlineOf, press, type } from './outline-page';

let driver: Driver;
beforeAll(async () => {
  driver = await launchChromium();
});
afterAll(() => driver.close());

/** A key, or a word of its own where there is none. None of them deletes a letter. */
const act = fc.option(
  fc
    .constantFrom('Enter', 'Enter', 'Tab', 'Shift+Tab', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'Home', 'End')
    .chain(key => fc.constantFrom(key, key, key, 'Alt+ArrowUp', 'Alt+ArrowDown', 'Shift+Enter')),
  { freq: 2 },
);
const turns = fc.array(fc.array(act, { minLength: 1, maxLength: 10 }), { minLength: 12, maxLength: 12 });

const line = (page: Page) => driver.find(page, 'textbox', 'Note');

/** What stands in the line that is ready to type, which is no note yet. */
const unkept = (page: Page) => page.$eval('.note-field textarea', field => (field as HTMLTextAreaElement).value);

const STORED = `chrome.runtime.sendMessage({ ask: 'desk', input: null, id: crypto.randomUUID() })
  .then(reply => JSON.parse(reply).answer.outline.map(note => note.text))`;

/** Nothing but the letters: a note is drawn as it reads, and a blank line is none. */
const lettersOf = (lines: readonly string[]) => lines.map(each => each.replace(/[^a-z0-9]/g, '')).filter(Boolean);

const countOf = (letter: string, text: string) => text.split(letter).length - 1;

test('show the same in the end, and every letter', async () => {
  const run = async (all: readonly (readonly (string | null)[])[]) => {
    await driver.renew();
    const popup = await driver.openOwn('popup/index.html');
    await (await line(popup)).focus();
    await type(popup, 'one', 'two', 'three');
    await until('the notes', async () => (await outlineOf(popup)).length === 3);
    const notebook = await driver.openOwn('notebook/index.html');
    await (await line(notebook)).focus();
    const words = ['one', 'two', 'three'];
    for (const [at, acts] of all.entries()) {
      const page = at % 2 === 0 ? notebook : popup;
      await page.bringToFront();
      for (const key of acts) {
        if (!(await page.evaluate(() => document.activeElement?.matches('textarea')))) await (await line(page)).focus();
        if (key) await press(page, key);
        else await page.keyboard.type(` ${words[words.push(`q${words.length}q`) - 1]} `);
      }
    }
    const stored = async () => (await popup.evaluate(STORED)) as string[];
    await until('both to show it', async () => {
      const [kept, ...shown] = [await stored(), await outlineOf(popup), await outlineOf(notebook)].map(lettersOf);
      return shown.every(each => JSON.stringify(each) === JSON.stringify(kept));
    });
    const there = [...(await stored()), await unkept(popup), await unkept(notebook)].join();
    const lost = [...new Set(words.join(''))].filter(each => countOf(each, there) < countOf(each, words.join('')));
    expect(lost).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(turns, run), { numRuns: 10, seed: 1, endOnFailure: true });
}, 180_000);
