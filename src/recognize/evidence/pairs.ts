// Label–value pairs, whatever markup they stand in: beside each other, one under the other, or with a colon between.

import type { Line, Page } from '../page';
import { rowOf } from './label-rows';
import { bare, type Meaning, meaningOf } from './labels';
import { nameLikeness } from './names';

export interface Pair {
  readonly meaning: Meaning;
  readonly label: string;
  readonly value: string;
  /** The value's own pieces, where several stand in one line or below each other. */
  readonly values: readonly Line[];
  /** Of the line where the value begins. */
  readonly at: number;
  /** The label was marked as one: a colon, a cell, a heading. Else it may have been a word like any other. */
  readonly marked: boolean;
}

/** "Room: C", 【会場】C, "Referent:innen: A, B". */
const COLON =
  /^(?:[【［[〔〈《＜<]([^】］\]〕〉》＞>]{1,20})[】］\]〕〉》＞>]\s?[:：]?|([^:：]{1,40}?(?::in(?:nen)?(?=:))?)\s?[:：])\s?(\S.*)$/;
const MOST_VALUES = 40;

/** All pairs outside of navigation, in the order they stand. */
export function pairsOf(page: Page): Pair[] {
  const lines = page.lines;
  const items = menuItems(page);
  return lines.flatMap((line, index) => {
    if (line.zone === 'navigation' || line.zone === 'footer') return [];
    return (
      within(line, lines.slice(index + 1, index + 8)) ??
      inRow(lines, index) ??
      (items.has(line.at) ? [] : below(lines, index))
    );
  });
}

/** Lines that are a link and nothing else, and no heading: "Speakers" in a menu is no label of what stands below the menu. */
function menuItems({ lines, links }: Page): ReadonlySet<number> {
  const linked = new Map(links.map(({ at, text }) => [at, text]));
  return new Set(lines.filter(({ at, level, text }) => level === 0 && linked.get(at) === text).map(({ at }) => at));
}

/** Labels a title only with a colon: alone it is a heading, or says what kind of talk it is. */
const TALK = /^(?:palestra|charla|ponencia|vortrag|intervento|lezing|wykład)$/i;

/** A label and what stands behind it in the same line, or null. */
function splitOf(text: string): Split | null {
  const [, bracketed, plain, value = ''] = COLON.exec(text) ?? [];
  const label = bracketed ?? plain ?? '';
  const meaning = meaningOf(label) ?? (TALK.test(label) ? 'title' : null);
  return meaning ? { meaning, label, value } : listed(text);
}

interface Split {
  readonly meaning: Meaning;
  readonly label: string;
  readonly value: string;
}

/** A number or a mark, as the items of a notice begin: 1. ２） (3) ① 一、 ■ */
const ITEM = /^(?:[(（]?[0-9０-９]{1,2}[.．)）、]|[①-⑳■□◆◇●○▼▶★☆]|[一二三四五六七八九十][、．])\s?(?=\S)/;
/** 日 時: a label of one letter each. */
const SPREAD = /^[\p{Script=Han}\p{Script=Hangul}] [\p{Script=Han}\p{Script=Hangul}](?= )/u;

/** An item of a Japanese, Chinese or Korean notice, with nothing but space behind its label: "１．日　時　　５月２２日". */
function listed(text: string): Split | null {
  const item = text.slice(0, 200).replace(ITEM, '');
  if (item.length === Math.min(200, text.length) && !SPREAD.test(item)) return null;
  if (meaningOf(text)) return null;
  const words = item.split(' ', 4);
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const meaning = label.length > 1 && CJK.test(label) ? meaningOf(label) : null;
    if (meaning) return { meaning, label, value: text.slice(text.indexOf(item) + label.length).trim() };
  }
  return null;
}
const CJK = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** 講師　林静, above or below 会場　二楼: a label and but space behind it, in lines that are all so. */
function inRow(lines: readonly Line[], index: number): Pair[] | null {
  const line = lines[index] as Line;
  const split = spaced(line);
  const isBeside = (other: Line | undefined): boolean => {
    const theirs = other?.tag === line.tag && other.names === line.names ? spaced(other) : null;
    return theirs !== null && theirs.meaning !== split?.meaning;
  };
  if (!split || (!isBeside(lines[index - 1]) && !isBeside(lines[index + 1]))) return null;
  return [pair(split.meaning, split.label, split.value, [line], line.at, true)];
}

function spaced({ text, level }: Line): Split | null {
  const [, label = '', value = ''] = (level === 0 && /^(\S{2,6}) (\S.{0,120})$/.exec(text)) || [];
  const meaning = CJK.test(label) && !meaningOf(text) ? meaningOf(label) : null;
  return meaning ? { meaning, label, value } : null;
}

/** "Room: C", or `<b>Room</b> C`. */
function within(line: Line, behind: readonly Line[]): Pair[] | null {
  const [head = '', ...others] = rowOf(line.text.slice(0, 600));
  const split = splitOf(head);
  if (split && others.length > 0) {
    const all = [split, ...others.map(splitOf).filter(one => one !== null)];
    return all.map(one => pair(one.meaning, one.label, one.value, [], line.at, true));
  }
  if (split) {
    const values = split.meaning === 'speaker' ? [line, ...moreOf(line, behind)] : [line];
    return [pair(split.meaning, split.label, split.value, values, line.at, true)];
  }
  const [first, ...rest] = line.parts;
  const meaning = first && rest.length ? meaningOf(first.text) : null;
  if (!first || !meaning || !line.text.startsWith(first.text)) return null;
  const value = line.text.slice(first.text.length).replace(/^[\s:：|]+/, '');
  // A lone first word, as the label of a heading or menu, is too weak without a mark of its own; "Presented by" can be nothing else.
  const marked =
    /[:：]/.test(line.text.slice(0, 40)) ||
    /\w\sby$/i.test(first.text) ||
    /label|title|head|bold|key|icon|info/.test(first.names);
  return value ? [pair(meaning, first.text, value, [line], line.at, marked)] : null;
}

/** "Speakers: Ada Weaver", and in lines of the same shape below it the others. */
function moreOf({ tag, names, level }: Line, behind: readonly Line[]): Line[] {
  const end = behind.findIndex(
    line =>
      line.tag !== tag ||
      line.names !== names ||
      line.level !== level ||
      nameLikeness(line.text) < 0.95 ||
      splitOf(line.text) !== null,
  );
  return behind.slice(0, end < 0 ? behind.length : end);
}

/** A line that is only a label, and the lines behind it up to the next label or heading. */
function below(lines: readonly Line[], index: number): Pair[] {
  const label = lines[index] as Line;
  const meaning = meaningOf(label.text);
  const above = lines[index - 1];
  // The last of a row of them is the head of a column.
  const isColumn = label.tag === 'th' && above?.tag === 'th' && meaningOf(above.text) !== null;
  if (!meaning || isColumn) return [];
  const values: Line[] = [];
  for (const line of lines.slice(index + 1, index + 1 + MOST_VALUES)) {
    if (meaningOf(line.text) || line.zone !== label.zone) break;
    // Below a heading stand the people it is of, each under a heading of their own.
    if (line.level && (label.level ? line.level <= label.level : values.length)) break;
    if (values.length && !(label.level && line.level) && splitOf(line.text.slice(0, 80))) break;
    values.push(line);
    // A cell's value is the next cell, a definition's the next one; of several people each has a line of the cell.
    const next = lines[index + 1 + values.length];
    const isMore = next?.tag === 'dd' || (meaning === 'speaker' && next?.tag === 'td' && isPerson(next.text));
    if (/^(?:td|th|dd)$/.test(line.tag) && !isMore) break;
  }
  const first = values[0];
  const marked =
    label.level > 0 || /^(?:dt|th|td)$/.test(label.tag) || /[:：]\s?$/.test(label.text) || label.parts.length === 1;
  return first ? [pair(meaning, label.text, first.text, values, first.at, marked)] : [];
}

/** "Ada Weaver (Loom)", and nothing else. */
const isPerson = (text: string): boolean =>
  text.length < 60 && nameLikeness(text.replace(/[(（][^()（）]*[)）]$/, '').trim()) >= 0.9 && !meaningOf(text);

function pair(
  meaning: Meaning,
  label: string,
  value: string,
  values: readonly Line[],
  at: number,
  marked: boolean,
): Pair {
  return { meaning, label: bare(label), value, values, at, marked };
}

// Test URLs
// https://atnd.org/events/81945
// https://us.pycon.org/2012/schedule/presentation/210/
// https://regional.rubykaigi.org/oedo03/
