import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/model/backup';
import { eventOf, noteOf } from '../unit/records';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';
import { failWrites } from './failing';

let driver: Driver;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talkmark-files-'));
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await rm(folder, { recursive: true });
});

test('a backup of fifty megabytes shows how far it is, and cancelled leaves everything as it was', async () => {
  const event = eventOf();
  const notes = Array.from({ length: 70_000 }, (_, i) =>
    noteOf({ eventId: event.id, under: event.id, text: `note ${i} ${'x'.repeat(300)}`, order: `a${i}` }),
  );
  const file = join(folder, 'large.json');
  await writeFile(file, writeBackup({ events: [event], sessions: [], notes }));
  const options = await driver.openOwn('options/index.html');
  const choose = async () => {
    const input = (await until('the field', () =>
      options.$('input[type=file]:enabled'),
    )) as ElementHandle<HTMLInputElement>;
    await input.focus();
    await input.uploadFile(file);
  };
  const focused = () =>
    options.evaluate(() => {
      const now = document.activeElement as HTMLInputElement | null;
      return now?.labels?.[0]?.textContent ?? now?.textContent;
    });
  await choose();
  await heard(options, 'status', 'Restoring…');
  const progress = await driver.find(options, 'progressbar', 'Restoring…');
  await until('a part', () => progress.evaluate(bar => (bar as HTMLProgressElement).position > 0), 30_000);
  expect(await focused()).toBe('Cancel restoring');
  await options.keyboard.press('Enter');
  await heard(options, 'status', 'Restoring was cancelled. Nothing was changed.', 30_000);
  await until('no progress', async () => (await options.$('progress')) === null);
  expect(await focused()).toBe('Restore from backup');
  const notebook = await driver.openOwn('notebook/index.html');
  await until('nothing', async () =>
    (await notebook.evaluate(() => document.body.innerText)).includes('Nothing here yet.'),
  );
  await notebook.close();
  const someRestored = () =>
    until('a part', () => options.evaluate(() => (document.querySelector('progress')?.position ?? 0) > 0), 30_000);
  // Whoever came to it by a reload is told as well why nothing came of it.
  await choose();
  await someRestored();
  await options.reload();
  await someRestored();
  const heal = await failWrites(driver, options);
  await heard(options, 'alert', 'The disk is full', 30_000);
  expect(await options.$('progress')).toBeNull();
  await heal();
  await choose();
  await someRestored();
  // What goes on is shown after a reload, too, and what came of it.
  await options.reload();
  await someRestored();
  await driver.find(options, 'button', 'Cancel restoring');
  await heard(options, 'status', 'Restored: 70001 added', 120_000);
  expect(await options.$('progress')).toBeNull();
}, 240_000);

test('what is longer than a message between pages can be is restored, and backed up again', async () => {
  await driver.renew();
  const event = eventOf();
  // Each letter of it takes several in a message.
  const text = '"語'.repeat(400_000);
  const notes = Array.from({ length: 30 }, (_, i) =>
    noteOf({ eventId: event.id, under: event.id, text: `${i} ${text}`, order: `a${i}` }),
  );
  const file = join(folder, 'long.json');
  await writeFile(file, writeBackup({ events: [event], sessions: [], notes }));
  const options = await driver.openOwn('options/index.html');
  const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await heard(options, 'status', 'Restored: 31 added', 120_000);
  const session = await options.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await (await driver.find(options, 'button', 'Back up')).click();
  const saved = await until(
    'the file',
    async () => (await readdir(folder)).find(name => name.startsWith('talkmark-') && name.endsWith('.json')),
    60_000,
  );
  const backup = await until('all of it', async () => wholeBackup(await readFile(join(folder, saved), 'utf8')), 60_000);
  expect(new Set(backup.notes.map(note => note.text))).toEqual(new Set(notes.map(note => note.text)));
}, 240_000);

/** Null while it is still being written. */
function wholeBackup(json: string): ReturnType<typeof readBackup> | null {
  try {
    return readBackup(json);
  } catch {
    return null;
  }
}

test('a file that is larger than what is taken says how large it may be', async () => {
  const file = join(folder, 'too-large.json');
  await writeFile(file, '');
  await truncate(file, 200_000_001);
  const options = await driver.openOwn('options/index.html');
  const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await heard(options, 'alert', 'This file is larger than a backup can be (200 MB). Nothing was changed.');
});
