import type { Nodes, RootContent } from 'mdast';
import { httpAddress, pageKey } from '../model/address';
import type { Note } from '../model/note';
import type { Outline } from './outlines';
import { ownWords } from './own-words';
import { bullet, bulletList, given, heading, paragraph, text, titled } from './pieces';
import type { Words } from './words';

interface Mention {
  readonly url: string;
  readonly title: string | null;
}

/** Every page that was mentioned, once, under the session that mentioned it first. */
export function linksSection(outlines: readonly Outline[], words: Words): RootContent[] {
  const said = outlines.map(outline => outline.notes.flatMap(mentions));
  const titles = knownTitles(said.flat());
  const seen = new Set<string>();
  const items = outlines.flatMap(({ title }, index) => {
    const links = (said[index] ?? []).filter(({ url }) => isNew(pageKey(url) ?? url, seen));
    const below = links.map(({ url }) => bullet([paragraph([titled(titles.get(pageKey(url)) ?? null, url)])], []));
    return below.length > 0 ? [bullet([paragraph([given(title)])], below)] : [];
  });
  return items.length > 0 ? [heading(2, [text(words.links)]), bulletList(items)] : [];
}

function isNew(key: string, seen: Set<string>): boolean {
  return !seen.has(key) && Boolean(seen.add(key));
}

/** The first title that anyone gave each page. */
function knownTitles(all: readonly Mention[]): Map<string | null, string> {
  const titles = new Map<string | null, string>();
  for (const { url, title } of all) {
    const key = pageKey(url);
    if (title && !titles.has(key)) titles.set(key, title);
  }
  return titles;
}

/** The pages that a note mentions: where it comes from, and the links in its words. */
function mentions({ source, text: markdown }: Note): Mention[] {
  const written = /\/\/|www\./i.test(markdown) ? ownWords(markdown).flatMap(linksIn) : [];
  return httpAddress(source?.url) && source
    ? [{ url: source.url, title: source.title.trim() || null }, ...written]
    : written;
}

function linksIn(node: Nodes): Mention[] {
  if (node.type !== 'link') return 'children' in node ? node.children.flatMap(linksIn) : [];
  const words = node.children.map(wordsIn).join('');
  return [{ url: node.url, title: /^(?:https?:\/\/|www\.)\S*$/i.test(words) ? null : words }];
}

function wordsIn(node: Nodes): string {
  return 'children' in node ? node.children.map(wordsIn).join('') : 'value' in node ? node.value : ' ';
}
