import { afterAll, beforeAll, expect, test } from 'vitest';
import { playMainJob } from '../../scripts/main-job';
import { samplePages, serveSample } from '../../scripts/sample';
import { type Served, serveFolder } from '../../scripts/serve';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { type RealPages, realPages } from './real-pages';

let driver: Driver;
let site: Served;
beforeAll(async () => {
  driver = await launchChromium();
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

test('three talks, their notes, slides and a highlight become the report on the clipboard', async () => {
  site = await serveSample();
  const { text, html } = await playMainJob(driver, samplePages(site.origin));
  const lines = text.split('\n');
  const order = [
    '# Notes from Harbour Web Days 2026',
    'Sat 12 September 2026',
    '## Offline First, Ten Years Later',
    '### First half',
    '- Caches are a promise to the user #design',
    '  - A stale answer, marked as stale, beats a spinner',
    '  - try this at work #todo',
    '### Second half',
    '## 業務画面を十年もたせる ― 画面仕様とコンポーネントの境目',
    '## 日付と時刻の落とし穴 2026 ― Temporal で書き直した予約サイト',
    '## To look into',
    '## Questions',
    '## Links mentioned',
  ].map(line => lines.indexOf(line));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(text).toContain(`Slides: [日付と時刻の落とし穴 2026](${site.origin}/decks/temporal-booking/)`);
  expect(text).toMatch(
    /^- > Every year somebody asks us .* — \[Why we still print our badges on paper\]\(http.*#:~:text=.*\)$/m,
  );
  expect(html).toContain('<h2>Offline First, Ten Years Later</h2>');
  expect(html).toContain('<li>A stale answer, marked as stale, beats a spinner</li>');
  expect(await driver.complaints()).toEqual([]);
});

const real: RealPages | null = realPages();

test.skipIf(real === null)('the same on pages that nobody here wrote', async () => {
  if (!real) return;
  const pages = await serveFolder(real.folder);
  const fresh = await launchChromium();
  try {
    const at = (file: string) => `${pages.origin}/${file}`;
    const programme = {
      sessions: real.sessions.map(({ file }) => at(file)),
      slides: at(real.slides),
      quoted: at(real.quoted),
    };
    const { text } = await playMainJob(fresh, programme);
    const titles = text.split('\n').filter(line => line.startsWith('## '));
    for (const [at, session] of real.sessions.entries())
      expect(session.titles.map(title => `## ${title}`)).toContain(titles[at]);
    expect(text).toContain(`](${at(real.slides)})`);
    expect(text).toMatch(/^- > .+ — \[.+\]\(http.*#:~:text=.*\)$/m);
    expect(await fresh.complaints()).toEqual([]);
  } finally {
    await fresh.close();
    await pages.close();
  }
});
