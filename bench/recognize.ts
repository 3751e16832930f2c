// What it costs to read a page: npx tsx bench/recognize.ts [--truth TRUTH.json] [--dist FOLDER] DIR…
// Beside it a script that only returns title and address, in the same pages: the ratio is what recognising adds to any injection.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { addressesIn, evaluate, launch, pagesIn, withPage } from '../scripts/recognize-browser';
import type { Handover } from '../src/recognize/handover';
import { pageReadOf } from '../src/recognize/recognize';

const BARE = '({ title: document.title, url: location.href })';
const TIMES = 3;

export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export interface RecognizeCost {
  readonly pages: number;
  /** Milliseconds in the page, of the content script and of the bare one. */
  readonly reading: Spread;
  readonly bare: Spread;
  /** How many times the bare script's median. */
  readonly ratio: number;
  readonly large: readonly { readonly name: string; readonly ms: number; readonly partial: boolean }[];
}

/** Reads every page of the folders, and two that are far too large. */
export async function measureRecognize(
  folders: readonly string[],
  dist: string,
  truth?: string,
): Promise<RecognizeCost> {
  const script = await readFile(join(dist, 'content.js'), 'utf8');
  const addresses = await addressesIn(truth);
  const browser = await launch();
  try {
    const reading: number[] = [];
    const bare: number[] = [];
    const paths = await pagesIn(folders);
    for (const path of paths) {
      const address = addresses.get(basename(path)) ?? 'https://example.org/';
      await withPage(browser, await readFile(path), address, async page => {
        bare.push(await fastest(() => timed(page, BARE)));
        reading.push(await fastest(() => timed(page, script)));
      });
    }
    const spread = { reading: spreadOf(reading), bare: spreadOf(bare) };
    const large = [
      await largePage(browser, '20 MB', twentyMegabytes(), script),
      await largePage(browser, '200,000 nodes', manyNodes(), script),
    ];
    return { pages: paths.length, ...spread, ratio: spread.reading.p50 / spread.bare.p50, large };
  } finally {
    await browser.close();
  }
}

type Opened = Parameters<typeof evaluate>[0];

const timed = async (page: Opened, expression: string): Promise<number> => {
  const begun = performance.now();
  const value = await evaluate<Handover | object>(page, expression);
  if ('page' in value) pageReadOf(value);
  return performance.now() - begun;
};

async function fastest(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push(await measure());
  return Math.min(...times);
}

async function largePage(browser: Browser, name: string, html: string, script: string) {
  return withPage(browser, Buffer.from(html), 'https://example.org/talks/1', async page => {
    const begun = performance.now();
    const { partial } = pageReadOf(await evaluate<Handover>(page, script));
    return { name, ms: performance.now() - begun, partial: partial === true };
  });
}

const page = (body: string): string =>
  `<!doctype html><title>A large talk | Large Days</title><h1>A large talk</h1>${body}`;
const twentyMegabytes = (): string => page(`<p>${'words and words '.repeat(125)}</p>`.repeat(10_000));
const manyNodes = (): string =>
  page('<div><b>10:00</b> <a href="/talks/2">A talk</a> <i>Ann Example</i></div>'.repeat(25_000));

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      truth: { type: 'string' },
      dist: { type: 'string', default: fileURLToPath(new URL('../dist/chrome/', import.meta.url)) },
    },
    allowPositionals: true,
  });
  const { pages, reading, bare, ratio, large } = await measureRecognize(positionals, values.dist, values.truth);
  const ms = (time: number): string => `${time.toFixed(1)} ms`;
  console.log(`pages ${pages}: reading p50 ${ms(reading.p50)}, p95 ${ms(reading.p95)}`);
  console.log(`title and address alone p50 ${ms(bare.p50)}, p95 ${ms(bare.p95)}; ratio ${ratio.toFixed(1)}`);
  for (const { name, ms: time, partial } of large)
    console.log(`${name}: ${ms(time)}${partial ? ', with what was read by then' : ''}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
