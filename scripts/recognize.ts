// npm run recognize -- [--url URL | --truth TRUTH.json] [--dist FOLDER] [--explain | --check] [--records FILE] FILE|DIR…
// Opens saved pages in a browser without network, lets the built content script read each, and prints one line of JSON a page.
// A page is opened at --url, at the url that the truth file has for its name, or at a made-up one. --explain prints instead what
// stands where, what each fact may be and why. --check adds to each line what reading left behind. --records keeps what the walk
// recorded of pages in the truth file, for `npm run fit`. Exit code 1: something was left, or a page was not read; 2: called wrongly.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Facts } from '../src/model/facts';
import type { Handover, PageRecord } from '../src/recognize/handover';
import { pageReadOf } from '../src/recognize/recognize';
import { addressesIn, evaluate, launch, pagesIn, withPage } from './recognize-browser';
import { tracesOf } from './recognize-check';
import { explain } from './recognize-explain';
import { lineOf } from './recognize-line';
import { sentOf } from './recognize-record';

const USAGE =
  'Usage: npm run recognize -- [--url URL | --truth TRUTH.json] [--dist FOLDER] [--explain | --check] [--records FILE] FILE|DIR…';
const DIST = new URL('../dist/chrome/', import.meta.url);
/** Reading is cut short when it is late, and so it can be on a busy machine: a page is asked again, as its user would. */
const MOST_READINGS = 5;

const OPTIONS = {
  url: { type: 'string' },
  truth: { type: 'string' },
  dist: { type: 'string', default: fileURLToPath(DIST) },
  explain: { type: 'boolean' },
  check: { type: 'boolean' },
  records: { type: 'string' },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0 || (values.url && values.truth)) throw new Error(USAGE);
  const files = await pagesIn(positionals);
  const addresses = await addressesIn(values.truth);
  const script = await readFile(join(values.dist, 'content.js'), 'utf8').catch(() => {
    throw new Error(`${values.dist} holds no content.js: run npm run build first.`);
  });
  const records: { [file: string]: PageRecord } = {};
  let isClean = true;
  const once = async (page: Page) =>
    values.check ? tracesOf<Handover>(page, script) : { value: await evaluate<Handover>(page, script), left: [] };
  const read = async (page: Page, file: string, address: string): Promise<string> => {
    if (values.records && addresses.has(file)) records[file] = await sentOf(page, address);
    if (values.explain) return explain(page, address);
    const { facts, left } = await readWhole(() => once(page));
    isClean &&= left.length === 0;
    return JSON.stringify({ ...lineOf(file, facts), ...(values.check && { left }) });
  };
  const browser = await launch();
  try {
    for (const path of files) {
      const file = basename(path);
      const address = values.url ?? addresses.get(file) ?? `http://127.0.0.1/${encodeURIComponent(file)}`;
      const bytes = await readFile(path);
      const line = await withPage(browser, bytes, address, page => read(page, file, address)).catch((error: Error) => {
        isClean = false;
        return JSON.stringify({ file, error: error.message });
      });
      console.log(line);
    }
  } finally {
    await browser.close();
  }
  if (values.records) await writeFile(values.records, JSON.stringify(records));
  return isClean ? 0 : 1;
}

interface Reading {
  readonly value: Handover;
  readonly left: readonly string[];
}

/** What is read of a page to its end, if that can be; and all that was left behind on the way. */
async function readWhole(once: () => Promise<Reading>): Promise<{ facts: Facts; left: string[] }> {
  const left = new Set<string>();
  for (let reading = 1; ; reading += 1) {
    const { value, left: more } = await once();
    for (const name of more) left.add(name);
    const { facts, partial } = pageReadOf(value);
    if (!partial || reading === MOST_READINGS) return { facts, left: [...left] };
  }
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
