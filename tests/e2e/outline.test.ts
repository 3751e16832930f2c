import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { backgroundOf } from './failing';
import {
  becomes as becomesOn,
  kept,
  press as keysOn,
  outlineOf,
  paste as pasteOn,
  stored as storedIn,
  type as typeOn,
} from './outline-page';

let driver: Driver;
let page: Page;
let popup: Page;
beforeAll(async () => {
  driver = await launchChromium();
});
beforeEach(async () => {
  await driver.renew();
  page = await driver.open('about:blank');
  popup = await driver.clickToolbar(page);
});
afterAll(() => driver.close());

const press = (...keys: string[]) => keysOn(popup, ...keys);
const type = (...lines: string[]) => typeOn(popup, ...lines);
const becomes = (lines: string[], page = popup) => becomesOn(page, lines);
const says = () => popup.evaluate(() => document.body.innerText);
const stored = async (lines: string[]) => {
  await storedIn(driver, lines);
  await popup.bringToFront().catch(() => {});
};

describe('keys', () => {
  test('make, nest, move and join lines, and undo takes each back', async () => {
    await type('one', 'two', 'three');
    await becomes(['one', 'two', 'three']);
    await press('ArrowUp', 'Tab');
    await becomes(['one', 'two', '  three']);
    await press('Alt+ArrowUp');
    await becomes(['one', 'three', 'two']);
    await press('End', 'Enter');
    await popup.keyboard.type('four');
    await becomes(['one', 'three', 'four', 'two']);
    await press('Home', 'Backspace');
    await becomes(['one', 'three four', 'two']);
    for (const lines of [
      ['one', 'three', 'four', 'two'],
      ['one', 'three', '', 'two'],
      ['one', 'three', 'two'],
      ['one', 'two', '  three'],
    ]) {
      await press('Control+z');
      await becomes(lines);
    }
    await press('Control+Shift+z', 'Control+Shift+z', 'Control+Shift+z', 'Control+Shift+z');
    await becomes(['one', 'three four', 'two']);
    await stored(['one', 'three four', 'two']);
  });

  test('move the line ready to type out by Backspace in front of its words, as any other', async () => {
    await type('one');
    await becomes(['one']);
    await press('Tab');
    await popup.keyboard.type('two');
    await press('Home', 'Backspace', 'Backspace');
    await popup.keyboard.type('and ');
    await press('Enter');
    await becomes(['one', 'and two']);
  });

  test('split a line in the middle, break it within, and make a part', async () => {
    await type('one two');
    await becomes(['one two']);
    await press('ArrowUp', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await becomes(['one', 'two']);
    await popup.keyboard.type('# ');
    await becomes(['one', '# two']);
    await press('ArrowUp', 'End', 'Shift+Enter');
    await popup.keyboard.type('more');
    await becomes(['one\nmore', '# two']);
    await stored(['one\nmore', '# two']);
  });

  test('leave no empty line behind, and come back to the line that is ready', async () => {
    await type('one');
    await press('ArrowUp', 'Enter', 'ArrowUp');
    await becomes(['one']);
    await press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Note');
    await stored(['one']);
  });

  test('leave none that was made above a line either, by going elsewhere or by closing; and count none', async () => {
    await type('one', 'two');
    await becomes(['one', 'two']);
    await press('ArrowUp', 'Home', 'Enter');
    await becomes(['one', '', 'two']);
    expect(await says()).toContain('2 notes');
    await press('ArrowUp', 'ArrowUp');
    await becomes(['one', 'two']);
    await press('ArrowDown', 'Home', 'Enter', 'Escape');
    await becomes(['one', 'two']);
    await press('Enter', 'Home', 'Enter', 'ArrowUp');
    await popup.keyboard.type('  ');
    await becomes(['one', '  ', 'two']);
    await driver.dismiss(popup);
    popup = await driver.clickToolbar(page);
    await becomes(['one', 'two']);
    await until('the count', async () => (await says()).includes('2 notes'));
    await stored(['one', 'two']);
    expect(await driver.complaints()).toEqual([]);
  });
});

test('a tag is completed from those in use; Enter alone is still the next note', async () => {
  await type('queues #サーバーレス #todo', 'x');
  await becomes(['queues #サーバーレス #todo', 'x']);
  await popup.keyboard.type('look at #さーば');
  await driver.find(popup, 'option', '#サーバーレス');
  await press('Tab');
  await popup.keyboard.type('#to');
  await driver.find(popup, 'option', '#todo');
  await press('ArrowDown', 'Enter', 'Enter');
  await popup.keyboard.type('#que');
  await driver.find(popup, 'option', '#question');
  await press('Enter');
  await becomes(['queues #サーバーレス #todo', 'x', 'look at #サーバーレス #todo', '#que']);
});

test('a tag that the caret has left is not completed: Tab nests the line', async () => {
  await type('one', 'two');
  await becomes(['one', 'two']);
  const isOffered = () => popup.$('[role=option]');
  await popup.keyboard.type('three #to');
  await driver.find(popup, 'option', '#todo');
  await press('Home');
  await until('no tag to be offered', async () => !(await isOffered()));
  await press('Tab', 'Enter');
  await becomes(['one', 'two', '  three #to']);
  await press('Shift+Tab', 'ArrowUp');
  await popup.keyboard.type(' #que');
  await driver.find(popup, 'option', '#question');
  await press('Home', 'Shift+Tab');
  await becomes(['one', 'two', 'three #to #que']);
});

describe('pasting', () => {
  const paste = (data: Record<string, string>) => pasteOn(popup, data);

  test('a nested list keeps its depth, from Markdown and from HTML, and is undone at once', async () => {
    await type('one');
    await becomes(['one']);
    await paste({ 'text/plain': '- two\n  - three' });
    await becomes(['one', 'two', '  three']);
    await paste({
      'text/plain': 'four five',
      'text/html': '<ul><li>four<ul><li>five <b>bold</b><script>alert(1)</script></li></ul></li></ul>',
    });
    await becomes(['one', 'two', '  three', 'four', '  five bold']);
    await stored(['one', 'two', '  three', 'four', '  five bold']);
  });
});

describe('undo', () => {
  const start = async () => {
    popup = await driver.clickToolbar(await driver.open('about:blank'));
    await until('the note field', () => popup.$('.note-field textarea'));
  };

  test('takes back the very first note, whose event was made with it', async () => {
    await type('first');
    await kept(popup, 1);
    await press('Control+z');
    await becomes([]);
    await press('Control+Shift+z');
    await becomes(['first']);
  });

  test('brings back the words of a line that was cleared and left', async () => {
    await type('before', 'precious words', 'behind');
    await press('ArrowUp', 'ArrowUp', 'Control+a', 'Delete', 'ArrowDown');
    await becomes(['before', 'behind']);
    await press('Control+z');
    await becomes(['before', 'precious words', 'behind']);
    await stored(['before', 'precious words', 'behind']);
  });

  test('goes on after the popup was closed, and in the notebook', async () => {
    await type('one', 'two');
    await becomes(['one', 'two']);
    await press('ArrowUp');
    await popup.keyboard.type(' and more');
    await becomes(['one', 'two and more']);
    await driver.dismiss(popup);
    await driver.sleepBackground();
    await start();
    await becomes(['one', 'two and more']);
    await press('Control+z');
    await becomes(['one', 'two']);
    await driver.dismiss(popup);
    const notebook = await driver.openOwn('notebook/index.html');
    await becomes(['one', 'two'], notebook);
    await (await driver.find(notebook, 'textbox', 'Note')).focus();
    await keysOn(notebook, 'Control+z', 'Control+z');
    await becomes([], notebook);
  });
});

/** From here on the database takes its time over what is put into this store. */
async function slowly(store: string): Promise<void> {
  const worker = await backgroundOf(driver, popup);
  await worker.evaluate(`{
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      const end = performance.now() + (this.name === '${store}' ? 500 : 0);
      while (performance.now() < end);
      return put.apply(this, given);
    };
  }`);
}

describe('nothing is lost', () => {
  test('of a note that is kept while the session that it is for is still being made: it goes there', async () => {
    await type('of the day');
    await becomes(['of the day']);
    await slowly('sessions');
    await press('Control+k');
    await popup.keyboard.type('New talk');
    await press('Enter');
    await type('for the talk', 'for it too');
    await becomes(['for the talk', 'for it too']);
    expect(await popup.$eval('input[aria-label="Session"]', field => (field as HTMLInputElement).value)).toBe(
      'New talk',
    );
  });

  test('of a blank line that is made while the event that it is for is still being made: it stays until it is left', async () => {
    await slowly('events');
    await type('one', 'two');
    await becomes(['one', 'two']);
    await press('ArrowUp', 'Home', 'Enter');
    await until('the event', async () => (await says()).includes('2 notes'));
    await becomes(['one', '', 'two']);
    await press('ArrowUp', 'ArrowUp');
    await becomes(['one', 'two']);
  });

  test('of lines typed before anything could be drawn: each is a note, and none is a draft as well', async () => {
    await driver.dismiss(popup);
    await driver.sleepBackground();
    popup = await driver.clickToolbar(await driver.open('about:blank'));
    await type('one', 'two', 'three');
    await becomes(['one', 'two', 'three']);
    await driver.dismiss(popup);
    popup = await driver.clickToolbar(await driver.open('about:blank'));
    await becomes(['one', 'two', 'three']);
    expect(await popup.$eval('.note-field textarea', field => (field as HTMLTextAreaElement).value)).toBe('');
  });

  test('when the popup closes in the middle of a correction', async () => {
    await type('one');
    await becomes(['one']);
    await press('ArrowUp');
    await popup.keyboard.type(', and half a wo');
    await driver.dismiss(popup);
    await stored(['one, and half a wo']);
  });

  test('when two windows correct one note: both corrections stay', async () => {
    await type('one two three');
    await becomes(['one two three']);
    const notebook = await driver.openOwn('notebook/index.html');
    await becomes(['one two three'], notebook);
    await (await until('the note', () => notebook.$('.outline button.text'))).click();
    await notebook.keyboard.type(' four');
    await becomes(['one two three four'], notebook);
    await notebook.keyboard.press('Home');
    await notebook.keyboard.type('zero ');
    await becomes(['zero one two three four'], notebook);
    await stored(['zero one two three four']);
  });

  test('when two windows type on in one spot of a Japanese line: one note each, and each goes on in its own', async () => {
    await type('今日は');
    await becomes(['今日は']);
    const windows = [await driver.openOwn('notebook/index.html'), await driver.openOwn('notebook/index.html')] as const;
    for (const each of windows) {
      // Both are in front, as two windows beside each other are.
      await (await each.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await becomes(['今日は'], each);
      await each.$eval('.outline button.text', button => (button as HTMLElement).click());
    }
    // At the same time: neither knows what the other typed.
    const typeIn = async (page: Page, text: string) => {
      for (const letter of text) {
        await page.keyboard.type(letter);
        await new Promise(rest => setTimeout(rest, 30));
      }
    };
    await Promise.all([typeIn(windows[0], '晴れていました、とても'), typeIn(windows[1], '雨が降っていたので')]);
    const both = async () => [await outlineOf(windows[0]), await outlineOf(windows[1])];
    await until('both to show the same', async () => {
      const [ours, theirs] = await both();
      return ours?.length === 2 && JSON.stringify(ours) === JSON.stringify(theirs);
    }).catch(async () => expect(await both()).toEqual([]));
    const [lines] = await both();
    expect(lines?.toSorted()).toEqual(['今日は晴れていました、とても', '今日は雨が降っていたので'].sort());
    expect(await windows[0].$$eval('.outline .hint', all => all.map(each => each.textContent))).toEqual([
      'edited at the same time',
    ]);
  });

  test('when an input method composes in a line: no key of it cuts, moves or submits', async () => {
    await type('日本');
    await becomes(['日本']);
    await press('ArrowUp');
    const cdp = await popup.createCDPSession();
    await cdp.send('Input.imeSetComposition', { text: 'ご', selectionStart: 1, selectionEnd: 1 });
    for (const key of ['Enter', 'Tab', 'Escape', 'Backspace']) {
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 229 });
    }
    // Handed over and drawn again in the middle of it.
    await new Promise(rest => setTimeout(rest, 600));
    await cdp.send('Input.imeSetComposition', { text: 'ごで', selectionStart: 2, selectionEnd: 2 });
    await cdp.send('Input.insertText', { text: '語で' });
    await becomes(['日本語で']);
    await stored(['日本語で']);
  });
});
