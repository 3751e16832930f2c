// Emphasis beside Japanese punctuation. CommonMark lets `**「重要」**です` be asterisks, as the run does not end beside a word
// (https://github.com/commonmark/commonmark-spec/issues/650). The writer meant emphasis, so the punctuation takes part in the
// reading as a character that is none, and gets its shape back afterwards. Writing it out so that every renderer shows the
// emphasis is what mdast-util-to-markdown does.

/** CJK and fullwidth punctuation that touches a run of asterisks, from either side. */
const BESIDE_ASTERISKS =
  /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65](?=\*)|(?<=\*)[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/g;

/** Private use, so in nobody's text. */
const ASIDE = 0x100000;
const SET_ASIDE = /[\u{103001}-\u{10ffff}]/gu;

export function withEmphasisFreed(markdown: string): string {
  return markdown.replace(BESIDE_ASTERISKS, found => String.fromCodePoint(ASIDE + found.charCodeAt(0)));
}

export function withEmphasisSettled(value: string): string {
  return value.replace(SET_ASIDE, found => String.fromCodePoint((found.codePointAt(0) ?? ASIDE) - ASIDE));
}
