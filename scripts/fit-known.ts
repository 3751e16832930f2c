// The pages that are known: saved ones, as the content script records them, and our own samples.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import { type Evidence, evidenceOf } from '../src/recognize/evidence/evidence';
import { type PageRecord, pageOf } from '../src/recognize/handover';
import { readPage } from '../src/recognize/tab/read-page';
import { PAGES } from '../tests/unit/recognize-samples';
import type { Truth } from './fit-compare';
import { addressesIn, launch, pagesIn, withPage } from './recognize-browser';
import { sentOf } from './recognize-record';

/** What a page of our own counts, beside a site of saved pages. */
const SAMPLE_WEIGHT = 0.5;

export interface Known {
  readonly file: string;
  readonly site: string;
  /** What stands on the page, which no weights change. */
  readonly evidence: Evidence;
  readonly truth: Truth;
  /** A site of many pages does not count as many sites. */
  readonly weight: number;
  readonly isSample: boolean;
}

/** All of them; `kept` is a file with what the browser read, for the next time. */
export async function knownPages(paths: readonly string[], truthFile: string, kept?: string): Promise<Known[]> {
  const truth: (Truth & { file: string; site: string })[] = JSON.parse(await readFile(truthFile, 'utf8'));
  const records = await recordsOf(paths, truthFile, kept);
  const pages = truth.flatMap(one => {
    const record = one.kind === 'schedule' ? undefined : records[one.file];
    return record ? [{ truth: one, evidence: evidenceOf(pageOf(record)) }] : [];
  });
  const saved = pages.map(({ truth: one, evidence }) => {
    const { file, site } = one;
    const ofSite = pages.filter(page => page.truth.site === site).length;
    return { file, site, evidence, truth: one, weight: 1 / Math.sqrt(ofSite), isSample: false };
  });
  return [...saved, ...samples()];
}

/** The pages of a folder as the content script's walk records them, in the browser. */
async function recordsOf(
  paths: readonly string[],
  truth: string,
  kept: string | undefined,
): Promise<{ [file: string]: PageRecord }> {
  const old = kept ? await readFile(kept, 'utf8').catch(() => null) : null;
  if (old) return JSON.parse(old);
  const addresses = await addressesIn(truth);
  const browser = await launch();
  const records: { [file: string]: PageRecord } = {};
  try {
    for (const path of await pagesIn(paths)) {
      const file = basename(path);
      const address = addresses.get(file);
      if (!address) continue;
      records[file] = await withPage(browser, await readFile(path), address, page => sentOf(page, address));
    }
  } finally {
    await browser.close();
  }
  if (kept) await writeFile(kept, JSON.stringify(records));
  return records;
}

function samples(): Known[] {
  return [...PAGES].map(([name, address, html, expected]) => {
    const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
    const page = readPage(document as unknown as Document, address);
    const { language: _, ...truth } = expected;
    return {
      file: name,
      site: name,
      evidence: evidenceOf(page),
      truth: truth as Truth,
      weight: SAMPLE_WEIGHT,
      isSample: true,
    };
  });
}
