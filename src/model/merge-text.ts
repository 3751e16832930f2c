import { diff3Merge } from 'node-diff3';

/**
 * What two people, or two windows, made of one text, as one text that holds both changes; null where they changed the same words.
 * Three-way merge (diff3) over words, as every script segments them (Unicode TR 29).
 */
export function mergedText(base: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const regions = diff3Merge(words(ours), words(base), words(theirs), { excludeFalseConflicts: true });
  return regions.every(region => region.ok) ? regions.flatMap(region => region.ok ?? []).join('') : null;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const words = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
