// What a page gives to the outline.
import type { PageRead } from '../src/model/facts';
import type { NoteFields } from '../src/model/note';

/** The page itself, as a link. */
export function linkNote(page: PageRead, title: string, at: string): NoteFields {
  const source = { url: page.url, title, fragmentUrl: null };
  return { kind: 'link', text: '', depth: 0, quote: null, source, moment: { at, second: null } };
}

/** The words that are selected on the page, as a highlight. */
export function highlightNote(page: PageRead, title: string, at: string): NoteFields {
  const source = { url: page.url, title, fragmentUrl: page.selected?.fragmentUrl ?? null };
  const quote = page.selected?.text ?? '';
  return { kind: 'highlight', text: '', depth: 0, quote, source, moment: { at, second: null } };
}
