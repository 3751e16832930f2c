// npm run recognize -- [--url URL | --truth TRUTH.json] [--dist FOLDER] [--explain] [--check] FILE|DIR…
// Opens saved pages in a browser without network, lets the built content script read each, and prints one line of JSON a page.
// A page is opened at --url, at the url that the truth file has for its name, or at a made-up one. --explain prints instead what
// stands where, what each fact may be and why. --check says whether reading left anything behind. Exit code 1: it did; 2: called wrongly.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageRead } from '../src/model/facts';
import { addressesIn, evaluate, launch, pagesIn, withPage } from './recognize-browser';
import { tracesOf } from './recognize-check';
import { explain } from './recognize-explain';
import { lineOf } from './recognize-line';

const USAGE =
  'Usage: npm run recognize -- [--url URL | --truth TRUTH.json] [--dist FOLDER] [--explain] [--check] FILE|DIR…';
const DIST = new URL('../dist/chrome/', import.meta.url);

async function main(): Promise<number> {
  const options = {
    url: { type: 'string' },
    truth: { type: 'string' },
    dist: { type: 'string', default: fileURLToPath(DIST) },
    explain: { type: 'boolean' },
    check: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length === 0 || (values.url && values.truth)) throw new Error(USAGE);
  const files = await pagesIn(positionals);
  const addresses = await addressesIn(values.truth);
  const script = await readFile(join(values.dist, 'content.js'), 'utf8').catch(() => {
    throw new Error(`${values.dist} holds no content.js: run npm run build first.`);
  });
  const say = async (page: Page, file: string, address: string): Promise<string> => {
    if (values.explain) return explain(page, address);
    if (values.check) return JSON.stringify({ file, left: await tracesOf(page, script) });
    return JSON.stringify(lineOf(file, (await evaluate<PageRead>(page, script)).facts));
  };
  const browser = await launch();
  let isClean = true;
  try {
    for (const path of files) {
      const file = basename(path);
      const address = values.url ?? addresses.get(file) ?? `http://127.0.0.1/${encodeURIComponent(file)}`;
      const bytes = await readFile(path);
      const line = await withPage(browser, bytes, address, page => say(page, file, address)).catch((error: Error) =>
        JSON.stringify({ file, error: error.message }),
      );
      isClean &&= !values.check || line.endsWith('"left":[]}');
      console.log(line);
    }
  } finally {
    await browser.close();
  }
  return isClean ? 0 : 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
