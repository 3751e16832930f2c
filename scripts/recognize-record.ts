// A page as the content script's walk records it, brought over from the browser.
import type { Page as BrowserPage } from 'puppeteer-core';
import { build } from 'vite';
import { type PageRecord, pageOf } from '../src/recognize/handover';
import type { Page } from '../src/recognize/page';
import { evaluate } from './recognize-browser';

export async function sentOf(browserPage: BrowserPage, address: string): Promise<PageRecord> {
  const page = `walk.readPage(document, ${JSON.stringify(address)})`;
  return evaluate<PageRecord>(
    browserPage,
    `${await walkScript()};(page => ({ ...page, meta: [...page.meta] }))(${page})`,
  );
}

export const recordOf = async (browserPage: BrowserPage, address: string): Promise<Page> =>
  pageOf(await sentOf(browserPage, address));

let script: Promise<string> | undefined;

function walkScript(): Promise<string> {
  script ??= built();
  return script;
}

async function built(): Promise<string> {
  const entry = new URL('../src/recognize/tab/read-page.ts', import.meta.url).pathname;
  const lib = { entry, formats: ['iife' as const], name: 'walk', fileName: () => 'walk.js' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'es2023', lib } });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The walk was not built.');
  return output.output[0].code;
}
