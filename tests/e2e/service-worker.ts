// Chromium's background, which comes and goes by itself.
import type { Browser, Target } from 'puppeteer-core';
import { until } from './driver';

/** Of the extension at this origin. */
export const isWorkerOf = (origin: string, target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

/**
 * Stops the background, as the browser does after some idle time, and returns when that life of it is over: who asks something wakes it.
 * Whether it is over the browser itself is asked: Puppeteer's list keeps one now and then that ended just as it was listened to.
 * https://developer.chrome.com/docs/extensions/how-to/test/test-serviceworker-termination-with-puppeteer
 */
export async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const awake = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
      .map(({ targetId }) => targetId);
  };
  const [ids, targets] = [await awake(), browser.targets().filter(each => isWorkerOf(origin, each))];
  await until('the service worker to stop', async () => {
    for (const target of targets) {
      // It may go by itself between being seen and being stopped.
      await target
        .worker()
        .then(worker => worker?.close())
        .catch(() => {});
    }
    const now = await awake();
    return !ids.some(id => now.includes(id));
  }).finally(() => session.detach());
}
