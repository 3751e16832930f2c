// Notes as text for other programs: a nested Markdown list, parts as headings.
import { httpAddress, spokenAddress } from './address';
import type { Note } from './note';
import { written } from './note-lines';
import { deepestAt } from './outline';
import { labelled, unlinked } from './page-words';

type Copied = Pick<Note, 'kind' | 'text' | 'depth' | 'quote' | 'source'>;

/** The notes with depths that begin at the outermost, whatever they were copied from. */
export function levelled<N extends Copied>(notes: readonly N[]): N[] {
  const least = Math.min(...notes.map(({ depth }) => depth));
  const level: N[] = [];
  for (const note of notes) {
    const depth = note.kind === 'part' ? 0 : Math.min(note.depth - least, deepestAt(level as never, level.length));
    level.push({ ...note, depth });
  }
  return level;
}

/** Pasted into an outline again, notes and parts are what they were; a highlight or link becomes a note that says as much. */
export const copiedText = (notes: readonly Copied[]): string =>
  levelled(notes)
    .map(note => `${itemOf(note)}\n`)
    .join('');

function itemOf(note: Copied): string {
  const indent = '  '.repeat(note.depth);
  const marker = note.kind === 'part' ? '###' : '-';
  const [given, own] = [givenIn(note), note.text.split('\n')];
  const lines = [
    ...given,
    ...(given.length > 0 && note.text === '' ? [] : own.map((line, i) => written(line, i === 0))),
  ];
  const [first = '', ...more] = lines;
  const head = `${indent}${marker} ${first}`.trimEnd();
  // Two spaces break a line in Markdown.
  return [head, ...more.map(line => `${indent}  ${line}`)].join('  \n');
}

/** What the page gave: its words as a quote, and a link to where they stand. */
function givenIn({ kind, quote, source }: Copied): string[] {
  const url = httpAddress((kind === 'link' ? null : source?.fragmentUrl) ?? source?.url);
  const title = (source?.title || spokenAddress(source?.url ?? '')).replace(/\s+/g, ' ');
  const link = url ? `[${labelled(title)}](${url.replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'))})` : '';
  const said = quote ? `> ${written(unlinked(quote.replace(/\s+/g, ' ').trim()), true)}` : '';
  return said || link ? [[said, link].filter(each => each !== '').join(' — ')] : [];
}
