import { lookUp } from './look-up';
import { compare } from './order';
import type { Id } from './record';

/** What may stand in front of a tag, besides nothing: what parts words or sentences, and signs that nobody sees, as those of a direction. */
const BEFORE = String.raw`[\s、。，．,;(（「،؛\p{Default_Ignorable_Code_Point}]`;

/** The letters of a tag; behind the first also those that join or part others, as Persian, Malayalam and Sinhala are written. */
const FIRST = String.raw`[\p{L}\p{M}\p{N}_]`;
const MORE = String.raw`[\p{L}\p{M}\p{N}_\u200c\u200d-]`;

/** A `#` that begins a word, in any script, wide or narrow as an input method makes it. A number alone is an issue, not a tag; `#` within a word or an address is neither. */
const TAG = new RegExp(`(?<=^|${BEFORE})[#＃](${FIRST}${MORE}*)`, 'gu');

/** The same while it is being typed, up to the caret. */
const TYPED = new RegExp(`(?:^|${BEFORE})[#＃](${MORE}*)$`, 'u');

/** Inline code, where it ends with as many marks as it begins with; where links lead; and addresses, which end as in the report: a `#` in them is theirs. */
const CODE = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const NOT_PROSE = new RegExp(
  String.raw`${CODE.source}|(?<=\])\([^\s)]*|\bhttps?:\/\/[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uff9f]+`,
  'g',
);

/** One spelling for one tag: NFKC, lower case, and nothing that joins or parts letters. */
export const foldTag = (tag: string): string =>
  tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200c\u200d]/g, '');

/** The folded tags in a note's text, each once, in the order in which they stand. */
export function tagsIn(text: string): string[] {
  return [...new Set(tagsAt(text).map(({ tag }) => tag))];
}

/**
 * The text with this tag under another name, wherever it is one: in code and addresses a `#` is theirs. Among tags in a row it then
 * stands once; within a sentence it is a word, and stays.
 */
export function retagged(text: string, from: string, to: string): string {
  const found = tagsAt(text).filter(({ tag }) => tag === from);
  if (found.length === 0) return text;
  const renamed = found.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}#${to}${rest.slice(end)}`, text);
  return onceInRow(renamed, foldTag(to));
}

/** What stands between tags in a row. A comma makes them words of a sentence. */
const IN_ROW = /^[^\S\n]+$/;

function onceInRow(text: string, tag: string): string {
  const tags = tagsAt(text);
  const rowBefore = (index: number) => {
    let first = index;
    while (first > 0 && IN_ROW.test(text.slice(tags[first - 1]?.end, tags[first]?.start))) first -= 1;
    return tags.slice(first, index);
  };
  return tags.reduceRight((rest, each, index) => {
    const before = each.tag === tag ? rowBefore(index) : [];
    return before.some(one => one.tag === tag) ? rest.slice(0, before.at(-1)?.end) + rest.slice(each.end) : rest;
  }, text);
}

/** What a person typed as a tag's name, with or without its `#`, as it is written in a text; null where it is none. */
export function tagNamed(typed: string): string | null {
  const name = typed.trim().replace(/^[#＃]/, '');
  const [found, ...more] = tagsAt(`#${name}`);
  return found && more.length === 0 && found.end === name.length + 1 ? name : null;
}

/** The text without this tag, for where the tag is already said by a heading. */
export function withoutTag(text: string, tag: string): string {
  const found = tagsAt(text).filter(each => each.tag === tag);
  const kept = found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.replace(/[ \t]{2,}/g, ' ').trim();
}

/** A tag where it stands in a text, folded and as it is written. */
interface TagAt {
  readonly tag: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every tag of a text, where it stands (UTF-16 code units). */
export function tagsAt(text: string): TagAt[] {
  // By what parts nothing: a `#` just behind it begins no word.
  const prose = text.replace(NOT_PROSE, found => '`'.repeat(found.length));
  return [...prose.matchAll(TAG)]
    .map(({ 0: whole, 1: name = '', index }) => ({ tag: foldTag(name), name, start: index, end: index + whole.length }))
    .filter(({ tag }) => /\P{Nd}/u.test(tag));
}

/** Known before anybody typed them: each has a section of its own in the report. */
const KNOWN = ['todo', 'question'];

/** A tag in use, on how many notes, and the last of them that was made: ids begin with their time. */
export interface TagUse {
  readonly tag: string;
  /** How it is written, the most usual first; see `Spelling`. */
  readonly spellings: readonly string[];
  readonly count: number;
  readonly last: Id;
}

/** The tag as it is mostly written. */
export const nameOf = ({ tag, spellings }: Pick<TagUse, 'tag' | 'spellings'>): string => spellings[0] ?? tag;

/** What a renaming did, by which it is undone. */
export interface Retagged {
  readonly id: Id;
  readonly from: string;
  readonly to: string;
  /** How many notes that are there it changed. */
  readonly notes: number;
}

/** The tags in use, and the last renaming that can be undone. */
export interface TagsListed {
  readonly uses: readonly TagUse[];
  readonly renamed: Retagged | null;
}

/** The tag that is being typed at this place of a text (UTF-16 code units): where it begins, and what is there of it; or null. */
export function tagAt(text: string, caret: number): { readonly start: number; readonly word: string } | null {
  const before = text.slice(0, caret);
  const word = TYPED.exec(before)?.[1];
  if (word === undefined || before.replace(CODE, '').includes('`')) return null;
  return { start: caret - word.length - 1, word };
}

/**
 * The tags that hold this word, in any width, case and kana, as they are mostly written; the recent and frequent first. Not one that is
 * there already; but how it is mostly written, where that is otherwise.
 */
export function tagsLike(word: string, uses: readonly TagUse[]): string[] {
  const typed = foldTag(word);
  const wanted = lookUp(typed);
  const known = KNOWN.filter(tag => tag !== typed && !uses.some(use => use.tag === tag));
  const all = [...byUse(uses), ...known.map(tag => ({ tag, spellings: [] }))];
  return all
    .filter(({ tag }) => lookUp(tag).includes(wanted))
    .flatMap(use => (nameOf(use) === word ? [] : [nameOf(use)]));
}

/** By the place among the most used and the place among the last used, together; of equals the more used first. */
function byUse(uses: readonly TagUse[]): TagUse[] {
  const frequent = uses.toSorted((a, b) => b.count - a.count || compare(b.last, a.last));
  const recent = new Map(uses.toSorted((a, b) => compare(b.last, a.last)).map(({ tag }, place) => [tag, place]));
  const placed = frequent.map((use, place) => ({ use, place: place + (recent.get(use.tag) ?? 0) }));
  return placed.sort((a, b) => a.place - b.place).map(({ use }) => use);
}
