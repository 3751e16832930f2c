// What it costs to read a page, as a click on the toolbar does: once, in a page that was never read before. Beside it a script that only
// returns title and address, in the same pages: the ratio is what recognising adds to any injection.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { addressesIn, launch, pagesIn, withPage } from '../scripts/recognize-browser';
import { median, percentile } from './figures';
import { type Injected, type Injector, installInjector } from './injector';
import { manyNodes, twentyMegabytes } from './large-pages';

export interface ReadingCost {
  readonly folder: string;
  readonly pages: number;
  /** Milliseconds a page, of the content script and of the bare one. */
  readonly reading: readonly number[];
  readonly bare: readonly number[];
  readonly large: readonly (Injected & { readonly name: string })[];
}

/** The saved pages where they are at hand, else our own conference. */
function pagesAtHand(): { folder: string; truth?: string } {
  const folder = resolve(process.env['TALKMARK_SHARED'] ?? '../shared', 'pages');
  const truth = join(folder, 'truth.json');
  if (existsSync(truth)) return { folder, truth };
  console.log('Left out: reading saved pages of real conferences, which are not at hand. These are our own.');
  return { folder: resolve(import.meta.dirname, '../tests/fixtures/conference/sessions') };
}

export async function measureReading(dist: string): Promise<ReadingCost> {
  const { folder, truth } = pagesAtHand();
  const addresses = await addressesIn(truth);
  const browser = await launch();
  const injector = await installInjector(browser, dist);
  try {
    const reading: number[] = [];
    const bare: number[] = [];
    const paths = await pagesIn([folder]);
    for (const [at, path] of paths.entries()) {
      const address = addresses.get(basename(path)) ?? 'https://example.org/';
      await withPage(browser, await readFile(path), address, async () => {
        // In turns, as whichever comes first finds the page cold.
        for (const file of at % 2 ? FILES : FILES.toReversed()) {
          const { ms } = await injector.run(file);
          (file === 'bare.js' ? bare : reading).push(ms);
        }
      });
    }
    const large = [
      await readLarge(browser, injector, '20 MB', twentyMegabytes()),
      await readLarge(browser, injector, '200,000 nodes', manyNodes()),
    ];
    return { folder: basename(folder), pages: paths.length, reading, bare, large };
  } finally {
    await browser.close();
    await injector.forget();
  }
}

const FILES = ['bare.js', 'content.js'] as const;

async function readLarge(browser: Browser, injector: Injector, name: string, html: string) {
  return withPage(browser, Buffer.from(html), 'https://example.org/talks/1', async () => {
    // What the browser still has to do for so large a page is not ours to measure.
    await injector.run('bare.js');
    return { name, ...(await injector.run('content.js')) };
  });
}

/** The figures in words. */
export function readingInWords({ folder, pages, reading, bare, large }: ReadingCost): string {
  const spread = (all: readonly number[]) =>
    `p50 ${median(all).toFixed(0).padStart(4)} ms   p95 ${percentile(all, 0.95).toFixed(0).padStart(4)} ms`;
  const ratio = (median(reading) / median(bare)).toFixed(2);
  return [
    `reading a page, ${pages} pages of ${folder}`,
    `  title and address alone  ${spread(bare)}`,
    `  all that is recognised   ${spread(reading)}   ${ratio} × title and address alone`,
    ...large.map(({ name, ms, partial }) => {
      const end = partial ? 'with what was found by then' : 'read to its end';
      return `  a page of ${name.padEnd(14)} ${ms.toFixed(0).padStart(8)} ms, ${end}`;
    }),
  ].join('\n');
}
