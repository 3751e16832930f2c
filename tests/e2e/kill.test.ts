// The browser is killed in the middle of typing, as by a crash or an empty battery: what stood there a moment before is there again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { heard, until } from './driver';

const KILLS = Number(process.env['KILLS'] ?? 4);

/** What may be lost: typing is handed over after 200 ms, and is on the disk soon after. On a shared machine, a little more. */
const GRACE_MS = 300;

const textOf = (popup: Page) =>
  popup.$eval('textarea[aria-label="Note"]', field => (field as HTMLTextAreaElement).value);

/** Types for so long; what stood there at each moment. */
async function typeFor(popup: Page, word: string, ms: number): Promise<{ at: number; text: string }[]> {
  const typed: { at: number; text: string }[] = [];
  const end = performance.now() + ms;
  while (performance.now() < end) {
    await popup.keyboard.type(word[typed.length % word.length] ?? ' ');
    typed.push({ at: performance.now(), text: await textOf(popup) });
  }
  return typed;
}

/** What was typed before the browser was killed is there; as a note it is safe as soon as that is said. */
async function keep(popup: Page, safe: string): Promise<void> {
  await until('the note field', () => popup.$('textarea'));
  await until(`“${safe}”`, async () => (await textOf(popup)).startsWith(safe)).catch(async () => {
    expect(await textOf(popup)).toContain(safe);
  });
  if ((await textOf(popup)) === '') return;
  await popup.keyboard.press('Enter');
  await heard(popup, 'status', 'Note saved');
}

test(`${KILLS} times, at moments of chance, nothing older than ${GRACE_MS} ms is lost`, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'talkmark-kill-'));
  try {
    let safe = '';
    // Each launch finds what the one before was killed over.
    for (let kill = 0; kill < KILLS; kill += 1) {
      const driver = await launchChromium({ profile });
      const popup = await driver.clickToolbar(await driver.open('about:blank'));
      await keep(popup, safe);
      const typed = await typeFor(popup, 'かな and latin ', 700 + Math.random() * 900);
      const killed = performance.now();
      await driver.crash();
      safe = typed.filter(({ at }) => at < killed - GRACE_MS).at(-1)?.text ?? '';
    }
    const driver = await launchChromium({ profile });
    const popup = await driver.clickToolbar(await driver.open('about:blank'));
    await keep(popup, safe);
    await until('every note', async () => (await popup.$$('.outline li')).length === KILLS);
    await driver.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}, 240_000);
