// Emphasis and strikethrough between Japanese words, which have no spaces. CommonMark lets `**「重要」**です` be asterisks, as punctuation
// before the run and a letter behind it means to it that nothing ends there (https://github.com/commonmark/commonmark-spec/issues/650).
// The writer meant emphasis, so for the reading a letter stands between the two, and is gone afterwards. Writing it so that
// every program shows the emphasis is what mdast-util-to-markdown does.

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
