// What is typed of an event's facts, or a session's, in two windows at once, and in one that is killed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { launchFirefox } from './firefox';
import { openLine, type as typeLines } from './outline-page';

/** As long after a key it is on the disk. On a shared machine, a little more. */
const GRACE_MS = 400;

/** The notebook, its event made by a note. */
async function begun(driver: Driver): Promise<Page> {
  const popup = await openLine(driver);
  await typeLines(popup, 'one');
  await heard(popup, 'status', 'Note saved');
  await popup.close();
  return unfolded(await driver.openOwn('notebook/index.html'));
}

async function unfolded(notebook: Page): Promise<Page> {
  await until('the facts', () =>
    notebook.evaluate(() => {
      const details = document.querySelector<HTMLDetailsElement>('details.block');
      if (details) details.open = true;
      return details !== null;
    }),
  );
  return notebook;
}

/** What this field holds, which has the focus then if that is wished; null where it is not there. */
const inField = (notebook: Page, name: string, focus = false): Promise<string | null> =>
  notebook.evaluate(
    (label, isWanted) => {
      const fields = [...document.querySelectorAll<HTMLTextAreaElement>('details.block :is(input, textarea)')];
      const field = fields.find(each => each.labels?.[0]?.textContent === label);
      if (isWanted) field?.focus();
      return field?.value ?? null;
    },
    name,
    focus,
  );

/** Types at the end of this field, and does not leave it. */
async function write(notebook: Page, name: string, text: string): Promise<void> {
  await notebook.bringToFront();
  await inField(notebook, name, true);
  await notebook.keyboard.press('End');
  await notebook.keyboard.type(text);
}

async function holds(notebook: Page, name: string, text: string): Promise<void> {
  await notebook.bringToFront();
  let last: string | null = null;
  await until(text, async () => {
    last = await inField(notebook, name);
    return last === text;
  }).catch(() => expect(last).toBe(text));
}

test.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])(
  '%s is killed before the field is left',
  async (_, launch) => {
    const profile = await mkdtemp(join(tmpdir(), 'talkmark-facts-'));
    try {
      let driver = await launch({ profile });
      let notebook = await begun(driver);
      await write(notebook, 'Introduction', 'Two days in Kyoto, かな too');
      await new Promise(rest => setTimeout(rest, GRACE_MS));
      await driver.crash();
      driver = await launch({ profile });
      notebook = await unfolded(await driver.openOwn('notebook/index.html'));
      await holds(notebook, 'Introduction', 'Two days in Kyoto, かな too');
      // It is stored, and no longer on its way.
      await write(notebook, 'Introduction', ', and more');
      await notebook.keyboard.press('Tab');
      await heard(notebook, 'status', 'Saved');
      await notebook.close();
      await holds(
        await unfolded(await driver.openOwn('notebook/index.html')),
        'Introduction',
        'Two days in Kyoto, かな too, and more',
      );
      expect(await driver.complaints()).toEqual([]);
      await driver.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    }
  },
  120_000,
);

test('two windows change one text, each before it saw the other’s', async () => {
  const driver = await launchChromium();
  try {
    const one = await begun(driver);
    await write(one, 'Introduction', 'One day');
    await one.keyboard.press('Tab');
    await heard(one, 'status', 'Saved');
    const other = await unfolded(await driver.openOwn('notebook/index.html'));
    await holds(other, 'Introduction', 'One day');
    // Left for another window a field is kept.
    await hold(one);
    await write(one, 'Introduction', ' in Nara');
    await write(other, 'Introduction', ' in Kyoto');
    await other.keyboard.press('Tab');
    await heard(other, 'status', 'Saved');
    await one.bringToFront();
    await one.keyboard.press('Tab');
    await heard(one, 'status', 'both texts are kept');
    for (const notebook of [one, other]) await holds(notebook, 'Introduction', 'One day in Kyoto\n\nOne day in Nara');
    expect(await driver.complaints()).toEqual([]);
  } finally {
    await driver.close();
  }
});

test('of no window that did nothing it is said that it changed a fact, whatever its field shows of that', async () => {
  const driver = await launchChromium();
  try {
    const own = await begun(driver);
    const SESSION = {
      title: ' A talk ',
      slides: { state: 'found', url: 'https://example.org/deck', title: 'The deck' },
      video: { url: 'https://example.org/video', title: 'The video' },
      speakers: [{ name: 'Aoi Tanaka', handle: 'aoi', url: 'https://example.org/aoi' }],
      abstract: 'Of it.\n',
      url: 'https://example.org/talk',
      start: '2026-03-10T13:00:00+09:00',
      room: 'Hall 1 ',
      hashtag: 'talk',
    };
    await own.evaluate(async change => {
      const { runtime } = chrome as unknown as { runtime: { sendMessage(message: object): Promise<string> } };
      const ask = async (name: string, input: unknown) =>
        JSON.parse(await runtime.sendMessage({ ask: name, input, id: crypto.randomUUID() })).answer;
      const { event } = await ask('desk', null);
      const { id } = await ask('createSession', { eventId: event.id, title: 'A talk', over: null });
      await ask('changeSession', { id, change });
    }, SESSION);
    await own.close();
    const notebook = await driver.openOwn('notebook/index.html');
    await (await notebook.waitForSelector('::-p-text(A talk)'))?.click();
    await unfolded(notebook);
    await holds(notebook, 'Address of the slides', SESSION.slides.url);
    const said = await notebook.evaluateHandle(() => {
      const all: string[] = [];
      const hear = () => all.push(document.querySelector('[role="status"]')?.textContent ?? '');
      new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
      return all;
    });
    const fields = ['Title', 'Speakers', 'Room', 'Address of the slides', 'Address of the video', 'Official page'];
    for (const field of [...fields, 'Hashtag', 'Abstract']) {
      await write(notebook, field, 'x');
      await notebook.keyboard.press('Tab');
      await until(`${field} to be saved`, async () => (await said.jsonValue()).some(text => text.startsWith('Saved')));
      expect((await said.jsonValue()).filter(text => text.startsWith('Saved') && text !== 'Saved')).toEqual([]);
      await said.evaluate(all => all.splice(0));
    }
    expect(await driver.complaints()).toEqual([]);
  } finally {
    await driver.close();
  }
}, 60_000);

/** Its page is told nothing of going to the back, as where it hangs meanwhile. */
const hold = (page: Page) =>
  page.evaluate(() => {
    const isHeld = () => !document.hasFocus() || document.visibilityState === 'hidden';
    for (const name of ['visibilitychange', 'blur', 'focusout'])
      window.addEventListener(name, event => isHeld() && event.stopImmediatePropagation(), { capture: true });
  });
