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

/** Types until it is killed; what stood there by the grace time before. */
async function typeUntilKilled(profile: string, word: string, ms: number): Promise<string> {
  const driver = await launchChromium({ profile });
  const popup = await driver.clickToolbar(await driver.open('about:blank'));
  await until('the note field', () => popup.$('textarea'));
  const before = await textOf(popup);
  const typed: { at: number; text: string }[] = [{ at: 0, text: before }];
  const end = performance.now() + ms;
  while (performance.now() < end) {
    await popup.keyboard.type(word[typed.length % word.length] ?? ' ');
    typed.push({ at: performance.now(), text: await textOf(popup) });
  }
  const killed = performance.now();
  await driver.crash();
  return typed.filter(({ at }) => at < killed - GRACE_MS).at(-1)?.text ?? '';
}

test(`${KILLS} times, at moments of chance, nothing older than ${GRACE_MS} ms is lost`, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'talkmark-kill-'));
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const safe = await typeUntilKilled(profile, 'かな and latin ', 700 + Math.random() * 900);
      const driver = await launchChromium({ profile });
      const popup = await driver.clickToolbar(await driver.open('about:blank'));
      await until(`“${safe}”`, async () => (await textOf(popup)).startsWith(safe)).catch(async () => {
        expect(await textOf(popup)).toContain(safe);
      });
      // As a note it is safe as soon as that is said.
      await popup.keyboard.press('Enter');
      await heard(popup, 'status', 'Note saved');
      await driver.crash();
    }
    const driver = await launchChromium({ profile });
    const popup = await driver.clickToolbar(await driver.open('about:blank'));
    await until('every note', async () => (await popup.$$('.outline li')).length === KILLS);
    await driver.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}, 240_000);
