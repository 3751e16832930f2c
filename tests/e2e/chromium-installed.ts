// The extension as a browser has it installed.

import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import { speakOnlyJapanese } from './chromium-japanese';
import { type LaunchOptions, until } from './driver';

export class Installed {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #profile: string;
  #extension: Extension;
  #renewed = 0;

  private constructor(browser: Browser, folder: string, profile: string, extension: Extension) {
    this.#browser = browser;
    this.#folder = folder;
    this.#profile = profile;
    this.#extension = extension;
  }

  /** Installs what was built: from where it lies, and so under the same address at every launch; in Japanese from a copy. */
  static async in(browser: Browser, profile: string, { dist = 'dist/chrome', language }: LaunchOptions) {
    const folder =
      language === 'ja' ? await speakOnlyJapanese(resolve(dist), join(profile, 'talkmark-ja')) : resolve(dist);
    return new Installed(browser, folder, profile, await install(browser, folder));
  }

  get extension(): Extension {
    return this.#extension;
  }

  get origin(): string {
    return `chrome-extension://${this.#extension.id}`;
  }

  /** Uninstalls it with its pages, its workers and what they kept, and installs it again, or another build. */
  async renew(dist = this.#folder): Promise<void> {
    await this.#browser.uninstallExtension(this.#extension.id);
    // From another folder and so under another address: what the browser has still to clear away is not found there.
    const copy = join(this.#profile, `talkmark-${++this.#renewed}`);
    await cp(dist, copy, { recursive: true });
    this.#extension = await install(this.#browser, copy);
  }
}

/** By hand and not at launch: a list given to `launch` can be back before the browser knows the extension. */
async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  return until('the extension to be installed', async () => (await browser.extensions()).get(id));
}
