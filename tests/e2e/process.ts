// What a browser leaves on the machine, and how it goes.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Profile {
  readonly path: string;
  /** Removes a profile that was made for one launch, and leaves alone one that was given. */
  forget(): Promise<void>;
}

export async function profileAt(given: string | undefined): Promise<Profile> {
  if (given) return { path: resolve(given), forget: async () => undefined };
  const path = await mkdtemp(join(tmpdir(), 'talkmark-profile-'));
  // Files may still be closing for a moment after the process has ended.
  return { path, forget: () => rm(path, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Ends the process without a word, and returns when it has gone. */
export async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(done => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}
