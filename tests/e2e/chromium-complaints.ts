// Everything that goes wrong inside the extension, whichever of its pages or workers it happens in.

import type { Browser, CDPSession, Target } from 'puppeteer-core';

export class Complaints {
  readonly heard: string[] = [];
  readonly #sessions = new Map<Target, Promise<CDPSession | null>>();
  #workersToo = true;

  /** Each target replays what it said before anybody listened, so nothing early is missed. */
  constructor(browser: Browser) {
    // A popup is created at no address at all, and given its own later.
    browser.on('targetcreated', target => this.#meet(target));
    browser.on('targetchanged', target => this.#meet(target));
    browser.on('targetdestroyed', target => this.#sessions.delete(target));
  }

  /** Does something while no worker is listened to, one that wakes meanwhile neither: one that is listened to is never stopped. */
  async leavingWorkers<T>(act: () => Promise<T>): Promise<T> {
    this.#workersToo = false;
    const workers = [...this.#sessions].filter(([target]) => target.type() === 'service_worker');
    for (const [target, session] of workers) {
      this.#sessions.delete(target);
      await (await session)?.detach().catch(() => {});
    }
    return act().finally(() => {
      this.#workersToo = true;
    });
  }

  #meet(target: Target): void {
    if (this.#sessions.has(target) || !target.url().startsWith('chrome-extension://')) return;
    if (target.type() === 'service_worker' && !this.#workersToo) return;
    // A popup may be gone before it can be listened to; then it had nothing to say that anybody saw.
    this.#sessions.set(
      target,
      listenTo(target, this.heard).catch(() => null),
    );
  }
}

async function listenTo(target: Target, heard: string[]): Promise<CDPSession> {
  const where = new URL(target.url()).pathname;
  const session = await target.createCDPSession();
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
  return session;
}

function spoken(argument: { value?: unknown; description?: string }): string {
  return argument.description ?? String(argument.value);
}
