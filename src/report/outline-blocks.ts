import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import type { Note } from '../model/note';
import { type Branch, branches, sections } from '../model/outline';
import { clockOf, videoAt } from '../model/video';
import { ownWords } from './own-words';
import { between, bullet, bulletList, givenLines, heading, paragraph, text, titled } from './pieces';
import type { Words } from './words';

/** A tidied outline: a heading for each part, the notes as nested lists. */
export function outlineBlocks(outline: readonly Note[], words: Words): BlockContent[] {
  return sections(outline).flatMap(({ part, notes }) => {
    const items = branches(notes).flatMap(branch => branchItem(branch, words));
    const head = part ? ownWords(part.text) : [];
    return [...(head.length > 0 ? [heading(3, head)] : []), ...(items.length > 0 ? [bulletList(items)] : [])];
  });
}

/** A note with those below it; nothing of a note that is empty and has none. */
function branchItem({ note, below }: Branch, words: Words): ListItem[] {
  const items = below.flatMap(one => branchItem(one, words));
  const quote = note.kind === 'highlight' ? givenLines(note.quote ?? '') : [];
  if (quote.length > 0) return [highlightItem(note, quote, items)];
  const line = noteLine(note, words);
  if (line.length === 0 && items.length === 0) return [];
  return [bullet(line.length > 0 ? [paragraph(line)] : [], items)];
}

/** The page's words as a quote that leads back to them; below it the remark, then what else stands below. */
function highlightItem(note: Note, quote: PhrasingContent[], below: readonly ListItem[]): ListItem {
  const source = sourceLink(note);
  const said = between(text('  — '), [quote, between(text(' '), [source ? [source] : [], momentLink(note)])]);
  const remark = ownWords(note.text);
  return bullet(
    [{ type: 'blockquote', children: [paragraph(said)] }],
    [...(remark.length > 0 ? [bullet([paragraph(remark)], [])] : []), ...below],
  );
}

/** A note of any other kind on a line of its own, and behind it the place in the video. */
export function noteLine(note: Note, words: Words): PhrasingContent[] {
  const said = wordsOf(note, words);
  return said.length > 0 ? between(text(' '), [said, momentLink(note)]) : [];
}

/** Back into the video, at the second at which the note was begun. */
function momentLink({ moment }: Note): PhrasingContent[] {
  if (!moment?.video || moment.second === null) return [];
  const url = videoAt(moment.video, moment.second);
  return url ? [titled(clockOf(moment.second), url)] : [];
}

function wordsOf(note: Note, words: Words): PhrasingContent[] {
  const source = sourceLink(note);
  const remark = ownWords(note.text);
  if (!source) return remark;
  if (note.kind === 'link') return between(text(' '), [[source], remark]);
  const seen: PhrasingContent[] = remark.length > 0 || note.kind !== 'snapshot' ? remark : [text(words.picture)];
  return between(text(' — '), [seen, [source]]);
}

/** To the very place on the page, where that is known. */
export function sourceLink({ source, kind }: Note): PhrasingContent | null {
  if (!source || (!source.url && !source.title.trim())) return null;
  return titled(source.title, kind === 'link' ? source.url : (source.fragmentUrl ?? source.url));
}
