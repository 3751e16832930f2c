import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBackup } from '../../src/model/backup';
import { eventNamed } from '../../src/model/event';
import { eventOf, noteOf, sessionOf } from '../unit/records';
import { launchChromium } from './chromium';
import { type Driver, heard, until } from './driver';

let driver: Driver;
let folder: string;
let notebook: Page;
let options: Page;

const event = eventOf({ name: 'JAWS DAYS', firstDay: '2018-03-10', venue: '五反田' });
const talk = sessionOf({
  eventId: event.id,
  title: 'コンテナを守る技術',
  order: 'a0',
  url: 'https://example.org/1',
  slides: { state: 'none' },
});
const other = sessionOf({ eventId: event.id, title: 'Serverless', order: 'a1' });
const notes = [
  noteOf({ eventId: event.id, under: talk.id, text: 'スキャンは CI で', order: 'a0' }),
  noteOf({ eventId: event.id, under: other.id, text: 'queues', order: 'a0' }),
  noteOf({ eventId: event.id, under: event.id, text: 'a good day', order: 'a0' }),
];
const backup = writeBackup({ events: [event], sessions: [talk, other], notes });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talkmark-files-'));
  driver = await launchChromium();
  options = await driver.openOwn('options/index.html');
  const cdp = await options.browser().target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  notebook = await driver.openOwn('notebook/index.html');
});
afterAll(async () => {
  await driver.close();
  await rm(folder, { recursive: true });
});

const says = (page: Page) => page.evaluate(() => document.body.innerText);
/** A tab behind another one gets no clicks. */
const press = async (page: Page, name: string) => {
  await page.bringToFront();
  await (await driver.find(page, 'button', name)).click();
};

async function restore(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
  const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, name));
}

/** What the browser saved, as soon as it is whole. */
async function downloaded(ending: string): Promise<string> {
  return until(`a file *${ending}`, async () => {
    const name = (await readdir(folder)).find(file => file.endsWith(ending));
    return name && readFile(join(folder, name), 'utf8');
  });
}

test('is empty at first, and says what to do', async () => {
  await until('the first sentence', async () => (await says(notebook)).includes('Nothing here yet.'));
});

test.each([
  ['another program’s file', '{"events":[]}', 'not a Talkmark backup'],
  ['a file cut off in the middle', backup.slice(0, backup.length / 2), 'cut off in the middle'],
  ['a picture', '\u0089PNG', 'not a Talkmark backup'],
])('%s is refused with a sentence', async (name, text, sentence) => {
  await restore(`${name}.json`, text);
  await heard(options, 'alert', sentence);
  expect(await says(notebook)).toContain('Nothing here yet.');
});

/** `2026-03-10`; without a zone in that of this machine. */
const dayIn = (timeZone?: string) => new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());

test('a backup restores, is shown at once, and backs up to the same bytes', async () => {
  await restore('whole.json', backup);
  await heard(options, 'status', '6 added');
  await until('the notebook to follow', async () => (await says(notebook)).includes('コンテナを守る技術'));
  await press(options, 'Back up');
  expect(await downloaded(`${dayIn()}.json`)).toBe(backup);
});

test('a backup is named by the day that it is where one sits', async () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await options.emulateTimezone(zone);
    await press(options, 'Back up');
    await heard(options, 'status', `Backup written: talkmark-${dayIn(zone)}.json`);
  }
  await options.emulateTimezone();
});

test('shows the report as it will be pasted, copies it, and downloads the same', async () => {
  await notebook.bringToFront();
  const report = await driver.find(notebook, 'region', 'Report');
  expect(await report.evaluate(region => region.textContent)).toContain('Overall impressions');
  await press(notebook, 'Download .md');
  const markdown = await downloaded('JAWS DAYS.md');
  await press(notebook, 'Copy report');
  await heard(notebook, 'status', 'Report copied');
  expect((await driver.clipboard()).text).toBe(markdown);
  expect(markdown).toContain('# Notes from JAWS DAYS');
});

test('the language of the report is chosen in the options, and the notebook follows', async () => {
  await options.bringToFront();
  const language = await driver.find(options, 'combobox', 'Language of the report');
  await (language as ElementHandle<HTMLSelectElement>).select('ja');
  await heard(options, 'status', 'Saved');
  await until('the report in Japanese', async () => (await says(notebook)).includes('JAWS DAYS 参加レポート'));
  expect(await says(notebook)).toContain('2018/03/10 (土)');
});

test('until one is chosen it is the language of all other words', async () => {
  const japanese = await launchChromium({ language: 'ja' });
  try {
    const its = await japanese.openOwn('options/index.html');
    await until('Japanese', async () => (await its.$eval('select', field => field.value)) === 'ja');
  } finally {
    await japanese.close();
  }
});

test('a session is opened with its notes, moved, and left out of the report', async () => {
  await notebook.bringToFront();
  await (await driver.find(notebook, 'treeitem', 'Serverless')).click();
  const region = await driver.find(notebook, 'region', 'Notes');
  expect(await region.evaluate(each => each.textContent)).toContain('queues');
  await press(notebook, 'Move up');
  const titles = () => notebook.$$eval('.report-body h2', all => all.map(each => each.textContent));
  await until('the new order', async () => (await titles())[0] === 'Serverless');
  await notebook.$eval('details', details => details.setAttribute('open', ''));
  await (await driver.find(notebook, 'checkbox', 'Leave out of the report')).click();
  await until('the report without it', async () => !(await titles()).includes('Serverless'));
  const item = await driver.find(notebook, 'treeitem', 'Serverless');
  expect(await item.evaluate(each => each.ariaDescription)).toBe('Left out of the report');
});

test('search shows what holds every word, in any width', async () => {
  const field = await driver.find(notebook, 'searchbox', 'Search');
  await field.type('ｃｉ スキャン');
  await until('only that session', async () => (await notebook.$$('[role=treeitem]')).length === 2);
  await field.click({ count: 3 });
  await notebook.keyboard.press('Backspace');
  await until('all again', async () => (await notebook.$$('[role=treeitem]')).length === 3);
});

test('a note is added under the event as a whole', async () => {
  await (await driver.find(notebook, 'treeitem', 'The event as a whole')).click();
  await (await driver.find(notebook, 'textbox', 'Note')).type('come again');
  await notebook.keyboard.press('Enter');
  await heard(notebook, 'status', 'Note saved');
  await until('it in the report', async () =>
    (await notebook.$eval('.report-body', each => each.textContent))?.includes('come again'),
  );
});

test('what is being typed is there again when the tab is opened anew, each line under its own session', async () => {
  await notebook.bringToFront();
  await (await driver.find(notebook, 'treeitem', 'Serverless')).click();
  await (await driver.find(notebook, 'textbox', 'Note')).type('unfinished');
  await notebook.close();
  notebook = await driver.openOwn('notebook/index.html');
  const line = async () =>
    (await driver.find(notebook, 'textbox', 'Note')).evaluate(field => (field as HTMLTextAreaElement).value);
  expect(await line()).toBe('');
  await (await driver.find(notebook, 'treeitem', 'Serverless')).click();
  await until('the line', async () => (await line()) === 'unfinished');
  await (await driver.find(notebook, 'treeitem', 'The event as a whole')).click();
});

test('of two events the one that was deleted is opened again once that is undone', async () => {
  await options.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ ask: 'createEvent', input: eventNamed('Another day'), id: 'other' })})`,
  );
  await press(notebook, 'Another day');
  await driver.find(notebook, 'heading', 'Another day');
  await press(notebook, 'Delete event');
  await driver.find(notebook, 'heading', 'JAWS DAYS');
  await press(notebook, 'Undo');
  await driver.find(notebook, 'heading', 'Another day');
  await press(notebook, 'Delete event');
  await driver.find(notebook, 'heading', 'JAWS DAYS');
});

test('deleting an event is undone from the same place', async () => {
  await press(notebook, 'Delete event');
  await heard(notebook, 'status', 'Deleted');
  await until('nothing', async () => (await says(notebook)).includes('Nothing here yet.'));
  await press(notebook, 'Undo');
  await until('everything', async () => (await says(notebook)).includes('come again'));
  expect(await driver.complaints()).toEqual([]);
});
