// Pages that meddle with what a reader leans on. The same talk stands on each of them, and is read.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { page, saidOf, seenAt, seenOn } from './reading';

const TALK = `<header><a href="/">CalmConf 2026</a></header><main><h1>Quiet queues</h1><dl><dt>Speaker</dt><dd>Ann Quiet</dd>
  <dt>Room</dt><dd>Pier 3</dd><dt>Time</dt><dd>12 September 2026, 13:00–13:45</dd></dl></main>`;
const SAID = {
  kind: 'session',
  title: 'Quiet queues',
  event: 'CalmConf 2026',
  speakers: ['Ann Quiet'],
  room: 'Pier 3',
  start: '2026-09-12T13:00',
  end: '2026-09-12T13:45',
};
const html = (more: string) => `<!doctype html><title>Quiet queues | CalmConf 2026</title>${TALK}${more}`;
const script = (code: string) => html(`<script>${code}</script>`);

/** Every name that reading asks of a document, a node, an element or the window. */
const ASKED =
  `title documentElement body head firstChild nextSibling nodeType localName getAttribute data nodeValue shadowRoot host assignedNodes
  contentDocument contentType baseURI readyState getSelection addEventListener removeEventListener location performance
  MutationObserver setTimeout URL Intl Promise Document EventTarget Reflect Map`.split(/\s+/);

const PAGES: readonly (readonly [name: string, body: string, headers?: Record<string, string>])[] = [
  [
    'replaces what every array, element and object has',
    script(`
    Array.prototype.map = null; Array.prototype.filter = Array.prototype[Symbol.iterator] = null;
    Element.prototype.querySelectorAll = () => { throw new Error('no'); };
    Object.prototype.toJSON = () => 'taken'; String.prototype.slice = () => 'taken'; RegExp.prototype.exec = () => null;
    JSON.stringify = () => '"taken"'; Promise.prototype.then = null; performance.now = () => Infinity; Map = URL = null;`),
  ],
  [
    'has getters that throw',
    script(`
    for (const [of, name] of [[Node, 'firstChild'], [Node, 'nextSibling'], [Node, 'textContent'], [Element, 'localName'], [Document, 'title']])
      Object.defineProperty(of.prototype, name, { get() { throw new Error('no'); } });
    for (const name of ['title', 'documentElement', 'firstChild'])
      Object.defineProperty(document, name, { get() { throw new Error('no'); } });`),
  ],
  ['names pictures as the document’s own', html(ASKED.map(name => `<img name="${name}" alt="">`).join(''))],
  ['names forms as the document’s own', html(ASKED.map(name => `<form name="${name}" id="${name}"></form>`).join(''))],
  [
    'names fields as the form’s own around it all',
    `<!doctype html><title>Quiet queues | CalmConf 2026</title><form>${ASKED.map(name => `<input type="hidden" name="${name}">`).join('')}${TALK}</form>`,
  ],
  [
    'has frames called as the window’s own',
    html(ASKED.map(name => `<iframe name="${name}" hidden></iframe>`).join('')),
  ],
  [
    'lets nothing run',
    html(''),
    {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  ],
  ['is in a sandbox', html(''), { 'content-security-policy': 'sandbox' }],
  [
    'throws all the time',
    script(
      `setInterval(() => { throw new Error('no'); }, 1); addEventListener('error', () => { throw new Error('again'); });`,
    ),
  ],
  [
    'changes while it is read',
    script(`setInterval(() => { document.body.append(' '); document.body.lastChild.remove(); }, 1);`),
  ],
  [
    'has JSON-LD that is broken, deep, countless and lying',
    html(`
    <script type="application/ld+json">{"@type": "Event", </script>
    <script type="application/ld+json">${'{"@graph":['.repeat(1000)}{"@type":"Event"}${']}'.repeat(1000)}</script>
    ${'<script type="application/ld+json">{"@type":"Event","name":"Loud caches","startDate":"1999-01-01"}</script>'.repeat(5000)}`),
  ],
  ['has a description of 10 MB', html(`<meta name="description" content="${'word '.repeat(2_000_000)}">`)],
];

const ENDLESS = `<!doctype html><title>Quiet queues | CalmConf 2026</title>${TALK}<img name="addEventListener" alt=""><img name="removeEventListener" alt="">`;

let driver: Driver;
let site: Served;
beforeAll(async () => {
  const routes = PAGES.map(([, body, headers], at) => [`/talks/${at}`, page(body, undefined, headers)]);
  site = await serveFolder(import.meta.dirname, {
    routes: {
      ...Object.fromEntries(routes),
      '/talks/endless': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(ENDLESS),
    },
  });
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

test.each(PAGES.map(([name], at) => [name, at] as const))('a page that %s', async (_, at) => {
  const seen = await seenAt(driver, `${site.origin}/talks/${at}`);
  expect(seen.unread).toBeNull();
  expect(saidOf(seen)).toMatchObject(SAID);
});

test('a page that never finishes, and has names for how one would wait', async () => {
  const tab = await driver.openUnfinished(`${site.origin}/talks/endless`);
  expect(saidOf(await seenOn(driver, tab))).toMatchObject(SAID);
  await tab.close();
});

test('a page that is replaced by another while it is read', async () => {
  const tab = await driver.open(`${site.origin}/talks/6`);
  const asked = seenOn(driver, tab);
  await tab.goto('about:blank').catch(() => undefined);
  const { page: read, unread } = await asked.catch(() => ({ page: null, unread: 'failed' as const }));
  expect(read === null || unread !== null || read.url.startsWith(site.origin)).toBe(true);
  await until('the tab', async () => tab.url() === 'about:blank');
});

test('complains of none of it', async () => {
  expect(await driver.complaints()).toEqual([]);
});
