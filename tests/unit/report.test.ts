// Reports as people get them, each compared with a file that one would be glad to paste.
import { describe, expect, it } from 'vitest';
import type { EventBundle, Language } from '../../src/model/bundle';
import { compileReport, toHtml, toMarkdown } from '../../src/report/report';
import { bundleOf } from './report-bundle';
import { HOSTILE, NESTED, ONE_SESSION, SAMPLE, SKIPPED } from './report-events';

const FILES: readonly [file: string, bundle: EventBundle, language: Language][] = [
  ['sample.ja.md', SAMPLE, 'ja'],
  ['sample.en.md', SAMPLE, 'en'],
  ['empty.ja.md', bundleOf({ name: 'Harbour Web Days 2026' }, []), 'ja'],
  ['one-session.en.md', ONE_SESSION, 'en'],
  ['hostile.en.md', HOSTILE, 'en'],
  ['skipped.ja.md', SKIPPED, 'ja'],
  ['nested.ja.md', NESTED, 'ja'],
];

describe('an event becomes the report', () => {
  it.each(FILES)('%s', async (file, bundle, language) => {
    await expect(toMarkdown(compileReport(bundle, { language }))).toMatchFileSnapshot(`../fixtures/reports/${file}`);
  });

  it('sample.ja.html, for documents', async () => {
    const html = toHtml(compileReport(SAMPLE, { language: 'ja' }));
    await expect(`${html}\n`).toMatchFileSnapshot('../fixtures/reports/sample.ja.html');
  });
});

describe('the same notes give the same bytes', () => {
  it.each(FILES)('whatever order they are listed in: %s', (_, bundle, language) => {
    const turned = { ...bundle, sessions: bundle.sessions.toReversed(), notes: bundle.notes.toReversed() };
    expect(toMarkdown(compileReport(turned, { language }))).toBe(toMarkdown(compileReport(bundle, { language })));
  });

  it('and end with one newline', () => {
    for (const [, bundle, language] of FILES)
      expect(toMarkdown(compileReport(bundle, { language }))).toMatch(/[^\n]\n$/);
  });
});
