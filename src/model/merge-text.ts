import { diff3Merge } from 'node-diff3';

/**
 * What two people, or two windows, made of one text, as one text that holds both changes; null where they changed the same spot.
 * Three-way merge (diff3) over words, as every script segments them (Unicode TR 29). Where both changed the same words, and a Japanese
 * line can be one word to the segmenter, each side's change is narrowed to the letters that differ: two spots that do not touch are two
 * changes. Letters are never shuffled into each other.
 */
export function mergedText(base: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  if (Math.max(base.length, ours.length, theirs.length) > TOO_LONG) return bothSpots([base], [ours], [theirs]);
  const regions = diff3Merge(words(ours), words(base), words(theirs), { excludeFalseConflicts: true });
  const parts = regions.map(({ ok, conflict }) =>
    conflict ? bothSpots(conflict.o, conflict.a, conflict.b) : (ok ?? []).join(''),
  );
  return parts.includes(null) ? null : parts.join('');
}

/** Comparing every word with every word would be felt; the one spot of each side is found in one pass. */
const TOO_LONG = 20_000;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const letterCutter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

const words = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
const letters = (text: string): string[] => Array.from(letterCutter.segment(text), ({ segment }) => segment);

/** One stretch of letters and what it became. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly put: readonly string[];
}

/** The one stretch in which a text differs from its base. */
function spotOf(base: readonly string[], text: readonly string[]): Spot {
  const shorter = Math.min(base.length, text.length);
  let start = 0;
  while (start < shorter && base[start] === text[start]) start += 1;
  let same = 0;
  while (same < shorter - start && base[base.length - 1 - same] === text[text.length - 1 - same]) same += 1;
  return { start, end: base.length - same, put: text.slice(start, text.length - same) };
}

function bothSpots(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string | null {
  const all = letters(base.join(''));
  const spots = [spotOf(all, letters(ours.join(''))), spotOf(all, letters(theirs.join('')))] as const;
  const [first, second] = spots[0].start <= spots[1].start ? spots : [spots[1], spots[0]];
  // Side by side is one spot, unless one of them only took something away.
  const isApart = first.end < second.start || (first.end === second.start && (!first.put.length || !second.put.length));
  if (!isApart) return null;
  return [
    ...all.slice(0, first.start),
    ...first.put,
    ...all.slice(first.end, second.start),
    ...second.put,
    ...all.slice(second.end),
  ].join('');
}
