// A page's words in a line of Markdown that is written by hand: what would come to life there is escaped, as in the report (report/unsafe.ts).

/** What begins or ends something within a line. */
const MARKS = [
  // Emphasis, code, strikethrough; a formula takes two.
  '[*`~]',
  String.raw`\$(?=[^$]*\$)`,
  // Within a word it is a letter.
  String.raw`(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])`,
  // An escape.
  String.raw`\\(?=[!-\/:-@\[-\x60\{-~]|$)`,
  // An element or an address in angle brackets; a character by its name.
  String.raw`<(?=[!\/?A-Za-z])|&(?=#?\w+;)`,
  // A picture, a link, a definition.
  String.raw`!(?=\[)|\](?=[\(\[:])`,
];

/** What programs make a link of without any mark. */
const ADDRESSES = [String.raw`(?<=:)\/(?=\/)`, String.raw`(?<=[Ww]{3})\.`, String.raw`(?<=[+\-.\w])@(?=[\-.\w])`];

const BRACKETS = [String.raw`[\[\]]`];

const escaping = (...unsafe: readonly string[]) => {
  const found = new RegExp(unsafe.join('|'), 'gu');
  return (text: string): string => text.replace(found, letters => letters.replace(/./g, '\\$&'));
};

/** Words and no markup. An address in them is one still. */
export const unmarked = escaping(...MARKS);

/** Words and nothing else. */
export const unlinked = escaping(...MARKS, ...ADDRESSES);

/** Words between the brackets of a link. */
export const labelled = escaping(...BRACKETS, ...MARKS, ...ADDRESSES);

/** Words between marks of code that are longer than any in them (https://spec.commonmark.org/0.31.2/#code-spans). */
export function inCode(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  return longest === 0 ? `\`${words}\`` : `${'`'.repeat(longest + 1)} ${words} ${'`'.repeat(longest + 1)}`;
}
