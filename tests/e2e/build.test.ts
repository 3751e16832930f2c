// What is in the packages: read from the build, as the browser will.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PERMISSIONS = ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const POLICY = "script-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'";

describe.each([
  ['chrome', [...PERMISSIONS, 'offscreen', 'sidePanel']],
  ['firefox', PERMISSIONS],
])('the build for %s', (browser, permissions) => {
  const folder = join('dist', browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'));

  test('asks for what the design says and nothing else', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(permissions.toSorted());
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
    // One site at a time, where the user asks for it.
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  test('makes no connection, and runs no code but its own', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY });
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts)
      expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([
        name,
        expect.not.stringMatching(/\beval\(|new Function\(|\bfetch\(|XMLHttpRequest/),
      ]);
  });

  test('has its pages where the design puts them', () => {
    for (const page of ['popup', 'panel', 'options', 'notebook'])
      expect(readFileSync(join(folder, page, 'index.html'), 'utf8')).toContain('<main');
  });
});
