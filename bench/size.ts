import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PopupSize {
  /** Bytes, gzip: what the popup loads when it opens. */
  readonly first: number;
  /** What it loads besides when it first compiles a report. */
  readonly report: number;
}

/** Bytes of one file, gzip. */
export const sizeOf = async (dist: string, path: string): Promise<number> =>
  gzipSync(await readFile(join(dist, path)), { level: 9 }).length;

/** What the built popup loads, followed through its imports. */
export async function popupSize(dist: string): Promise<PopupSize> {
  const html = await readFile(join(dist, 'popup/index.html'), 'utf8');
  const entries = [...html.matchAll(/<script[^>]*src="\/?([^"]+)"/g)].map(match => match[1] ?? '');
  const first = await reach(dist, entries, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
  const all = await reach(dist, entries, /["'`](?:\.\/|assets\/)([\w.-]+\.js)["'`]/g);
  const total = (names: ReadonlyMap<string, number>) => [...names.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { first: total(first), report: total(all) - total(first) };
}

async function reach(dist: string, entries: readonly string[], names: RegExp): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (sizes.has(path)) continue;
    const code = await readFile(join(dist, path));
    sizes.set(path, gzipSync(code, { level: 9 }).length);
    open.push(...[...code.toString().matchAll(names)].map(match => join('assets', match[1] ?? '')));
  }
  return sizes;
}
