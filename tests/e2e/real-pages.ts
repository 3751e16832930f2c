// Saved pages of real conferences, which are not part of the project: where they are is said by TALKMARK_SHARED.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Truth {
  readonly file: string;
  readonly kind: string;
  readonly site: string;
  readonly title: string | null;
  readonly title_alt?: string | readonly string[];
}

export interface RealPages {
  readonly folder: string;
  /** Three talks of one conference. */
  readonly sessions: readonly { readonly file: string; readonly titles: readonly string[] }[];
  readonly slides: string;
  readonly quoted: string;
}

/** Null, and a word on what is left out, where the pages are not at hand. */
export function realPages(): RealPages | null {
  const folder = resolve(process.env['TALKMARK_SHARED'] ?? '../shared', 'pages');
  if (!existsSync(resolve(folder, 'truth.json'))) {
    console.log(
      'Left out: the main job on real pages. TALKMARK_SHARED does not lead to a folder with pages/truth.json.',
    );
    return null;
  }
  const truth = JSON.parse(readFileSync(resolve(folder, 'truth.json'), 'utf8')) as Truth[];
  const sessions = truth.filter(({ kind, title, file }) => kind === 'session' && title && file.endsWith('.html'));
  const site = sessions.find(({ site }) => sessions.filter(other => other.site === site).length >= 3)?.site;
  const one = (kind: string, holds: RegExp) =>
    truth.find(
      ({ kind: its, file }) =>
        its === kind && file.endsWith('.html') && holds.test(readFileSync(resolve(folder, file), 'utf8')),
    )?.file ?? '';
  return {
    folder,
    sessions: sessions
      .filter(page => page.site === site)
      .slice(0, 3)
      .map(({ file, title, title_alt = [] }) => ({ file, titles: [title ?? '', title_alt].flat() })),
    slides: one('slide', /./),
    quoted: one('plain', /<p[^>]*>[^<]{80,}/),
  };
}
