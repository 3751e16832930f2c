import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { httpAddress } from '../model/address';
import type { Note } from '../model/note';
import { tagsIn, withoutTag } from '../model/tags';
import { noteLine } from './outline-blocks';
import type { Outline } from './outlines';
import { between, bullet, bulletList, given, heading, paragraph, text, titled } from './pieces';
import type { Words } from './words';

/** The notes with this tag from all over the report, each leading back to its session. */
export function tagSection(title: string, tag: string, outlines: readonly Outline[], words: Words): RootContent[] {
  const items = outlines.flatMap(outline =>
    outline.notes
      .filter(note => tagsIn(note.text).includes(tag))
      .flatMap(note => taggedItem(note, tag, outline, words)),
  );
  return items.length > 0 ? [heading(2, [text(title)]), bulletList(items)] : [];
}

function taggedItem(note: Note, tag: string, { session, title }: Outline, words: Words): ListItem[] {
  const said = taggedLine({ ...note, text: withoutTag(note.text, tag) }, words);
  const back = session ? [httpAddress(session.url) ? titled(title, session.url) : given(title)] : [];
  return said.length > 0 ? [bullet([paragraph(between(text(' — '), [said, back]))], [])] : [];
}

/** A highlight that was only tagged is known by its quote. */
function taggedLine(note: Note, words: Words): PhrasingContent[] {
  if (note.kind !== 'highlight' || note.text || !note.quote) return noteLine(note, words);
  return between(text(' '), [[given(note.quote)]]);
}
