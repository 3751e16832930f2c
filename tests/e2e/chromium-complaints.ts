// Everything that goes wrong inside the extension, whichever of its pages or workers it happens in.

import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { attachToWorkers } from './service-worker';

export class Complaints {
  readonly heard: string[] = [];
  readonly #met = new Set<Target>();
  readonly #workers: CDPSession;

  private constructor(browser: Browser, workers: CDPSession) {
    this.#workers = workers;
    // A popup is created at no address at all, and given its own later.
    browser.on('targetcreated', target => this.#meet(target));
    browser.on('targetchanged', target => this.#meet(target));
    browser.on('targetdestroyed', target => this.#met.delete(target));
    workers.on('Target.attachedToTarget', ({ sessionId, targetInfo: { url } }) => {
      const session = workers.connection()?.session(sessionId);
      if (session && isOurs(url)) this.#listen(url, session);
    });
  }

  /** Each target replays what it said before anybody listened, so nothing early is missed. */
  static async in(browser: Browser): Promise<Complaints> {
    const workers = await browser.target().createCDPSession();
    const complaints = new Complaints(browser, workers);
    await attachToWorkers(workers, true);
    return complaints;
  }

  /** Does something while no worker is listened to, one that wakes meanwhile neither: one that is listened to is never stopped. */
  async leavingWorkers<T>(act: () => Promise<T>): Promise<T> {
    await attachToWorkers(this.#workers, false);
    return act().finally(() => attachToWorkers(this.#workers, true));
  }

  #meet(target: Target): void {
    if (this.#met.has(target) || target.type() === 'service_worker' || !isOurs(target.url())) return;
    this.#met.add(target);
    this.#listen(target.url(), target.createCDPSession());
  }

  async #listen(url: string, session: CDPSession | Promise<CDPSession>): Promise<void> {
    try {
      await listenTo(await session, new URL(url).pathname, this.heard);
    } catch {
      // A popup may be gone before it can be listened to; then it had nothing to say that anybody saw.
    }
  }
}

const isOurs = (url: string) => url.startsWith('chrome-extension://');

async function listenTo(session: CDPSession, where: string, heard: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    heard.push(`${where}: ${exception?.description ?? text}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') heard.push(`${where}: ${args.map(spoken).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') heard.push(`${where}: ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

function spoken(argument: { value?: unknown; description?: string }): string {
  return argument.description ?? String(argument.value);
}
