// An outline on a page, as its user types into it and sees it.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Driver, until } from './driver';

/** Keys one after the other, `Control+z` with what is held. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [name, ...held] = key.split('+').reverse() as [string, ...string[]];
    for (const each of held) await page.keyboard.down(each as 'Shift');
    await page.keyboard.press(name as 'Enter');
    for (const each of held) await page.keyboard.up(each as 'Shift');
  }
}

/** Lines typed into the field that has the focus, each ended by Enter. */
export async function type(page: Page, ...lines: string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line);
    await press(page, 'Enter');
  }
}

/** A popup in a tab of its own, its line ready to type. */
export async function openLine(driver: Driver): Promise<Page> {
  const popup = await driver.openOwn('popup/index.html');
  await until('the line', () => popup.evaluate(() => document.activeElement?.matches('.note-field textarea') ?? false));
  return popup;
}

/** The outline as a person would write it: two spaces a depth, `# ` a part. */
export const outlineOf = (page: Page): Promise<string[]> =>
  page.$$eval('.outline li:not([role])', rows =>
    rows.map(row => {
      const depth = Number(getComputedStyle(row).getPropertyValue('--depth'));
      const text = row.querySelector('textarea')?.value ?? row.querySelector('.text')?.textContent;
      return `${'  '.repeat(depth)}${row.classList.contains('part') ? '# ' : ''}${text}`;
    }),
  );

/** Waits until the outline reads so. */
export async function becomes(page: Page, lines: readonly string[]): Promise<void> {
  let last: string[] = [];
  await until(JSON.stringify(lines), async () => {
    last = await outlineOf(page);
    return JSON.stringify(last) === JSON.stringify(lines);
  }).catch(() => expect(last).toEqual(lines));
}

const COUNT = `chrome.runtime.sendMessage({ ask: 'desk', input: null, id: crypto.randomUUID() })
  .then(reply => JSON.parse(reply).answer.outline.length)`;

/** Waits until the background has so many notes, and all is over that follows on keeping them. */
export const kept = (page: Page, count: number): Promise<unknown> =>
  until(`${count} notes to be stored`, async () => (await page.evaluate(COUNT)) === count);

/** What is stored, as another window draws it. */
export async function stored(driver: Driver, lines: readonly string[]): Promise<void> {
  const notebook = await driver.openOwn('notebook/index.html');
  await becomes(notebook, lines);
  await notebook.close();
}

/** Pastes these flavours, by their types, where the focus is. */
export const paste = (page: Page, data: Record<string, string>): Promise<unknown> =>
  page.evaluate(flavours => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(flavours)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);

/** Where the caret is: the text of the field that has the focus, with `|` in it. */
export const caretOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return `${field.value?.slice(0, field.selectionStart)}|${field.value?.slice(field.selectionEnd)}`;
  });
