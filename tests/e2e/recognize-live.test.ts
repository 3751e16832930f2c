// Pages that are not, or not yet, what their server sent.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { page, saidOf, seenAt, seenOn } from './reading';

const TALK = `<article><h1>Quiet queues</h1><dl><dt>Speaker</dt><dd>Ann Quiet</dd><dt>Room</dt><dd>Pier 3</dd>
  <dt>Date</dt><dd>12 September 2026</dd><dt>Time</dt><dd>13:00–13:45</dd></dl>
  <h2>Abstract</h2><p>Why a queue that is quiet is a queue that nobody has to look at in the middle of the night.</p></article>`;
const SAID = {
  kind: 'session',
  title: 'Quiet queues',
  event: 'CalmConf 2026',
  speakers: ['Ann Quiet'],
  room: 'Pier 3',
  start: '2026-09-12T13:00',
  end: '2026-09-12T13:45',
};

/** A site that draws each page into the first one that was loaded; `title` says whether it renames the document, too. */
const app = (title: string) => `<!doctype html><html lang="en"><head><title>Loud caches | CalmConf 2026</title>
  <meta property="og:site_name" content="CalmConf 2026"><meta property="og:title" content="Loud caches">
  <meta property="og:url" content="/sessions/1"><meta name="description" content="Caches that everybody hears of.">
  <script type="application/ld+json">{"@type":"Event","name":"Loud caches","startDate":"2026-09-11T10:00","performer":{"@type":"Person","name":"Bob Loud"}}</script></head>
  <body><header><a href="/">CalmConf 2026</a></header><main><h1>Loud caches</h1><p>Speaker: Bob Loud</p><a id="next" href="/sessions/2">Next</a></main>
  <script>next.onclick = click => {
    click.preventDefault();
    history.pushState(null, '', '/sessions/2');
    ${title}
    document.querySelector('main').innerHTML = ${JSON.stringify(TALK)};
  }</script></body></html>`;

const late = (script: string) => `<!doctype html><title>Quiet queues | CalmConf 2026</title>
  <header><a href="/">CalmConf 2026</a></header><main></main><script>${script}</script>`;

const shadow = `<!doctype html><title>Quiet queues | CalmConf 2026</title><header><a href="/">CalmConf 2026</a></header>
  <talk-page><p slot="title">not shown</p></talk-page><script>
  customElements.define('talk-page', class extends HTMLElement {
    constructor() { super().attachShadow({ mode: 'open' }).innerHTML = '<talk-body></talk-body>'; }
  });
  customElements.define('talk-body', class extends HTMLElement {
    constructor() { super().attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(TALK)}; }
  });</script>`;

/** Of a site built from components: what they show stands between their tags, in the order that their shadows say. */
const slots = `<!doctype html><title>Quiet queues | CalmConf 2026</title><header><a href="/">CalmConf 2026</a></header>
  <talk-page><span slot="room">Pier 3</span><b slot="speaker">Ann Quiet</b><span slot="none">Eve Elsewhere</span>
  <p>2026-09-12 13:00–13:45</p><span slot="title">Quiet queues</span></talk-page><script>
  customElements.define('talk-page', class extends HTMLElement {
    constructor() { super().attachShadow({ mode: 'open' }).innerHTML = \`<h1><slot name="title"></slot></h1>
      <p>Speaker: <slot name="speaker">Nobody</slot></p><p>Room: <slot name="room"></slot></p><slot></slot>\`; }
  });</script>`;

const framed = (src: string) => `<!doctype html><title>Quiet queues | CalmConf 2026</title>
  <header><a href="/">CalmConf 2026</a></header><iframe src="${src}"></iframe>`;

let driver: Driver;
let site: Served;
let elsewhere: Served;
beforeAll(async () => {
  const folder = import.meta.dirname;
  elsewhere = await serveFolder(folder, {
    routes: { '/frame': page('<h1>Another site’s words</h1><p>Speaker: Eve Elsewhere</p>') },
  });
  site = await serveFolder(folder, {
    routes: {
      '/sessions/1': page(app("document.title = 'Quiet queues | CalmConf 2026';")),
      '/sessions/1/': page(app('')),
      '/talks/late': page(
        late(`setTimeout(() => document.querySelector('main').innerHTML = ${JSON.stringify(TALK)}, 350)`),
      ),
      '/talks/never': page(late('setInterval(() => document.body.dataset.at = Date.now(), 20)')),
      '/talks/shadow': page(shadow),
      '/talks/slots': page(slots),
      '/talks/framed': page(framed('/talks/frame')),
      '/talks/frame': page(`<!doctype html><title>The frame’s own</title>${TALK}`),
      '/talks/foreign': page(`${framed(`${elsewhere.origin}/frame`)}${TALK}`),
    },
  });
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await site.close();
  await elsewhere.close();
});

describe('a page that was not loaded, but drawn into the one before', () => {
  test.each([
    ['renames the document', '/sessions/1'],
    ['keeps the whole head of the page before', '/sessions/1/'],
  ])('on a site that %s is read as it stands', async (_, path) => {
    const tab = await driver.open(site.origin + path);
    await tab.click('#next');
    await until('the next page', () => tab.evaluate(() => document.body.innerText.includes('Ann Quiet')));
    const seen = await seenOn(driver, tab);
    expect(seen.page?.url).toBe(`${site.origin}/sessions/2`);
    expect(saidOf(seen)).toMatchObject(SAID);
    await tab.close();
  });
});

describe('a page that is drawn late', () => {
  test('is read again once there is something', async () => {
    const tab = await driver.open('about:blank');
    await tab.goto(`${site.origin}/talks/late`, { waitUntil: 'domcontentloaded' });
    expect(saidOf(await seenOn(driver, tab))).toMatchObject(SAID);
    await tab.close();
  });
  test('or never is answered within the limit, by what there is', async () => {
    const seen = await seenAt(driver, `${site.origin}/talks/never`);
    expect(seen.unread).toBeNull();
    expect(saidOf(seen)['title']).toContain('Quiet queues');
  });
});

describe('what a page is put together from', () => {
  test('open shadows are read, one within another', async () => {
    expect(saidOf(await seenAt(driver, `${site.origin}/talks/shadow`))).toMatchObject(SAID);
  });
  test('what a component is given is read where its slots show it, and not what none shows', async () => {
    const seen = await seenAt(driver, `${site.origin}/talks/slots`);
    expect(saidOf(seen)).toMatchObject(SAID);
    expect(JSON.stringify(seen)).not.toMatch(/Eve|Nobody/);
  });
  test('frames of its own site are read, without their heads', async () => {
    expect(saidOf(await seenAt(driver, `${site.origin}/talks/framed`))).toMatchObject(SAID);
  });
  test('frames of another site are passed over', async () => {
    const seen = await seenAt(driver, `${site.origin}/talks/foreign`);
    expect(saidOf(seen)).toMatchObject(SAID);
    expect(JSON.stringify(seen)).not.toMatch(/Eve|Another site/);
  });
});
