// Emphasis and strikethrough between Japanese words, which have no spaces. CommonMark lets `**「重要」**です` be asterisks, as punctuation
// before the run and a letter behind it means to it that nothing ends there (https://github.com/commonmark/commonmark-spec/issues/650).
// The writer meant emphasis, so for the reading a letter stands between the two, and is gone afterwards. Writing it so that
// every program shows the emphasis is what mdast-util-to-markdown does.
import type { PhrasingContent } from 'mdast';

/** Of private use, so in nobody's text. */
const STAND_IN = '\u{100000}';

const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々]';
const MARK = '(?![*~\\\\])[\\p{P}\\p{S}]';
const RUN = new RegExp(`(?<=(${LETTER})|(${MARK})|)[*~]+(?=(${LETTER})|(${MARK})|)`, 'gu');

export function withEmphasisFreed(markdown: string): string {
  return markdown.replace(RUN, freed);
}

/** Of a run of several marks, as `~~**`, each is punctuation to the others. */
function freed(run: string, letterBefore?: string, markBefore?: string, letterBehind?: string, markBehind?: string) {
  if (!letterBefore && !letterBehind) return run;
  const marks = run.match(/\*+|~+/g)?.join(STAND_IN);
  return `${markBefore ? STAND_IN : ''}${marks}${markBehind ? STAND_IN : ''}`;
}

export function withEmphasisSettled(value: string): string {
  return value.replaceAll(STAND_IN, '');
}

/** Nobody sees it, and to every program it is neither a space nor a mark. */
const JOINER = '\u2060';
const ENDS_IN_MARK = /[\p{P}\p{S}]$/u;

/**
 * Marked ends no emphasis between a mark and a strikethrough, `*x!*~~y~~`, however it is written: to it a tilde is no punctuation. With a
 * joiner behind the mark it does, as all others do with and without.
 */
export function withEmphasisHeld(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => (nodes[index + 1]?.type === 'delete' ? held(node) : node));
}

function held(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'emphasis' && node.type !== 'strong') return node;
  const last = node.children.at(-1);
  const before = node.children.slice(0, -1);
  if (last?.type === 'emphasis' || last?.type === 'strong') return { ...node, children: [...before, held(last)] };
  if (last?.type === 'text')
    return ENDS_IN_MARK.test(last.value)
      ? { ...node, children: [...before, { ...last, value: last.value + JOINER }] }
      : node;
  // Code and a link end in marks of their own.
  const isMark = last?.type === 'inlineCode' || last?.type === 'link';
  return isMark ? { ...node, children: [...node.children, { type: 'text', value: JOINER }] } : node;
}
