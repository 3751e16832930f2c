// Chromium's background, which comes and goes by itself. Puppeteer is not asked to attach to it: where the browser does so for one of
// our pages in the same moment, one of the two stays attached, and a next life goes by the name of the one before.
import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from './driver';

/** A life of the background: the name that it goes by. */
async function livesOf(session: CDPSession, origin: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    .map(({ targetId }) => targetId);
}

const asking = async <T>(browser: Browser, ask: (session: CDPSession) => Promise<T>): Promise<T> => {
  const session = await browser.target().createCDPSession();
  return ask(session).finally(() => session.detach());
};

/**
 * Stops the background, as the browser does after some idle time, and returns when that life of it is over: who asks something wakes it.
 * Nobody may be attached to it.
 * https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-closeTarget
 */
export const stopWorker = (browser: Browser, origin: string): Promise<void> =>
  asking(browser, async session => {
    const lives = await livesOf(session, origin);
    await until('the service worker to stop', async () => {
      const left = (await livesOf(session, origin)).filter(life => lives.includes(life));
      // It may go by itself between being seen and being stopped.
      for (const targetId of left) await session.send('Target.closeTarget', { targetId }).catch(() => {});
      return left.length === 0;
    });
  });

/** One life of the background, to be looked into and changed from outside. */
export class Background {
  readonly #browser: Browser;
  readonly #targetId: string;

  private constructor(browser: Browser, targetId: string) {
    this.#browser = browser;
    this.#targetId = targetId;
  }

  /** The one that runs, once what it may call is there; waits for it. */
  static async of(browser: Browser, origin: string): Promise<Background> {
    const life = await until('the background', () =>
      asking(browser, async session => (await livesOf(session, origin)).at(-1)),
    );
    const background = new Background(browser, life);
    await until('its calls', () => background.evaluate("typeof chrome === 'object'"));
    return background;
  }

  /** The value of `code`, awaited; attached for no longer than that. */
  evaluate(code: string): Promise<unknown> {
    return asking(this.#browser, async session => {
      const { sessionId } = await session.send('Target.attachToTarget', { targetId: this.#targetId, flatten: true });
      const attached = session.connection()?.session(sessionId);
      if (!attached) throw new Error('The background has gone.');
      const { result, exceptionDetails } = await attached.send('Runtime.evaluate', {
        expression: code,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    });
  }
}

/** Attaches to every life of the background that there is, and to each that begins, until `session` says otherwise. */
export const attachToWorkers = (session: CDPSession, attach: boolean): Promise<void> =>
  session.send('Target.setAutoAttach', {
    autoAttach: attach,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: attach ? [{ type: 'service_worker' }] : [],
  });
