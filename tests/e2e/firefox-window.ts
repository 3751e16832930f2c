// Firefox's own window, toolbar and all, which is a document like any other to whoever may reach it. BiDi may, where the
// browser was started with --remote-allow-system-access.

import type { Browser } from 'puppeteer-core';

/** What lies under puppeteer's Browser and is not in its types: BiDi commands by name, and the events puppeteer itself listens to. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  emit(event: string, params: object): unknown;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly clientWindow: string }[];
}

interface Evaluated {
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;
  /** How BiDi calls this window. */
  readonly id: string;

  private constructor(connection: Connection, context: string, id: string) {
    this.#connection = connection;
    this.#context = context;
    this.id = id;
  }

  /** The first window; the driver never opens another. */
  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [first] = (result as Tree).contexts;
    if (!first) throw new Error('Firefox has no window.');
    return new FirefoxWindow(connection, first.context, first.clientWindow);
  }

  /** Runs the body of an async function inside Firefox, with all of Firefox's powers, and returns what it returns, by way of JSON. */
  async run<T>(body: string): Promise<T> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result: answer, exceptionDetails } = result as Evaluated;
    if (!answer) throw new Error(`Firefox: ${exceptionDetails?.text}`);
    return JSON.parse(answer.value) as T;
  }

  /** Tells puppeteer of something that Firefox did and does not announce. */
  announce(event: string, params: object): void {
    this.#connection.emit(event, params);
  }
}
