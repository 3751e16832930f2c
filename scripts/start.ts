// Opens Talkmark in a browser on the sample conference; without a display, plays the main job and says what came of it.
import { resolve } from 'node:path';
import { launchChromium } from '../tests/e2e/chromium';
import { playMainJob } from './main-job';
import { samplePages, serveSample } from './sample';

const PICTURES = resolve('artifacts/start');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function show(): Promise<void> {
  const site = await serveSample();
  const driver = await launchChromium({ headless: false });
  const page = await driver.open(`${site.origin}/index.html`);
  console.log('Talkmark is open on a sample conference. Open a session page there and click its icon in the toolbar');
  console.log('(behind the puzzle piece), or press Alt+Shift+C. Close the browser to end.');
  await new Promise<void>(closed => page.browser().on('disconnected', () => closed()));
  await site.close();
}

async function play(): Promise<void> {
  const site = await serveSample();
  const driver = await launchChromium();
  try {
    const { text } = await playMainJob(driver, samplePages(site.origin), PICTURES);
    console.log(
      'There is no display here, so the main job was played without one. This report was on the clipboard:\n',
    );
    console.log(text);
    console.log(`Pictures of every step are in ${PICTURES}.`);
    const complaints = await driver.complaints();
    if (complaints.length > 0) throw new Error(`The extension complained:\n${complaints.join('\n')}`);
  } finally {
    await driver.close();
    await site.close();
  }
}

await (hasDisplay ? show() : play());
