// A page as the content script's walk records it, brought over from the browser.
import type { Page as BrowserPage } from 'puppeteer-core';
import { build } from 'vite';
import type { Page } from '../src/recognize/page';
import { evaluate } from './recognize-browser';

/** What survives being sent as JSON. */
export type Sent = Omit<Page, 'meta'> & { readonly meta: [string, string][] };

export const received = (sent: Sent): Page => ({ ...sent, meta: new Map(sent.meta) });

export async function sentOf(browserPage: BrowserPage, address: string): Promise<Sent> {
  const page = `walk.readPage(document, ${JSON.stringify(address)})`;
  return evaluate<Sent>(browserPage, `${await walkScript()};(page => ({ ...page, meta: [...page.meta] }))(${page})`);
}

export const recordOf = async (browserPage: BrowserPage, address: string): Promise<Page> =>
  received(await sentOf(browserPage, address));

let script: Promise<string> | undefined;

function walkScript(): Promise<string> {
  script ??= built();
  return script;
}

async function built(): Promise<string> {
  const entry = new URL('../src/recognize/read-page.ts', import.meta.url).pathname;
  const lib = { entry, formats: ['iife' as const], name: 'walk', fileName: () => 'walk.js' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'es2023', lib } });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The walk was not built.');
  return output.output[0].code;
}
