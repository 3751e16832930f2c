// The main job, as a person does it at a conference: by `npm start` without a display, and in the end-to-end tests.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, heard, type Pasted } from '../tests/e2e/driver';

export interface Programme {
  /** Session pages, to be clipped in this order. */
  readonly sessions: readonly string[];
  /** A page of slides, to be added to the session that it is most like. */
  readonly slides: string;
  /** A page, of which the first long enough paragraph becomes a highlight. */
  readonly quoted: string;
}

/** Lines for the first session: `  ` in front nests, `# ` begins a part. */
const NOTES = [
  '# First half',
  'Caches are a promise to the user #design',
  '  A stale answer, marked as stale, beats a spinner',
  '  try this at work #todo',
  '# Second half',
  'Who clears the queue when two devices disagree? #question',
];

/** Plays it, with a picture of every step where `pictures` says, and gives what *Copy report* put on the clipboard. */
export async function playMainJob(
  driver: Driver,
  programme: Programme,
  pictures: string | null = null,
): Promise<Pasted> {
  let step = 0;
  const picture = async (page: Page, name: string) => {
    if (pictures === null) return;
    await mkdir(pictures, { recursive: true });
    step += 1;
    await page.screenshot({ path: join(pictures, `${step}-${name}.png`) });
  };
  for (const [index, url] of programme.sessions.entries())
    await clipSession(driver, url, index === 0 ? NOTES : [], picture);
  await addSlides(driver, programme.slides, picture);
  await saveHighlight(driver, programme.quoted, picture);
  await copyReport(driver, picture);
  return driver.clipboard();
}

type Picture = (page: Page, name: string) => Promise<void>;

async function clipSession(driver: Driver, url: string, notes: readonly string[], picture: Picture): Promise<void> {
  const page = await driver.open(url);
  const popup = await driver.clickToolbar(page);
  await driver.find(popup, 'button', 'Clip session');
  await picture(popup, 'session');
  await popup.keyboard.press('Enter');
  await heard(popup, 'status', 'Session clipped');
  for (const line of notes) await typeNote(popup, line);
  if (notes.length > 0) await picture(popup, 'notes');
  await driver.dismiss(popup);
  await page.close();
}

/** The depth stays from one note to the next, as in any outline: only the difference is typed. */
async function typeNote(popup: Page, line: string): Promise<void> {
  const text = line.trimStart();
  const wanted = (line.length - text.length) / 2;
  const depth = await popup.$eval('.note-field', field => Number(getComputedStyle(field).getPropertyValue('--depth')));
  for (let at = depth; at < wanted; at += 1) await popup.keyboard.press('Tab');
  for (let at = depth; at > wanted; at -= 1) {
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
  }
  await popup.keyboard.type(text);
  await popup.keyboard.press('Enter');
  const shown = text.replace(/^# /, '');
  await popup.waitForFunction(
    words => [...document.querySelectorAll('.outline li:not(.pending)')].some(row => row.textContent?.includes(words)),
    {},
    shown,
  );
}

async function addSlides(driver: Driver, url: string, picture: Picture): Promise<void> {
  const page = await driver.open(url);
  const popup = await driver.clickToolbar(page);
  const button = await driver.find(popup, 'button', 'Add slides');
  await picture(popup, 'slides');
  await button.click();
  await heard(popup, 'status', 'Slides added');
  await driver.dismiss(popup);
  await page.close();
}

async function saveHighlight(driver: Driver, url: string, picture: Picture): Promise<void> {
  const page = await driver.open(url);
  await page.evaluate(() => {
    const long = [...document.querySelectorAll('p')].find(({ textContent }) => (textContent?.trim().length ?? 0) > 60);
    if (long) getSelection()?.selectAllChildren(long);
  });
  const popup = await driver.clickToolbar(page);
  const button = await driver.find(popup, 'button', 'Save highlight');
  await picture(popup, 'highlight');
  await button.click();
  await heard(popup, 'status', 'Highlight saved');
  await driver.dismiss(popup);
  await page.close();
}

async function copyReport(driver: Driver, picture: Picture): Promise<void> {
  const page = await driver.open('about:blank');
  const popup = await driver.clickToolbar(page);
  await (await driver.find(popup, 'button', 'Copy report')).click();
  await heard(popup, 'status', 'Report copied');
  await picture(popup, 'copied');
  await driver.dismiss(popup);
  await page.close();
  const notebook = await driver.openOwn('notebook/index.html');
  await driver.find(notebook, 'region', 'Report');
  await picture(notebook, 'notebook');
  await notebook.close();
}
