// The user's own words are Markdown: emphasis, strikethrough, code and links. They cannot leave the line of the outline they stand in.
import type { BlockContent, Link, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { httpAddress } from '../model/address';
import { carried } from './carried';
import { withEmphasisFreed, withEmphasisHeld, withEmphasisSettled } from './emphasis';
import { addressOf, proseBehind, shortened } from './own-addresses';
import { between, given, heading, paragraph, text, titled } from './pieces';

/** Markup of other kinds is read as the characters it consists of. A definition would reach into the rest of the report. */
const NEVER = ['htmlFlow', 'htmlText', 'definition'];
const NOT_IN_A_LINE = [
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'list',
  'blockQuote',
  'codeFenced',
  'codeIndented',
];

/** By two tildes: one alone means a range in Japanese, `10~20 分`, and is no mark to most programs. */
const strikethrough = gfmStrikethrough({ singleTilde: false });

function parsed(markdown: string, without: string[]): RootContent[] {
  return fromMarkdown(withEmphasisFreed(carried(markdown)), {
    extensions: [gfmAutolinkLiteral(), strikethrough, { disable: { null: without } }],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmStrikethroughFromMarkdown()],
  }).children;
}

/** Without any of these a line is only words, as most are, and reads faster. */
const MAY_BE_MARKUP = /[\\`*_[\]<>&@\n\r\u0085\u2028\u2029]|~~|:\/\/|www\./i;

/** More lines than anyone writes at one event; what was read of them is then read once more. */
const REMEMBERED = 20_000;

const read = new Map<string, PhrasingContent[]>();

/**
 * One line of the outline. Its line breaks stay. Each line is parsed once: a report is compiled again at each change of one of them, and
 * parsing is most of what that costs.
 */
export function ownWords(markdown: string): PhrasingContent[] {
  if (!MAY_BE_MARKUP.test(markdown)) return trimmed([text(markdown)]);
  const known = read.get(markdown);
  if (known) return known;
  if (read.size >= REMEMBERED) read.clear();
  const words = wordsIn(markdown);
  read.set(markdown, words);
  return words;
}

function wordsIn(markdown: string): PhrasingContent[] {
  const paragraphs = parsed(markdown, [...NEVER, ...NOT_IN_A_LINE]);
  return between(
    { type: 'break' },
    paragraphs.map(one => ('children' in one ? trimmed(one.children.flatMap(inline)) : [])),
  );
}

/** Several paragraphs, lists, code: where the user's words have room of their own. */
export function ownBlocks(markdown: string): BlockContent[] {
  return parsed(markdown, NEVER).flatMap(block);
}

function block(node: Nodes): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return [trimmed(node.children.flatMap(inline))].filter(words => words.length > 0).map(paragraph);
    case 'heading': // the report's title stays the only one of its rank
      return [heading(node.depth === 1 ? 2 : node.depth, node.children.flatMap(inline))];
    case 'blockquote':
      return [{ ...node, children: node.children.flatMap(block) }];
    case 'list':
      return [{ ...node, children: node.children.map(item => ({ ...item, children: item.children.flatMap(block) })) }];
    case 'code': // without its language: some programs run code in a language of theirs
      return [{ type: 'code', value: withEmphasisSettled(node.value) }];
    case 'thematicBreak':
      return [node];
    default:
      return [];
  }
}

function inline(node: Nodes): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return lines(carried(withEmphasisSettled(node.value)));
    case 'inlineCode':
      return [{ type: 'inlineCode', value: carried(withEmphasisSettled(node.value)).replace(/\n/g, ' ') }];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = trimmed(node.children.flatMap(inline));
      return children.length > 0 ? [{ type: node.type, children }] : [];
    }
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linkOrWords(node);
    case 'image': // shown, it would be fetched by everyone who reads the report
      return [titled(withEmphasisSettled(node.alt ?? ''), addressOf(node))];
    default:
      return [];
  }
}

/** A break at the end of each line but the last; a line with nothing on it is not there. */
function lines(value: string): PhrasingContent[] {
  return value.split('\n').flatMap((line, index, all): PhrasingContent[] => {
    const begun = index ? line.trimStart() : line;
    const words = index < all.length - 1 ? begun.trimEnd() : begun;
    return [...(index ? [{ type: 'break' } as const] : []), ...(words ? [text(words)] : [])];
  });
}

function linkOrWords(node: Link): PhrasingContent[] {
  const behind = proseBehind(node);
  if (behind) return [...linkOrWords(shortened(node, behind)), ...ownWords(behind)];
  const children = trimmed(node.children.flatMap(inline));
  const url = addressOf(node);
  if (!httpAddress(url)) return children;
  return [{ type: 'link', url, children: children.length > 0 ? (children as Link['children']) : [given(url)] }];
}

/** No space or break before the first word or behind the last, and no break beside another. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const seen = (node: PhrasingContent) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '');
  const within = nodes.slice(Math.max(0, nodes.findIndex(seen)), nodes.findLastIndex(seen) + 1);
  const single = within.filter((node, index) => node.type !== 'break' || within[index - 1]?.type !== 'break');
  const bare = single.map((node, index) => {
    if (node.type !== 'text') return node;
    const begun = index === 0 ? node.value.trimStart() : node.value;
    return text(index === single.length - 1 ? begun.trimEnd() : begun);
  });
  return withEmphasisHeld(bare);
}
