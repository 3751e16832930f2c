// What goes wrong inside the extension, as far as Firefox tells.

import type { Browser } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window';

export class Complaints {
  readonly #window: FirefoxWindow;
  readonly #origin: string;
  readonly #logged: string[] = [];

  /**
   * What extensions log reaches neither BiDi nor the browser's own console, only the standard output, and there without a word on
   * who logged it: what a web page logs is counted, too. Needs the preference `devtools.console.stdout.content`.
   */
  constructor(browser: Browser, window: FirefoxWindow, origin: string) {
    this.#window = window;
    this.#origin = origin;
    browser.process()?.stdout?.on('data', (data: Buffer) => {
      const lines = data.toString().split('\n');
      this.#logged.push(...lines.filter(line => /^console\.(error|assert):/.test(line)));
    });
  }

  /** Exceptions and rejections that nobody caught first, then what was logged. */
  async all(): Promise<readonly string[]> {
    return [...(await this.#thrown()), ...this.#logged];
  }

  /** Begins anew: what was complained of before is not counted. */
  async forget(): Promise<void> {
    await this.#window.run('Services.console.reset();');
    this.#logged.length = 0;
  }

  #thrown(): Promise<string[]> {
    return this.#window.run(`
      return Services.console.getMessageArray()
        .filter(message => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
        .filter(({ sourceName }) => sourceName.startsWith('${this.#origin}/'))
        // A page that closed before it was answered, whatever the answer: no fault of anybody, and the next page asks again.
        .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) after context unloaded/.test(errorMessage))
        .map(({ sourceName, errorMessage }) => new URL(sourceName).pathname + ': ' + errorMessage);
    `);
  }
}
