import type { ConstructName, Unsafe } from 'mdast-util-to-markdown';
import { HOST_ENDING } from './host-endings';

/** Where characters stand for themselves already. */
const NOT_WORDS: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw', 'reference'];

/** In running words, and not where the words are a link's: nothing is linked a second time there. */
const IN_WORDS = { inConstruct: 'phrasing', notInConstruct: NOT_WORDS } satisfies Partial<Unsafe>;
const IN_UNLINKED_WORDS = {
  inConstruct: 'phrasing',
  notInConstruct: [...NOT_WORDS, 'link', 'label'],
} satisfies Partial<Unsafe>;

/** Of any kind: marked begins a heading before the space between Japanese words too. */
const END_OF_MARKER = '(?:\\s|$)';

/** What would begin a block, at the start of a line. */
const BLOCKS: Unsafe[] = [
  // A heading: `# x`, and in a heading its closing sequence.
  { atBreak: true, character: '#', after: `#*${END_OF_MARKER}` },
  { character: '#', inConstruct: 'headingAtx', after: '(?:[\\r\\n]|$)' },
  // A list: `- x`, `+ x`, `* x`, `1. x`, `1) x`.
  { atBreak: true, character: '-', after: END_OF_MARKER },
  { atBreak: true, character: '+', after: END_OF_MARKER },
  { atBreak: true, before: '\\d+', character: '.', after: END_OF_MARKER },
  { atBreak: true, before: '\\d+', character: ')', after: END_OF_MARKER },
  // A thematic break, the underline of a heading, the second line of a table.
  { atBreak: true, character: '-', after: '[ \\t]*[-|:]' },
  { atBreak: true, character: '=', after: '=*[ \\t]*(?:[\\r\\n]|$)' },
  { atBreak: true, character: '|' },
  { atBreak: true, character: ':', after: '[-:]' },
  // A quote, and code between fences.
  { atBreak: true, character: '>' },
  { atBreak: true, character: '~', after: '~~' },
  // A definition, a footnote, a box to tick.
  { atBreak: true, character: '[' },
];

/** What would begin something within a line. */
const SPANS: Unsafe[] = [
  // Emphasis and code.
  { character: '*', ...IN_WORDS },
  { character: '_', ...IN_WORDS },
  { character: '`', ...IN_WORDS },
  // Strikethrough; formulas, which take two.
  { character: '~', ...IN_WORDS },
  { character: '$', after: '(?=[^]*\\$)', ...IN_WORDS },
  // An element, a comment, an address between angle brackets.
  { character: '<', after: '[!/?A-Za-z]', ...IN_WORDS },
  // A character by its name or number.
  { character: '&', after: '(?=#?\\w+;)', inConstruct: 'phrasing' },
  // An image, also one made of words and the link behind them.
  { character: '!', after: '\\[', ...IN_WORDS },
  // A link. Twice, or it would be skipped where a neighbour is escaped, and marked takes any `](` for the end of a label.
  { character: '(', before: '\\]', ...IN_WORDS },
  { character: '(', after: '(?<=\\]\\()', ...IN_WORDS },
  // A footnote, a link in a wiki.
  { character: '[', after: '[\\^[]', ...IN_WORDS },
  { character: '[', inConstruct: 'label' },
  { character: ']', inConstruct: 'label' },
];

/** What would end the address of a link. */
const ADDRESSES: Unsafe[] = [
  { character: '(', inConstruct: 'destinationRaw' },
  { character: ')', inConstruct: 'destinationRaw' },
  { character: '&', after: '(?=#?\\w+;)', inConstruct: ['destinationRaw', 'destinationLiteral'] },
  { character: '<', inConstruct: ['autolink', 'destinationLiteral'] },
  { character: '>', inConstruct: ['autolink', 'destinationLiteral'] },
];

/** What programs make a link of, though it has no markup: addresses of pages and of people. */
const LOOKS_LIKE_A_LINK: Unsafe[] = [
  { character: '/', after: '\\/[^\\s/]', ...IN_WORDS },
  { character: '.', before: '[Ww]{3}', ...IN_UNLINKED_WORDS },
  { character: '.', before: '(?<=[^\\s\\p{P}])', after: `(?=${HOST_ENDING})`, unicode: true, ...IN_UNLINKED_WORDS },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', ...IN_UNLINKED_WORDS },
];

/**
 * Each character that can come to life in a report, with the place where it does. Anything else is printed as it is: a report
 * is read as text too.
 */
export const UNSAFE: readonly Unsafe[] = [...BLOCKS, ...SPANS, ...ADDRESSES, ...LOOKS_LIKE_A_LINK];
