/** A `#` that begins a word, in any script. A number alone is an issue, not a tag; `#` within a word or an address is neither. */
const TAG = /(?<=^|[\s、。，．,;(（「])#([\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*)/gu;

/** Inline code and addresses: a `#` in them is theirs. */
const NOT_PROSE = /`[^`]*`|\bhttps?:\/\/\S+/g;

/** One spelling for one tag: NFKC and lower case. */
export const foldTag = (tag: string): string => tag.normalize('NFKC').toLowerCase();

/** The folded tags in a note's text, each once, in the order in which they stand. */
export function tagsIn(text: string): string[] {
  return [...new Set(tagsAt(text).map(({ tag }) => tag))];
}

/** The text without this tag, for where the tag is already said by a heading. */
export function withoutTag(text: string, tag: string): string {
  const found = tagsAt(text).filter(each => each.tag === tag);
  const kept = found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.replace(/[ \t]{2,}/g, ' ').trim();
}

function tagsAt(text: string): { tag: string; start: number; end: number }[] {
  const prose = text.replace(NOT_PROSE, found => ' '.repeat(found.length));
  return [...prose.matchAll(TAG)]
    .map(match => ({ tag: foldTag(match[1] ?? ''), start: match.index, end: match.index + match[0].length }))
    .filter(({ tag }) => /\D/.test(tag));
}
