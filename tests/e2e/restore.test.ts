import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBackup } from '../../src/model/backup';
import { eventOf, noteOf } from '../unit/records';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';

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
    await input.uploadFile(file);
  };
  await choose();
  await heard(options, 'status', 'Restoring…');
  const progress = await driver.find(options, 'progressbar', 'Restoring…');
  await until('a part', () => progress.evaluate(bar => (bar as HTMLProgressElement).position > 0), 30_000);
  await (await driver.find(options, 'button', 'Cancel restoring')).click();
  await heard(options, 'status', 'Restoring was cancelled. Nothing was changed.', 30_000);
  await until('no progress', async () => (await options.$('progress')) === null);
  const notebook = await driver.openOwn('notebook/index.html');
  await until('nothing', async () =>
    (await notebook.evaluate(() => document.body.innerText)).includes('Nothing here yet.'),
  );
  await notebook.close();
  await choose();
  await heard(options, 'status', 'Restored: 70001 added', 120_000);
  expect(await options.$('progress')).toBeNull();
}, 240_000);
