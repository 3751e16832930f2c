// Pages from before UTF-8, their bytes as those servers send them.
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, withPage } from '../../scripts/recognize-browser';
import { type Served, serveFolder } from '../../scripts/serve';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { page, saidOf, seenAt } from './reading';

const talk = (
  head: string,
) => `<!DOCTYPE html><html lang="ja"><head>${head}<title>昆布の数え方 ― 海の中の索引 | 潮騒まつり2009</title></head>
  <body><h1>昆布の数え方 ― 海の中の索引</h1><table><tr><th>講演者</th><td>浜野 めぐみ</td></tr><tr><th>会場</th><td>大ホール</td></tr>
  <tr><th>日時</th><td>2009年9月12日(土) 13:00～13:45</td></tr></table></body></html>`;
const SAID = {
  kind: 'session',
  title: '昆布の数え方 ― 海の中の索引',
  event: '潮騒まつり2009',
  speakers: ['浜野 めぐみ'],
  room: '大ホール',
  start: '2009-09-12T13:00',
  end: '2009-09-12T13:45',
  language: 'ja',
};
const IN_META = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

const PAGES = [
  ['Shift_JIS, as the header says', 'Shift_JIS', '', 'text/html; charset=Shift_JIS'],
  ['Shift_JIS, as the page says', 'Shift_JIS', '<meta charset="Shift_JIS">', 'text/html'],
  ['EUC-JP, as the header says', 'EUC-JP', '', 'text/html; charset=EUC-JP'],
  ['EUC-JP, as the page says', 'EUC-JP', IN_META('EUC-JP'), 'text/html'],
  ['EUC-JP, the header being right and the page wrong', 'EUC-JP', IN_META('Shift_JIS'), 'text/html; charset=EUC-JP'],
  ['UTF-16 with a mark in front', 'UTF-16', '', 'text/html'],
] as const;

let driver: Driver;
let site: Served;
beforeAll(async () => {
  const routes = PAGES.map(([, encoding, head, type], at) => [
    `/talks/${at}`,
    page(iconv.encode(talk(head), encoding), type),
  ]);
  site = await serveFolder(import.meta.dirname, { routes: Object.fromEntries(routes) });
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

test.each(PAGES.map(([name], at) => [name, at] as const))('%s', async (_, at) => {
  expect(saidOf(await seenAt(driver, `${site.origin}/talks/${at}`))).toMatchObject(SAID);
});

test('a saved page in UTF-8 is read as such, whatever it says itself', async () => {
  const browser = await launch();
  const bytes = iconv.encode(talk(IN_META('euc-kr')), 'UTF-8');
  const title = await withPage(browser, bytes, 'https://calm.example.org/talks/1', tab => tab.title());
  await browser.close();
  expect(title).toBe('昆布の数え方 ― 海の中の索引 | 潮騒まつり2009');
});
