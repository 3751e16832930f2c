import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveSample } from '../../scripts/sample';
import type { Served } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { becomes, caretOf, paste, press, type } from './outline-page';

let driver: Driver;
let popup: Page;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  site = await serveSample();
  await driver.renew();
  popup = await driver.clickToolbar(await driver.open('about:blank'));
});
afterAll(() => driver.close());
afterEach(async () => {
  await site.close();
});

/** The middle of a word as it is drawn. */
async function pointOf(page: Page, word: string) {
  return page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.querySelector('.outline') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    }
    throw new Error(`Nowhere: ${wanted}`);
  }, word);
}
async function clickWord(page: Page, word: string) {
  const { x, y } = await pointOf(page, word);
  await page.mouse.click(x, y);
}
const markup = (page: Page) =>
  page.$$eval('.outline .words', all => all.map(each => each.innerHTML.replace(/ (target|rel)="\w+"/g, '')));

test('a note is drawn as the report prints it, and is Markdown again when it is edited', async () => {
  await type(
    popup,
    'an *old* `tool` at [home](https://example.com/a), **not** ~~now~~ <b>this</b> [one](javascript:alert(1))',
  );
  const drawn =
    'an <em>old</em> <code>tool</code> at <a href="https://example.com/a">home</a>, <strong>not</strong> <del>now</del> &lt;b&gt;this&lt;/b&gt; one';
  await until('the words', async () => (await markup(popup))[0] === drawn).catch(async () =>
    expect(await markup(popup)).toEqual([drawn]),
  );
  await clickWord(popup, 'this');
  await until('the caret', async () => (await caretOf(popup)).includes('<b>|this</b>')).catch(async () =>
    expect(await caretOf(popup)).toContain('<b>|this</b>'),
  );
});

test('a click puts the caret beside the letter that it meets, also where one writes from the right, and never into one', async () => {
  const lines = ['😀 smile', 'ab 👩‍👧 x', 'שלום and עולם', 'مرحبا'];
  await type(popup, ...lines);
  await becomes(popup, lines);
  // At the left of a letter.
  for (const [word, caret] of [
    [' smile', '😀| smile'],
    [' x', 'ab 👩‍👧| x'],
    ['ל', 'של|ום and עולם'],
    ['and', 'שלום |and עולם'],
    ['ולם', 'שלום and עו|לם'],
    ['رحبا', 'مر|حبا'],
  ] as const) {
    await clickWord(popup, word);
    await until(caret, async () => (await caretOf(popup)) === caret).catch(async () =>
      expect(await caretOf(popup)).toBe(caret),
    );
    await press(popup, 'Escape');
  }
  await clickWord(popup, ' smile');
  await popup.keyboard.type('!');
  await becomes(popup, ['😀! smile', ...lines.slice(1)]);
});

test('a click on a link opens its page, and edits nothing', async () => {
  await type(popup, `see [the session](${site.origin}/sessions/offline-first.html) again`);
  const notebook = await driver.openOwn('notebook/index.html');
  await until('the link', () => notebook.$('.outline .words a'));
  await clickWord(notebook, 'session');
  await until('the page', async () =>
    (await notebook.browser().pages()).some(page => page.url().endsWith('-first.html')),
  );
  expect(await notebook.$('.outline textarea')).toBeNull();
});

test('up and down go line by line through a wrapped note, and leave it only at its ends', async () => {
  const long =
    'this note is so long that it stands on three lines of the popup, because it is only four hundred pixels wide, and words wrap';
  await type(popup, 'first', long, 'last');
  await becomes(popup, ['first', long, 'last']);
  await press(popup, 'ArrowUp', 'ArrowUp');
  expect(await caretOf(popup)).toBe(`${long}|`);
  await press(popup, 'ArrowUp');
  expect(await popup.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(long);
  expect(await caretOf(popup)).not.toMatch(/\|$/);
  await press(popup, 'ArrowUp', 'ArrowUp');
  expect(await caretOf(popup)).toBe('first|');
  await press(popup, 'ArrowDown', 'ArrowDown');
  expect(await popup.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(long);
});

test('the caret stays at its words when another window changes the line', async () => {
  await type(popup, 'one two');
  await becomes(popup, ['one two']);
  const notebook = await driver.openOwn('notebook/index.html');
  const other = await driver.openOwn('notebook/index.html');
  for (const page of [notebook, other]) {
    await page.bringToFront();
    await (await until('the note', () => page.$('.outline button.text'))).click();
  }
  await press(notebook, 'End');
  await press(other, 'Home');
  await other.keyboard.type('zero ');
  await becomes(notebook, ['zero one two']);
  expect(await caretOf(notebook)).toBe('zero one two|');
});

test('a click that leaves an empty line is heard where it was made', async () => {
  await type(popup, 'one', 'two', 'three');
  await becomes(popup, ['one', 'two', 'three']);
  await press(popup, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
  await becomes(popup, ['one', '', 'two', 'three']);
  const { x, y } = await pointOf(popup, 'three');
  await popup.mouse.move(x, y);
  await popup.mouse.down();
  await new Promise(rest => setTimeout(rest, 150));
  await popup.mouse.up();
  await becomes(popup, ['one', 'two', 'three']);
  expect(await caretOf(popup)).toBe('|three');
});

test('of a thousand notes those near the screen are drawn, and the keys reach all of them', async () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `note ${i}`);
  await paste(popup, { 'text/plain': lines.join('\n') });
  await until('the notes', async () => (await popup.$$('.outline li')).length > 20);
  expect((await popup.$$('.outline li')).length).toBeLessThan(300);
  await press(popup, 'ArrowUp');
  expect(await caretOf(popup)).toBe('note 999|');
  await press(popup, 'ArrowUp');
  expect(await caretOf(popup)).toBe('note 998|');
});

test.each([100, 300])('no row that comes in sight behind %i notes is drawn for the key that adds one', async count => {
  await paste(popup, { 'text/plain': Array.from({ length: count }, (_, i) => `note ${i}`).join('\n') });
  await heard(popup, 'status', `Pasted: ${count} notes`);
  await driver.dismiss(popup);
  popup = await driver.openOwn('popup/index.html');
  const last = `[...document.querySelectorAll('.outline li')].filter(each => each.textContent.includes('note ${count - 1}'))[0]`;
  await until('the last of them', () => popup.evaluate(`!!(window.last = ${last})`));
  expect(await popup.evaluate('last.getBoundingClientRect().top > innerHeight')).toBe(true);
  await popup.evaluate(`{
    window.added = [];
    const all = records => records.forEach(each => added.push(...each.addedNodes));
    new MutationObserver(all).observe(document.querySelector('.outline'), { childList: true });
  }`);
  await popup.keyboard.type('one more');
  await press(popup, 'Enter');
  await until('it in sight', () =>
    popup.evaluate('last.isConnected && last.getBoundingClientRect().top < innerHeight'),
  );
  expect(await popup.evaluate("added.map(each => each.textContent.includes('one more'))")).toEqual([true]);
});

test('a letter typed on a row that was left by Escape goes on with its note, and none is lost; Space opens it', async () => {
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await driver.find(popup, 'textbox', 'Note');
  await type(popup, 'one', 'two');
  await becomes(popup, ['one', 'two']);
  await press(popup, 'ArrowUp', 'Escape');
  const onRow = () => popup.evaluate(() => document.activeElement?.matches('li button.text') ?? false);
  await until('the row', onRow);
  await popup.keyboard.type(', more');
  await becomes(popup, ['one', 'two, more']);
  await press(popup, 'Escape');
  await until('the row', onRow);
  await popup.keyboard.type('; and more');
  await becomes(popup, ['one', 'two, more; and more']);
  await press(popup, 'Escape');
  await until('the row', onRow);
  await press(popup, 'Space');
  await until('the caret', async () => (await caretOf(popup)) === 'two, more; and more|');
  expect(await driver.complaints()).toEqual([]);
});
