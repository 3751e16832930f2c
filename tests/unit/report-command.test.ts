// npm run report, as it is called: what it prints, and what it says when it cannot.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/model/backup';
import type { EventBundle } from '../../src/model/bundle';
import { SAMPLE, SKIPPED } from './report-events';

let folder: string;
const at = (name: string) => join(folder, name);

/** The same event under ids of its own: bundles count theirs from one. */
const apart = (bundle: EventBundle): EventBundle =>
  JSON.parse(JSON.stringify(bundle).replaceAll('00000000-0000-7000', '11111111-0000-7000'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  const skipped = apart(SKIPPED);
  const backup = writeBackup({
    events: [SAMPLE.event, { ...skipped.event, updated: '2026-09-13T01:00:00.000Z' }],
    sessions: [...SAMPLE.sessions, ...skipped.sessions],
    notes: [...SAMPLE.notes, ...skipped.notes],
  });
  writeFileSync(at('backup.json'), backup);
  writeFileSync(at('cut.json'), backup.slice(0, 2000));
  writeFileSync(at('other.json'), '{"format":"bookmarks"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(...args: string[]) {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'scripts/report.ts', ...args], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('npm run report', { timeout: 30_000 }, () => {
  it('prints the event that was changed last, in the language of its notes', () => {
    const printed = { stdout: readFileSync('tests/fixtures/reports/skipped.ja.md', 'utf8'), stderr: '', status: 0 };
    expect(report(at('backup.json'))).toEqual(printed);
  });

  it('prints the event of a name, however it is spelled, in the language asked for', () => {
    const { stdout } = report(at('backup.json'), '--event', 'ＨARBOUR web  days 2026', '--language', 'en');
    expect(stdout).toBe(readFileSync('tests/fixtures/reports/sample.en.md', 'utf8'));
  });

  it('prints HTML', () => {
    const { stdout } = report(at('backup.json'), '--event', SAMPLE.event.name, '--html');
    expect(stdout).toBe(readFileSync('tests/fixtures/reports/sample.ja.html', 'utf8'));
  });

  it.each([
    [
      'another event',
      ['backup.json', '--event', 'Nowhere'],
      1,
      /no event named "Nowhere".*Harbour Web Days 2026.*社内勉強会/s,
    ],
    ['a file cut off', ['cut.json'], 1, /cut off/],
    ['a file of another program', ['other.json'], 1, /not a Talkmark backup/],
    ['no file', ['none.json'], 1, /cannot be read/],
    ['an option that does not exist', ['backup.json', '--evnt', 'x'], 2, /^Usage/],
    ['a language that it does not speak', ['backup.json', '--language', 'fr'], 2, /^Usage/],
  ])('says what is wrong: %s', (_, [file = '', ...more], status, message) => {
    const said = report(at(file), ...more);
    expect(said.stdout).toBe('');
    expect(said.stderr).toMatch(message);
    expect(said.status).toBe(status);
  });
});
