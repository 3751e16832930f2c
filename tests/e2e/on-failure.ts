// What was on the screen when a test failed, on the console and as pictures: of a run on another machine nothing else is left.
import { mkdir } from 'node:fs/promises';
import type { Page, Target } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { running } from './running';

const SHOTS = 'artifacts/failed';
/** Of a page that is stuck nothing is waited for. */
const PATIENCE_MS = 5000;

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await mkdir(SHOTS, { recursive: true });
  const targets = [...running].flatMap(browser => browser.targets()).filter(isOwn);
  for (const [at, target] of targets.entries()) {
    const path = `${SHOTS}/${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${at}.png` as const;
    const shown = show(target, path).catch(error => `could not be shown: ${error}`);
    console.error(`${target.url()}\n${await Promise.race([shown, patience()])}`);
  }
});

const isOwn = (target: Target) =>
  ['page', 'other', 'webview'].includes(target.type()) && /^(chrome|moz)-extension:/.test(target.url());

async function show(target: Target, path: `${string}.png`): Promise<string> {
  const page = await target.asPage();
  const words = await textOf(page);
  await page.screenshot({ path });
  return `${path}\n${words}`;
}

/** What is written there, with what stands in fields; and where the focus is. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map(
      field => `[${field.getAttribute('aria-label')}: ${(field as HTMLInputElement).value}]`,
    );
    const focus = document.activeElement;
    return `${document.body.innerText}\n${fields.join(' ')}\nfocus: ${focus?.tagName} ${focus?.getAttribute('aria-label')}`;
  });

const patience = () => new Promise<string>(rest => setTimeout(rest, PATIENCE_MS, 'does not answer'));
