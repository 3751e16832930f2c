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

/** Known before anybody typed them: each has a section of its own in the report. */
const KNOWN = ['todo', 'question'];

/** A tag in use, and on how many notes. */
export interface TagUse {
  readonly tag: string;
  readonly count: number;
}

/** The tag that is being typed at this place of a text (UTF-16 code units): where it begins, and what is there of it; or null. */
export function tagAt(text: string, caret: number): { readonly start: number; readonly word: string } | null {
  const before = text.slice(0, caret);
  const found = /(?:^|[\s、。，．,;(（「])[#＃]([\p{L}\p{M}\p{N}_-]*)$/u.exec(before);
  const word = found?.[1];
  if (word === undefined || (before.match(/`/g)?.length ?? 0) % 2 === 1) return null;
  return { start: caret - word.length - 1, word };
}

/** The tags that hold this word, in any width, case and kana; the more used first. Not one that is there already. */
export function tagsLike(word: string, uses: readonly TagUse[]): string[] {
  const wanted = foldKana(word);
  const known = KNOWN.filter(tag => !uses.some(use => use.tag === tag)).map(tag => ({ tag, count: 0 }));
  return [...uses.toSorted((a, b) => b.count - a.count), ...known]
    .map(({ tag }) => tag)
    .filter(tag => foldKana(tag).includes(wanted) && tag !== foldTag(word));
}

/** Katakana as hiragana: the letters stand 96 apart in Unicode. */
const foldKana = (text: string): string =>
  foldTag(text).replace(/[\u30a1-\u30f6]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 96));
