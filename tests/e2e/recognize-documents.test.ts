// Whatever the server sent: pages of other markup, files in the browser's own viewers, and pages made of frames.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { page, saidOf, seenAt, seenOn } from './reading';

const PDF = readFileSync(resolve(import.meta.dirname, '../fixtures/conference/slides/offline-first.pdf'));
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const TALK = `<h1>Quiet queues</h1><p>Speaker: Ann Quiet</p><p>Room: Pier 3</p><p>Time: 12 September 2026, 13:00–13:45</p>
  <p>Slides: <a href="quiet.pdf">Slides</a></p>`;
const XHTML = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
  <head><title>Quiet queues | CalmConf 2026</title></head><body>${TALK}</body></html>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><title>Floor plan</title><text y="9">Pier 3</text></svg>`;
const FRAMES = `<title>Quiet queues | CalmConf 2026</title>
  <frameset cols="20%,80%"><frame src="/menu"><frame src="/2026/parts/talk"></frameset>`;

let driver: Driver;
let site: Served;
beforeAll(async () => {
  const routes = {
    '/talks/strict': page(XHTML, 'application/xhtml+xml'),
    '/talks/xml': page(XHTML, 'application/xml'),
    '/talks/frames': page(FRAMES),
    '/menu': page('<p><a href="/">CalmConf 2026</a>'),
    '/2026/parts/talk': page(`<title>A part</title>${TALK}`),
    '/talks/based': page(`<base href="/2026/parts/"><title>Quiet queues | CalmConf 2026</title>${TALK}`),
    '/floor.svg': page(SVG, 'image/svg+xml'),
    '/notes.txt': page('Quiet queues\nAnn Quiet\n', 'text/plain; charset=utf-8'),
    '/a.json': page('{"title":"Quiet queues"}', 'application/json'),
    '/badge.gif': page(PIXEL, 'image/gif'),
    '/empty': page(''),
    '/slides/12.pdf': page(PDF, 'application/pdf'),
    '/floor-map.pdf': page(PDF, 'application/pdf'),
  };
  site = await serveFolder(import.meta.dirname, { routes });
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

const TALK_SAID = {
  kind: 'session',
  title: 'Quiet queues',
  event: 'CalmConf 2026',
  speakers: ['Ann Quiet'],
  room: 'Pier 3',
  start: '2026-09-12T13:00',
  end: '2026-09-12T13:45',
};

test.each([
  ['XHTML', '/talks/strict', '/talks/quiet.pdf'],
  ['XHTML that is sent as XML', '/talks/xml', '/talks/quiet.pdf'],
  ['a set of frames', '/talks/frames', '/2026/parts/quiet.pdf'],
  ['a page with another base', '/talks/based', '/2026/parts/quiet.pdf'],
])('%s is read as a page, its links from where they stand', async (_, path, slides) => {
  const seen = await seenAt(driver, site.origin + path);
  expect(seen.unread).toBeNull();
  expect(saidOf(seen)).toMatchObject({ ...TALK_SAID, slides: site.origin + slides });
});

test.each([
  ['a picture with a title', '/floor.svg', 'Floor plan'],
  ['a picture', '/badge.gif', 'badge.gif (1×1)'],
  ['plain text', '/notes.txt', undefined],
  ['data', '/a.json', undefined],
  ['nothing at all', '/empty', undefined],
])('%s is a plain page, named by what names it', async (_, path, title) => {
  const { title: said, ...rest } = saidOf(await seenAt(driver, site.origin + path));
  expect([said, rest]).toEqual([title, { kind: 'plain' }]);
});

test('a PDF has the title that its viewer shows, is slides where its address says so, and the popup says that it was not read', async () => {
  const tab = await driver.open(`${site.origin}/slides/12.pdf#page=4`);
  // The viewer names the tab when it has the file, some time after the page around it is there.
  const slides = await until('the title', async () => {
    const seen = await seenOn(driver, tab);
    return seen.page?.facts.title && seen;
  });
  expect(slides.unread).toBe('file');
  expect(saidOf(slides)).toEqual({
    kind: 'slide',
    title: 'Offline First, Ten Years Later',
    slides: `${site.origin}/slides/12.pdf#page=4`,
  });
  const popup = await driver.clickToolbar(tab);
  await until('the sentence', () => popup.evaluate(() => document.body.innerText.includes('in the browser’s viewer')));
  await driver.find(popup, 'heading', 'Offline First, Ten Years Later');
  await driver.find(popup, 'button', 'Save link');
});

test('a PDF that is a floor plan is a plain page', async () => {
  expect(saidOf(await seenAt(driver, `${site.origin}/floor-map.pdf`))).toMatchObject({ kind: 'plain' });
});
