// Copied notes as HTML: a nested list for documents, and beside it the notes as they are, for an outline to take up again.
import type { PhrasingContent } from 'mdast';
import { httpAddress, spokenAddress } from '../model/address';
import { levelled } from '../model/copied';
import type { Note } from '../model/note';
import type { Reader } from './reader';

/** Where the notes themselves stand; an attribute that no program shows. */
export const OWN = 'data-talkmark-notes';

export function copiedHtml(notes: readonly Note[], reader: Reader | null): string {
  const level = levelled(notes);
  const own = level.map(({ kind, text, depth, quote, source }) => ({ kind, text, depth, quote, source }));
  let html = '';
  let open = 0;
  const close = (to: number) => {
    for (; open > to; open -= 1) html += '</li></ul>';
  };
  for (const note of level) {
    if (note.kind === 'part') {
      close(0);
      html += `<h3>${inner(note, reader)}</h3>`;
      continue;
    }
    close(note.depth + 1);
    html += open > note.depth ? '</li><li>' : '<ul><li>';
    open = note.depth + 1;
    html += inner(note, reader);
  }
  close(0);
  return `<div ${OWN}="${escaped(JSON.stringify(own))}">${html}</div>`;
}

function inner({ text, quote, source }: Note, reader: Reader | null): string {
  const words = reader ? reader(text).map(printed).join('') : escaped(text).replace(/\n/g, '<br>');
  const url = httpAddress(source?.fragmentUrl ?? source?.url);
  const link = url && source ? `<a href="${escaped(url)}">${escaped(source.title || spokenAddress(url))}</a>` : '';
  const said = quote ? `<blockquote>${escaped(quote)}</blockquote>` : '';
  return [said + link, words].filter(each => each !== '').join(' ');
}

const ELEMENTS: Partial<Record<PhrasingContent['type'], string>> = { emphasis: 'em', strong: 'strong', delete: 'del' };

function printed(node: PhrasingContent): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'inlineCode') return `<code>${escaped(node.value)}</code>`;
  if (node.type === 'break') return '<br>';
  const below = 'children' in node ? node.children.map(printed).join('') : '';
  const address = node.type === 'link' ? httpAddress(node.url) : null;
  if (address) return `<a href="${escaped(address)}">${below}</a>`;
  const name = ELEMENTS[node.type];
  return name ? `<${name}>${below}</${name}>` : below;
}

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, letter => NAMES[letter] ?? letter);
