// What is measured: copies of the build and of the floor, each page with the probe in front.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export interface Copies {
  readonly talkmark: string;
  readonly floor: string;
  forget(): Promise<void>;
}

const WORKER = 'service-worker-loader.js';

const FLOOR_MANIFEST = {
  manifest_version: 3,
  name: 'floor',
  version: '1',
  action: { default_popup: 'index.html' },
  permissions: ['activeTab'],
  // Like ours, its page has a process to open in as long as its background is awake.
  background: { service_worker: WORKER, type: 'module' },
};

export async function makeCopies(dist: string): Promise<Copies> {
  const folder = await mkdtemp(join(tmpdir(), 'talkmark-bench-'));
  const [talkmark, floor] = [join(folder, 'talkmark'), join(folder, 'floor')];
  await cp(dist, talkmark, { recursive: true });
  await build({
    root: resolve(import.meta.dirname, 'floor'),
    configFile: false,
    logLevel: 'warn',
    plugins: [preact({ devToolsEnabled: false })],
    build: { outDir: floor, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  await writeFile(join(floor, WORKER), 'import {} from "./probe.js";\n');
  await writeFile(join(floor, 'manifest.json'), JSON.stringify(FLOOR_MANIFEST));
  for (const each of [talkmark, floor]) await putProbe(each);
  return { talkmark, floor, forget: () => rm(folder, { recursive: true }) };
}

async function putProbe(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      lib: {
        entry: resolve(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'p',
        fileName: () => 'probe.js',
      },
    },
  });
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.html')) await putBefore(join(folder, name), '<script', '<script src="/probe.js"></script>');
    if (name === WORKER) await putBefore(join(folder, name), 'import', "import './probe.js';\n");
  }
}

async function putBefore(path: string, mark: string, line: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(mark)) throw new Error(`There is no ${mark} in ${path}.`);
  await writeFile(path, text.replace(mark, `${line}${mark}`));
}
