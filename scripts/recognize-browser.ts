// Saved pages in a real browser: each is opened at its own address, without network and with its own scripts off, and a script
// of ours is run in a world beside the page's.
import { isAscii, isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from './browsers';

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

export async function launch(): Promise<Browser> {
  const executablePath = await findBrowser('chromium');
  // The pipe and the extensions are for the bench: reading itself needs neither.
  return puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, args: ARGUMENTS });
}

/**
 * A saved page has lost its server's word on the encoding, and its own may be wrong: bytes that are UTF-8 throughout, and say
 * more than ASCII can, hardly ever come about in another encoding.
 */
function contentTypeOf(bytes: Buffer): string {
  return isUtf8(bytes) && !isAscii(bytes) ? 'text/html; charset=utf-8' : 'text/html';
}

/** Opens bytes as the page at this address, for as long as `use` takes. */
export async function withPage<T>(
  browser: Browser,
  bytes: Buffer,
  address: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
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
    // Nothing of the page runs any more; without this no timer of ours would, either.
    await page.setJavaScriptEnabled(true);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The value of an expression in a world of its own, as an extension's script has it. */
export async function evaluate<T>(page: Page, expression: string): Promise<T> {
  const session = await page.createCDPSession();
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId: await worldIn(session),
    awaitPromise: true,
    returnByValue: true,
    timeout: PATIENCE_MS,
  });
  await session.detach();
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'The script failed.');
  return answer.result.value as T;
}

/** The world beside the page's: made when it is first asked for, and the same one from then on. */
export async function worldIn(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'talkmark' };
  return (await session.send('Page.createIsolatedWorld', world)).executionContextId;
}

/** The files themselves; of a folder all pages in it. */
export async function pagesIn(paths: readonly string[]): Promise<string[]> {
  const lists = paths.map(async path => {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter(name => name.endsWith('.html')).sort();
    return names.map(name => join(path, name));
  });
  return (await Promise.all(lists)).flat();
}

export async function addressesIn(truth: string | undefined): Promise<ReadonlyMap<string, string>> {
  const rows: { file: string; url?: string }[] = truth ? JSON.parse(await readFile(truth, 'utf8')) : [];
  return new Map(rows.flatMap(({ file, url }) => (url ? [[file, url]] : [])));
}
