// Who may import whom. A new folder is added here first, and ARCHITECTURE.md says why.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A page as it is handed over. */
const RECORDS = ['src/recognize/page.ts', 'src/recognize/words.ts', 'src/recognize/handover.ts'];

/** Each room, or file that stands for itself, with those that it may import besides itself. */
const MAY: Record<string, readonly string[]> = {
  'src/model': [],
  'src/report': ['src/model'],
  'src/match': ['src/model'],
  'src/recognize': [
    'src/model',
    ...RECORDS,
    'src/recognize/weights.ts',
    'src/recognize/evidence',
    'src/recognize/choices',
  ],
  'src/recognize/page.ts': [],
  'src/recognize/words.ts': [],
  'src/recognize/weights.ts': [],
  'src/recognize/handover.ts': ['src/model', 'src/recognize/page.ts'],
  // Injected into pages: nothing that decides may come with it.
  'src/recognize/tab': ['src/model', 'src/recognize/page.ts', 'src/recognize/words.ts'],
  'src/recognize/evidence': [
    'src/model',
    'src/recognize/page.ts',
    'src/recognize/words.ts',
    'src/recognize/weights.ts',
  ],
  'src/recognize/choices': [
    'src/model',
    'src/recognize/page.ts',
    'src/recognize/words.ts',
    'src/recognize/weights.ts',
    'src/recognize/evidence',
  ],
  'src/anchor': ['src/model'],
  'src/messages': ['src/model'],
  'src/store': ['src/model'],
  'src/background': ['src/model', 'src/messages', 'src/store', 'src/match'],
  'src/ui': ['src/model', 'src/messages', 'src/report', '_locales'],
  'src/outline': ['src/model', 'src/messages', 'src/report', 'src/ui'],
  'src/background.ts': [
    'src/model',
    'src/messages',
    'src/recognize',
    'src/recognize/handover.ts',
    'src/store',
    'src/background',
  ],
  'src/content.ts': [
    'src/model',
    'src/recognize/page.ts',
    'src/recognize/handover.ts',
    'src/recognize/tab',
    'src/anchor',
  ],
  popup: ['src/model', 'src/messages', 'src/match', 'src/ui', 'src/outline'],
  // The popup's view, staying open.
  panel: ['src/model', 'src/messages', 'src/ui', 'src/outline', 'popup'],
  options: ['src/model', 'src/messages', 'src/ui'],
  notebook: ['src/model', 'src/messages', 'src/report', 'src/ui', 'src/outline'],
  offscreen: ['src/messages'],
};

/** What each room may import from npm. Every other room is plain TypeScript. */
const PACKAGES: Record<string, readonly string[]> = {
  'src/model': ['@date-fns/tz', 'fractional-indexing', 'node-diff3', 'valibot'],
  'src/report': ['mdast', 'hast', 'mdast-util-', 'hast-util-', 'micromark', 'unist-'],
  'src/messages': ['uuid', 'webextension-polyfill'],
  'src/store': ['idb'],
  'src/ui': ['preact'],
  'src/outline': ['mdast', 'preact', 'uuid'],
  'src/background.ts': ['uuid', 'webextension-polyfill'],
  popup: ['preact', 'webextension-polyfill'],
  panel: ['preact', 'webextension-polyfill'],
  options: ['preact', 'webextension-polyfill'],
  notebook: ['preact', 'webextension-polyfill', 'hast', 'hast-util-to-jsx-runtime', 'mdast'],
};

/** Of a page's folder only the entry point knows that it lives in an extension. */
const ENTRY = /^(popup|panel|options|notebook)\/main\.tsx$|^src\/(background|messages\/transport)\.ts$/;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

const files = new Set(
  Object.keys(MAY).flatMap(room =>
    room.endsWith('.ts')
      ? [room]
      : readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
          .filter(name => /\.tsx?$/.test(name))
          .map(name => join(room, name)),
  ),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(match => match[1] ?? match[2] ?? match[3] ?? '');

const roomOf = (path: string): string | undefined =>
  Object.keys(MAY)
    .filter(room => path === room || path === room.replace(/\.ts$/, '') || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? (path.startsWith('_locales/') ? '_locales' : undefined);

function faultsOf(file: string): string[] {
  const room = roomOf(file) ?? '';
  return importsOf(file).flatMap(name => {
    if (!name.startsWith('.')) {
      if (name === 'webextension-polyfill' && !ENTRY.test(file)) return [`${file} imports ${name}`];
      return (PACKAGES[room] ?? []).some(allowed => name.startsWith(allowed)) ? [] : [`${file} imports ${name}`];
    }
    const target = roomOf(relative(ROOT, resolve(ROOT, dirname(file), name)));
    return target === room || (target && MAY[room]?.includes(target)) ? [] : [`${file} imports ${name}`];
  });
}

test('every import follows the directions of the house', () => {
  expect(files.size).toBeGreaterThan(30);
  expect([...files].flatMap(faultsOf)).toEqual([]);
});

test('every folder of src has a place in the house', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(folders.map(({ name }) => `src/${name}`).filter(name => !(name in MAY))).toEqual([]);
});
