// The extension in Japanese, on a Chromium that may not have been installed with Japanese.

import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies the extension to `folder` without its other languages, and returns the folder. Debian keeps every language of the browser
 * but English in a package of its own (chromium-l10n); without it the browser calls itself English whatever it is told, so
 * `getUILanguage()` goes on saying `en-US`, but all messages are Japanese.
 */
export async function speakOnlyJapanese(dist: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(dist, folder, { recursive: true });
  const locales = await readdir(join(folder, '_locales'));
  for (const locale of locales.filter(name => name !== 'ja'))
    await rm(join(folder, '_locales', locale), { recursive: true });
  const manifest: object = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: 'ja' }));
  return folder;
}
