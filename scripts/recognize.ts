// npm run recognize -- [--url URL | --truth TRUTH.json] [--dist FOLDER] [--explain] FILE|DIR…
// Opens saved pages in a browser without network, lets the built content script read each, and prints one line of JSON a page.
// A page is opened at --url, at the url that the truth file has for its name, or at a made-up one. Exit code 2: called wrongly.
import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type HTTPRequest } from 'puppeteer-core';
import type { PageRead } from '../src/model/facts';
import { findBrowser } from './browsers';

const USAGE = 'Usage: npm run recognize -- [--url URL | --truth TRUTH.json] [--dist FOLDER] [--explain] FILE|DIR…';
const DIST = new URL('../dist/chrome/', import.meta.url);
const PATIENCE_MS = 30_000;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

/** The facts under the names that truth files use. */
function lineOf(file: string, { facts }: PageRead) {
  return {
    file,
    kind: facts.kind.value,
    event: facts.event?.value ?? null,
    title: facts.title?.value ?? null,
    speakers: facts.speakers?.value.map(({ name }) => name) ?? [],
    start: facts.start?.value ?? null,
    end: facts.end?.value ?? null,
    room: facts.room?.value ?? null,
    slides: facts.slides?.value ?? null,
    video: facts.video?.value ?? null,
    lang: facts.language?.value ?? null,
  };
}

/** A saved page has lost its server's word on the encoding: where it has none of its own and can be UTF-8, it is. */
function contentTypeOf(bytes: Buffer): string {
  const declared = /charset/i.test(bytes.subarray(0, 2048).toString('latin1'));
  return declared || !isUtf8(bytes) ? 'text/html' : 'text/html; charset=utf-8';
}

/** Opens the file's bytes as the page at this address, and reads it. */
async function read(browser: Browser, path: string, address: string, script: string): Promise<PageRead> {
  const bytes = await readFile(path);
  const page = await browser.newPage();
  try {
    // The page's own scripts stay off: what is read is what was saved, the same on every run.
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    let answered = false;
    page.on('request', (request: HTTPRequest) => {
      const own = !answered && request.isNavigationRequest() && request.frame() === page.mainFrame();
      answered ||= own;
      const done = own
        ? request.respond({ status: 200, contentType: contentTypeOf(bytes), body: bytes })
        : request.abort();
      // A page that is closed meanwhile needs no answer.
      done.catch(() => undefined);
    });
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const answer = await session.send('Runtime.evaluate', {
      expression: script,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
      timeout: PATIENCE_MS,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'The script failed.');
    return answer.result.value as PageRead;
  } finally {
    await page.close();
  }
}

/** The files themselves; of a folder all pages in it. */
async function pagesIn(paths: readonly string[]): Promise<string[]> {
  const lists = paths.map(async path => {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter(name => name.endsWith('.html')).sort();
    return names.map(name => join(path, name));
  });
  return (await Promise.all(lists)).flat();
}

async function addressesIn(truth: string | undefined): Promise<ReadonlyMap<string, string>> {
  const rows: { file: string; url?: string }[] = truth ? JSON.parse(await readFile(truth, 'utf8')) : [];
  return new Map(rows.flatMap(({ file, url }) => (url ? [[file, url]] : [])));
}

async function main(): Promise<number> {
  const options = {
    url: { type: 'string' },
    truth: { type: 'string' },
    dist: { type: 'string', default: fileURLToPath(DIST) },
    explain: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length === 0 || (values.url && values.truth)) throw new Error(USAGE);
  const files = await pagesIn(positionals);
  const addresses = await addressesIn(values.truth);
  const script = await readFile(join(values.dist, 'content.js'), 'utf8').catch(() => {
    throw new Error(`${values.dist} holds no content.js: run npm run build first.`);
  });
  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: ARGUMENTS });
  try {
    for (const path of files) {
      const file = basename(path);
      const address = values.url ?? addresses.get(file) ?? `http://127.0.0.1/${encodeURIComponent(file)}`;
      const line = await read(browser, path, address, script).then(
        found => ({ ...lineOf(file, found), ...(values.explain ? { facts: found.facts } : {}) }),
        (error: Error) => ({ file, error: error.message }),
      );
      console.log(JSON.stringify(line));
    }
  } finally {
    await browser.close();
  }
  return 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
