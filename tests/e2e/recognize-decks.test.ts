// Decks: known by their address or by what they are built of; the address keeps the slide that one is on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { page, saidOf, seenAt } from './reading';

const WORDS = [
  '<h1>Quiet queues</h1><p>Ann Quiet</p><p>CalmConf 2026</p>',
  '<h2>Why</h2><p>Nights.</p>',
  '<h2>How</h2><p>Calmly.</p>',
];
const deck = (body: string) => `<!doctype html><html lang="en"><title>Quiet queues</title><body>${body}</body></html>`;
const sections = (tag: string, of: string) =>
  WORDS.map(words => `<${tag} ${of}>${words}</${tag.split(' ')[0]}>`).join('');

/** Each as it stands in the browser once its own script has run, and where it keeps the slide's number. */
const DECKS: readonly (readonly [name: string, at: string, body: string])[] = [
  [
    'reveal.js',
    '#/12',
    `<div class="reveal slide"><div class="slides">${sections('section', 'class="present"')}</div></div>`,
  ],
  [
    'remark',
    '#12',
    `<textarea id="source"># Quiet queues\nAnn Quiet\n\nCalmConf 2026\n---\n## Why\nNights.</textarea><script>window.remark = { create() {} }; remark.create();</script>`,
  ],
  [
    'remark, drawn',
    '#12',
    `<div class="remark-container"><div class="remark-slides-area">${sections('div', 'class="remark-slide-content"')}</div></div>`,
  ],
  [
    'Marp, not drawn yet',
    '#12',
    WORDS.map(
      words =>
        `<svg data-marpit-svg="" viewBox="0 0 1280 720"><foreignObject><section>${words}</section></foreignObject></svg>`,
    ).join(''),
  ],
  [
    'Marp',
    '#12',
    `<div class="bespoke-marp-parent">${WORDS.map(words => `<svg data-marpit-svg viewBox="0 0 1280 720"><foreignObject><section>${words}</section></foreignObject></svg>`).join('')}</div>`,
  ],
  [
    'Slidev',
    '12',
    `<div id="app"><div id="slide-content">${sections('div', 'class="slidev-layout cover"')}</div></div>`,
  ],
  [
    'impress.js',
    '#/step-12',
    `<div id="impress" class="impress-enabled">${sections('div', 'class="step slide"')}</div>`,
  ],
  ['shower', '#12', `<div class="shower list">${sections('section', 'class="slide"')}</div>`],
];

let driver: Driver;
let site: Served;
beforeAll(async () => {
  const routes = DECKS.map(([, at, body], index) => [
    `/decks/${index}/${at.startsWith('#') ? '' : at}`,
    page(deck(body)),
  ]);
  site = await serveFolder(import.meta.dirname, {
    routes: { ...Object.fromEntries(routes), '/slides/quiet': page(deck(DECKS[0]?.[2] ?? '')) },
  });
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

describe('a deck of one’s own, built with', () => {
  test.each(DECKS.map(([name, at], index) => [name, `/decks/${index}/${at}`] as const))('%s', async (_, path) => {
    const seen = await seenAt(driver, site.origin + path);
    expect(seen.page?.url).toBe(site.origin + path);
    expect(saidOf(seen)).toMatchObject({
      kind: 'slide',
      title: 'Quiet queues',
      speakers: ['Ann Quiet'],
      event: 'CalmConf 2026',
      slides: site.origin + path,
    });
  });
});

test('the slide’s number may be in the query', async () => {
  const url = `${site.origin}/slides/quiet?slide=12`;
  expect(saidOf(await seenAt(driver, url))).toMatchObject({ kind: 'slide', slides: url });
});
