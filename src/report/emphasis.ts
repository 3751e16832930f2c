// Emphasis between Japanese words, which have no spaces. CommonMark lets `**「重要」**です` be asterisks, as punctuation before the
// run and a letter behind it means to it that nothing ends there (https://github.com/commonmark/commonmark-spec/issues/650).
// The writer meant emphasis, so for the reading a letter stands between the two, and is gone afterwards. Writing it so that
// every program shows the emphasis is what mdast-util-to-markdown does.

/** Of private use, so in nobody's text. */
const STAND_IN = '\u{100000}';

const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々]';
const MARK = '(?![*\\\\])[\\p{P}\\p{S}]';
const ENDS_BEFORE_LETTER = new RegExp(`(?<=${MARK})(?=\\*+${LETTER})`, 'gu');
const BEGINS_BEHIND_LETTER = new RegExp(`(?<=${LETTER}\\*+)(?=${MARK})`, 'gu');

export function withEmphasisFreed(markdown: string): string {
  return markdown.replace(ENDS_BEFORE_LETTER, STAND_IN).replace(BEGINS_BEHIND_LETTER, STAND_IN);
}

export function withEmphasisSettled(value: string): string {
  return value.replaceAll(STAND_IN, '');
}
