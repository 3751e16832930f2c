// From a key until what it changed is on the screen, and on the disk, in outlines of 10, 100, 1,000 and 10,000 notes: the first does not scroll.
import type { KeyInput, Page } from 'puppeteer-core';
import { type Bench, launch } from './browser';
import type { Copies } from './copies';
import type { KeyTimes } from './probe';
import { rotated } from './rounds';
import { ask, eventOf, seed } from './seed';

const SIZES = [10, 100, 1000, 10_000] as const;

/** A text field in a page that does nothing else: a key waits for the next frame there, too. */
export const FLOOR = 'a plain field';

/** As a fast typist does. */
const BETWEEN_KEYS_MS = 80;
const WORD: readonly KeyInput[] = ['k', 'e', 'y', 'n', 'o', 't', 'e', 's'];

/** Typing is handed over this long after its first key; that wait is wanted, and not counted. */
const HAND_OVER_MS = 200;

/** One Enter a round says little of the slowest of twenty. */
const NOTES = 3;

/** Long enough for all that follows a key to be over: the hand-over, the write, and what the views draw of it. */
const SETTLE_MS = 500;

/** One key, and where it was typed. */
export interface KeyFigure extends KeyTimes {
  readonly where: string;
}

const rest = (ms: number) => new Promise(done => setTimeout(done, ms));

/** Types a word and waits until all is over that follows it. */
async function typed(page: Page, where: string, keys: readonly KeyInput[] = WORD): Promise<KeyFigure[]> {
  await page.evaluate(() => void probe.keys());
  for (const key of keys) {
    await page.keyboard.press(key);
    await rest(BETWEEN_KEYS_MS);
  }
  await rest(SETTLE_MS);
  const wait = keys === WORD ? HAND_OVER_MS : 0;
  const figures = await page.evaluate(() => probe.keys());
  return figures.map(({ painted, stored }) => ({ where, painted, stored: stored && stored - wait }));
}

/** A word into the line for a new note, the note and some more, and a word into the last; then it is as before. */
async function written(page: Page, view: string): Promise<KeyFigure[]> {
  await page.focus('textarea[aria-label="Note"]');
  const line = await typed(page, `${view}, a new line`);
  const notes: KeyFigure[] = [];
  for (let count = 0; count < NOTES; count += 1) {
    if (count > 0) await typed(page, '', ['k']);
    notes.push(...(await typed(page, `${view}, Enter`, ['Enter'])));
  }
  await page.keyboard.press('ArrowUp');
  const within = await typed(page, `${view}, within a note`);
  for (let count = 0; count < NOTES; count += 1) await forget(page);
  return [...line, ...notes, ...within];
}

/** The note that is being edited, emptied and gone: the one above it is edited then. */
async function forget(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await rest(SETTLE_MS);
}

/** Not before the session is shown: what is typed earlier belongs to the one that stood there when it was closed. */
async function inPopup(bench: Bench, site: Page, session: string): Promise<KeyFigure[]> {
  const { popup } = await bench.click(bench.talkmark, site);
  await popup.waitForFunction(shows, {}, session);
  await rest(SETTLE_MS);
  return written(popup, 'popup').finally(() => popup.close());
}

const shows = (session: string) =>
  document.querySelector<HTMLInputElement>('input[aria-label="Session"]')?.value.includes(session) ?? false;

async function inNotebook(bench: Bench, session: string): Promise<KeyFigure[]> {
  const page = await bench.openOwn(bench.talkmark, 'notebook/index.html');
  const name = await page.waitForSelector(`::-p-text(${session})`);
  await name?.click();
  await page.waitForSelector('textarea[aria-label="Note"]');
  await rest(SETTLE_MS);
  return written(page, 'notebook').finally(() => page.close());
}

async function inFloor(bench: Bench): Promise<KeyFigure[]> {
  const page = await bench.openOwn(bench.floor, 'index.html');
  await page.evaluate(() => probe.ready);
  return typed(page, FLOOR).finally(() => page.close());
}

/** Every key of the rounds, by the size of the outline, and those of the floor. */
export async function keystrokes(copies: Copies, rounds: number): Promise<Record<string, KeyFigure[]>> {
  const bench = await launch(copies);
  try {
    const site = await bench.browser.newPage();
    const own = await bench.openOwn(bench.talkmark, 'options/index.html');
    const takers: Record<string, () => Promise<KeyFigure[]>> = { [FLOOR]: () => inFloor(bench) };
    for (const size of SIZES) {
      const backup = eventOf(`${size} notes`, 1, size);
      await seed(own, backup);
      takers[`${size.toLocaleString('en')} notes`] = async () => {
        const { id, title = '' } = backup.sessions[0] ?? {};
        await ask(own, 'choose', { id });
        return [...(await inPopup(bench, site, title)), ...(await inNotebook(bench, title))];
      };
    }
    return await rotated(takers, rounds);
  } finally {
    await bench.close();
  }
}
