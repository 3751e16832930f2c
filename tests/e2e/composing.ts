// What has to hold while an input method composes, in every browser: its keys are its own, and nothing that is drawn meanwhile disturbs it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, until } from './driver';
import type { InputMethod } from './input-method';
import { becomes, press } from './outline-page';
import { seed } from './seeded';

/** Keys that mean something to an outline, a list or a popup, and nothing while an input method has them. */
const KEYS = ['Enter', 'Tab', 'Escape', 'Backspace', 'ArrowDown'];

const textIn = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
const nameOf = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Another window adds a note, and this one draws it. */
async function writeElsewhere(page: Page, text: string): Promise<void> {
  await page.evaluate(`(async () => {
    const ask = (name, input) => chrome.runtime.sendMessage({ ask: name, input, id: name + ${JSON.stringify(text)} });
    const { session } = JSON.parse(await ask('desk', null)).answer;
    const note = { kind: 'note', text: ${JSON.stringify(text)}, depth: 0, quote: null, source: null, moment: null };
    await ask('keepNote', { outline: { under: session.id }, note });
  })()`);
  await until(text, () => page.evaluate(words => document.body.innerText.includes(words), text));
}

export function testComposing(launch: () => Promise<Driver>): void {
  let driver: Driver;
  let page: Page;
  let method: InputMethod;
  const open = async (path: string) => {
    await seed(driver, [{ title: 'ほかの話' }, { title: '最初の話' }]);
    page = await driver.openOwn(path);
    await page.bringToFront();
    method = await driver.inputMethod(page);
  };
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(() => driver.close());
  beforeEach(() => driver.renew());

  /** Composes, presses every key, has something drawn meanwhile where that is possible, and confirms. */
  const compose = async (kana: string, words: string, meanwhile = async () => {}) => {
    const [name, before] = [await nameOf(page), await textIn(page)];
    await method.show(kana);
    for (const key of KEYS) await method.press(key);
    await meanwhile();
    expect([await nameOf(page), await textIn(page)]).toEqual([name, before + kana]);
    await method.show(words);
    await method.confirm(words);
    expect([await nameOf(page), await textIn(page)]).toEqual([name, before + words]);
  };

  describe.each(['popup/index.html', 'notebook/index.html'])('in %s', path => {
    const elsewhere = () => writeElsewhere(page, 'from another window');
    beforeEach(async () => {
      await open(path);
      if (path.startsWith('notebook')) await (await driver.find(page, 'treeitem', '最初の話')).click();
      await (await driver.find(page, 'textbox', 'Note')).focus();
    });

    test('the line that is ready keeps what is composed, and only then Enter keeps the line', async () => {
      await compose('にほんご', '日本語', elsewhere);
      await becomes(page, ['from another window']);
      await press(page, 'Enter');
      await becomes(page, ['from another window', '日本語']);
    });

    test('a line that is edited is not cut, moved, left or tagged', async () => {
      await page.keyboard.type('#todo and');
      await press(page, 'Enter');
      await becomes(page, ['#todo and']);
      await press(page, 'ArrowUp');
      await page.keyboard.type(' #to');
      await driver.find(page, 'option', '#todo');
      await compose('ど', 'ど', elsewhere);
      await becomes(page, ['#todo and #toど', 'from another window']);
    });

    test('the session field neither chooses nor makes anything before it is confirmed', async () => {
      await press(page, 'Control+k');
      await until('the field', async () => (await nameOf(page)) === 'Session');
      await compose('ほか', 'ほか');
      await driver.find(page, 'option', 'ほかの話');
      await press(page, 'Enter');
      const shown = () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('input[aria-label="Session"]')?.value);
      await until('ほかの話', async () => (await shown()) === 'ほかの話');
    });
  });
}
