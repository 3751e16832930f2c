// A report read back from its Markdown by a reader of CommonMark and strikethrough, which knows nothing of how it was written.
import type { List, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';

/** By one tilde too, as some programs do. */
const read = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmStrikethrough()], mdastExtensions: [gfmStrikethroughFromMarkdown()] });

export interface ReadNote {
  readonly depth: number;
  readonly words: string;
}

/** A heading with what stands under it, up to the next one. */
export interface ReadSection {
  readonly rank: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: readonly ReadNote[];
  readonly links: readonly string[];
}

export function readReport(markdown: string): ReadSection[] {
  const sections: RootContent[][] = [];
  for (const node of read(markdown).children) {
    if (node.type === 'heading') sections.push([node]);
    else sections.at(-1)?.push(node);
  }
  return sections.map(nodes => {
    const [head, ...body] = nodes;
    return {
      rank: head?.type === 'heading' ? head.depth : 0,
      title: head ? wordsOf(head) : '',
      lines: body.filter(node => node.type === 'paragraph').map(wordsOf),
      notes: body.filter(node => node.type === 'list').flatMap(list => notesOf(list, 0)),
      links: body.flatMap(linksOf),
    };
  });
}

/** The types of all the nodes, each as often as it is there. */
export function typesIn(markdown: string): string[] {
  const types = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(types) : [])];
  return types(read(markdown));
}

function notesOf(list: List, depth: number): ReadNote[] {
  return list.children.flatMap(({ children }) => {
    const own = children.filter(node => node.type !== 'list');
    const below = children.filter(node => node.type === 'list').flatMap(one => notesOf(one, depth + 1));
    return [{ depth, words: own.map(wordsOf).join(' ') }, ...below];
  });
}

/** What is seen of a node, spaces folded. */
export function wordsOf(node: Nodes): string {
  const words = (one: Nodes): string => {
    if (one.type === 'break') return ' ';
    if ('children' in one) return one.children.map(words).join('');
    return 'value' in one ? one.value : '';
  };
  return words(node).replace(/\s+/g, ' ').trim();
}

export function linksOf(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksOf) : [];
}
