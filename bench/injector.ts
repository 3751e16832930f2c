// An extension that may run two scripts in any page: ours, and one that returns title and address and nothing else.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, WebWorker } from 'puppeteer-core';
import type { Handover } from '../src/recognize/handover';
import { pageReadOf } from '../src/recognize/recognize';

const MANIFEST = {
  manifest_version: 3,
  name: 'injector',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['*://*/*'],
  background: { service_worker: 'worker.js' },
};

export interface Injected {
  /** Milliseconds from asking the browser until the answer is there, as the background waits for it; and of recognising, where there is any. */
  readonly ms: number;
  readonly partial: boolean;
}

export interface Injector {
  /** Runs `bare.js` or `content.js` in the tab in front. */
  run(file: 'bare.js' | 'content.js'): Promise<Injected>;
  forget(): Promise<void>;
}

export async function installInjector(browser: Browser, dist: string): Promise<Injector> {
  const folder = await mkdtemp(join(tmpdir(), 'talkmark-injector-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(join(folder, 'bare.js'), '({ title: document.title, url: location.href })\n');
  await copyFile(join(dist, 'content.js'), join(folder, 'content.js'));
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget(each => each.type() === 'service_worker' && each.url().includes(id));
  const worker = await target.worker();
  if (!worker) throw new Error('The injector has no background.');
  return { run: file => run(worker, file), forget: () => rm(folder, { recursive: true }) };
}

/** What `bare.js` hands over. */
interface Bare {
  readonly title: string;
}

/** As much of the background's `chrome` as injecting takes. */
interface Scripting {
  readonly tabs: { query(of: object): Promise<{ readonly id: number }[]> };
  readonly scripting: { executeScript(what: object): Promise<{ readonly result: Handover | Bare }[]> };
}

async function run(worker: WebWorker, file: string): Promise<Injected> {
  const { ms, result } = await worker.evaluate(async file => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
    const [tab] = await tabs.query({ active: true });
    const begun = performance.now();
    const target = { tabId: tab?.id };
    const [frame] = await scripting.executeScript({ target, files: [file], injectImmediately: true });
    return { ms: performance.now() - begun, result: frame?.result };
  }, file);
  if (!result || !('page' in result)) return { ms, partial: false };
  const begun = performance.now();
  const { partial } = pageReadOf(result);
  return { ms: ms + performance.now() - begun, partial: partial === true };
}
