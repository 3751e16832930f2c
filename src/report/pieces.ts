// The pieces of the tree (https://github.com/syntax-tree/mdast) that a report is put together from.
import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';
import { httpAddress, spokenAddress } from '../model/address';
import { carried, linesOf, oneLine } from './carried';

declare module 'mdast' {
  interface LinkData {
    /** Printed without brackets, where that leaves no doubt about where the address ends. */
    bare?: boolean;
  }
}

export const text = (value: string): Text => ({ type: 'text', value: carried(value) });

/** What a page, a programme or a field says: words, whatever they look like. */
export const given = (value: string): Text => text(oneLine(value));

/** Several lines of a page's words. */
export function givenLines(value: string): PhrasingContent[] {
  return between(
    { type: 'break' },
    linesOf(value)
      .map(text)
      .map(one => [one]),
  );
}

/** A title that leads to its page: the address as it is spoken where there is no title, words alone where there is no address. */
export function titled(title: string | null, address: string | null): Text | Link {
  const url = httpAddress(address);
  const words = oneLine(title ?? '');
  if (!url) return given(words || (address ?? ''));
  return { type: 'link', url, children: [given(words || spokenAddress(url))] };
}

/** The address itself, as a link. */
export function bareAddress(url: string): Link {
  return { type: 'link', url, children: [text(url)], data: { bare: true } };
}

/** The groups in a row, with this between each two; groups of nothing are not there. */
export function between(separator: PhrasingContent, groups: readonly PhrasingContent[][]): PhrasingContent[] {
  return groups.filter(group => group.length > 0).flatMap((group, index) => (index ? [separator, ...group] : group));
}

/** Neighbouring texts become one: what has to be escaped can hang on both. */
function merged(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merge: PhrasingContent[] = [];
  for (const child of children) {
    const last = merge.at(-1);
    if (child.type === 'text' && last?.type === 'text') merge[merge.length - 1] = text(last.value + child.value);
    else merge.push(child);
  }
  return merge;
}

export function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: merged(children) };
}

/** A heading has one line. */
export function heading(depth: Heading['depth'], children: readonly PhrasingContent[]): Heading {
  return { type: 'heading', depth, children: merged(children.map(unbroken)) };
}

function unbroken(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return text(' ');
  return 'children' in node ? ({ ...node, children: merged(node.children.map(unbroken)) } as PhrasingContent) : node;
}

export function bulletList(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] };
}

/** An item, and below it a list where there is something to list. */
export function bullet(content: ListItem['children'], below: readonly ListItem[]): ListItem {
  const children = below.length > 0 ? [...content, bulletList(below)] : content;
  return { type: 'listItem', spread: false, children };
}
