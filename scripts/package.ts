// The builds as the stores take them: dist/talkmark-chrome.zip and dist/talkmark-firefox.zip. The same build gives the same bytes.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zip keeps a date for every file; this one says nothing of when or where it was made. */
const MTIME = new Date(1980, 0, 1);

for (const browser of ['chrome', 'firefox']) {
  const folder = join('dist', browser);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const files: Zippable = {};
  for (const path of paths.sort()) files[path.slice(folder.length + 1).replaceAll('\\', '/')] = await readFile(path);
  const target = join('dist', `talkmark-${browser}.zip`);
  await writeFile(target, zipSync(files, { level: 9, mtime: MTIME }));
  console.log(target);
}
