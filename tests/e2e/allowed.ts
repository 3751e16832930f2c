// A build in which a site is allowed already: the browser's own question cannot be answered from a test.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Build {
  readonly dist: string;
  forget(): Promise<void>;
}

/** `dist/chrome` with the user's yes to `site`, such as `http://127.0.0.1/*`. */
export async function buildAllowing(site: string): Promise<Build> {
  const dist = await mkdtemp(join(tmpdir(), 'talkmark-allowed-'));
  await cp('dist/chrome', dist, { recursive: true });
  const path = join(dist, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [site] }));
  return { dist, forget: () => rm(dist, { recursive: true, maxRetries: 3 }) };
}
