// Reading the clipboard the way another program does: by pasting.

import type { Page } from 'puppeteer-core';
import { type Pasted, until } from './driver';

/** Pastes into `page`, an empty one, and returns both flavours as they were written: the asynchronous clipboard API would sanitise them. */
export async function pasteInto(page: Page): Promise<Pasted> {
  await page.bringToFront();
  await page.evaluate(() => {
    document.body.innerHTML = '<div contenteditable>here</div>';
    document.addEventListener('paste', ({ clipboardData }) => {
      const [text, html] = [clipboardData?.getData('text/plain') ?? '', clipboardData?.getData('text/html') ?? ''];
      document.body.setAttribute('data-pasted', JSON.stringify({ text, html }));
    });
    document.querySelector('div')?.focus();
  });
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  // Chromium takes the editing command from here; Firefox, which is sent real keys, from the keys.
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up(modifier);
  const pasted = await until('something to be pasted', () =>
    page.evaluate(() => document.body.getAttribute('data-pasted')),
  );
  return JSON.parse(pasted) as Pasted;
}
