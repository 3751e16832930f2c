/** A `#` that begins a word, in any script. A number alone is an issue, not a tag; `#` within a word or an address is neither. */
const TAG = /(?<=^|[\s、。，．,;(（「])#([\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*)/gu;

/** Inline code and addresses: a `#` in them is theirs. */
const NOT_PROSE = /`[^`]*`|\bhttps?:\/\/\S+/g;

/** One spelling for one tag: NFKC and lower case. */
export const foldTag = (tag: string): string => tag.normalize('NFKC').toLowerCase();

/** The folded tags in a note's text, each once, in the order in which they stand. */
export function tagsIn(text: string): string[] {
  const prose = text.replace(NOT_PROSE, found => ' '.repeat(found.length));
  const tags = [...prose.matchAll(TAG)].map(match => foldTag(match[1] ?? ''));
  return [...new Set(tags)].filter(tag => /\D/.test(tag));
}

/** The text without this tag, for where the tag is already said by a heading. */
export function withoutTag(text: string, tag: string): string {
  return text
    .replace(TAG, (found, word: string) => (foldTag(word) === tag ? '' : found))
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
