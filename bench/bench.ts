// Ratios measured in one run, rounds rotated, so that whatever else the machine does falls on all alike.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers';
import { serveSample } from '../scripts/sample';
import { median, percentile } from './figures';
import { popupSize } from './size';

const ROUNDS = Number(process.env['ROUNDS'] ?? 30);

/** The floor: an extension whose popup is one empty page with one input. */
async function floorFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'talkmark-floor-'));
  const manifest = {
    manifest_version: 3,
    name: 'floor',
    version: '1',
    action: { default_popup: 'index.html' },
    permissions: ['activeTab'],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>floor</title><textarea autofocus></textarea>');
  return folder;
}

async function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Milliseconds from the toolbar click until the popup's text field has the focus and has been painted. */
async function openPopup(browser: Browser, page: Page, extension: Extension): Promise<number> {
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${extension.id}/`) && url.endsWith('index.html');
  await page.bringToFront();
  const start = performance.now();
  const [target] = await Promise.all([
    browser.waitForTarget(each => isPopup(each.url())),
    page.triggerExtensionAction(extension),
  ]);
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.activeElement?.localName === 'textarea', { polling: 'raf' });
  const took = performance.now() - start;
  await popup.close();
  return took;
}

async function stopWorker(browser: Browser, id: string): Promise<void> {
  const worker = browser.targets().find(target => target.type() === 'service_worker' && target.url().includes(id));
  await (await worker?.worker())?.close();
  await new Promise(rest => setTimeout(rest, 200));
}

async function popups(): Promise<Record<'floor' | 'awake' | 'asleep', number[]>> {
  const browser = await launch();
  const site = await serveSample();
  const folder = await floorFolder();
  try {
    const extensions = await Promise.all([folder, 'dist/chrome'].map(each => browser.installExtension(each)));
    const [floor, talkmark] = await Promise.all(extensions.map(async id => (await browser.extensions()).get(id)));
    if (!floor || !talkmark) throw new Error('The extensions were not installed.');
    const page = await browser.newPage();
    await page.goto(`${site.origin}/sessions/offline-first.html`);
    const took = { floor: [] as number[], awake: [] as number[], asleep: [] as number[] };
    const rounds = {
      floor: () => openPopup(browser, page, floor),
      awake: () => openPopup(browser, page, talkmark),
      asleep: async () => {
        await stopWorker(browser, talkmark.id);
        return openPopup(browser, page, talkmark);
      },
    };
    const names = Object.keys(rounds) as (keyof typeof rounds)[];
    // Two rounds to warm up, which do not count.
    for (let round = -2; round < ROUNDS; round += 1) {
      for (let turn = 0; turn < names.length; turn += 1) {
        const name = names[(round + names.length + turn) % names.length] as keyof typeof rounds;
        const ms = await rounds[name]();
        if (round >= 0) took[name].push(ms);
      }
    }
    return took;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

const took = await popups();
console.log(
  `toolbar click → ready to type, ${ROUNDS} rounds (the floor is an extension with one empty page and one input):`,
);
for (const [name, all] of Object.entries(took)) {
  const ratio = median(all) / median(took.floor);
  console.log(
    `  ${name.padEnd(8)} p50 ${median(all).toFixed(0)} ms   p95 ${percentile(all, 0.95).toFixed(0)} ms   ${ratio.toFixed(2)} × floor`,
  );
}
const size = await popupSize('dist/chrome');
console.log(
  `popup JavaScript, gzip: ${(size.first / 1024).toFixed(1)} KB at opening, ${(size.report / 1024).toFixed(1)} KB more at the first report`,
);
