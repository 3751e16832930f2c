// What may be the fact, how much speaks for it, and where it was read.
import type { Fact } from '../model/facts';
import { quoted } from './words';

export interface Candidate<T> {
  readonly value: T;
  /** 0 to 1, from the table of weights, less what speaks against it. */
  readonly weight: number;
  readonly place: string;
  readonly words: string;
}

/** Below this nothing is said: an empty field is asked for, a wrong one is believed. */
export const ENOUGH = 0.3;

/** The candidate for which most speaks, places that agree counted together. */
export function best<T>(
  candidates: readonly Candidate<T>[],
  key: (value: T) => string,
  enough = ENOUGH,
): Fact<T> | null {
  const groups = new Map<string, { lead: Candidate<T>; doubt: number; places: Set<string> }>();
  for (const candidate of candidates) {
    if (candidate.weight <= 0) continue;
    const name = key(candidate.value);
    const group = groups.get(name);
    if (!group) groups.set(name, { lead: candidate, doubt: 1 - candidate.weight, places: new Set([candidate.place]) });
    else {
      // The same place twice is one witness.
      if (!group.places.has(candidate.place)) group.doubt *= 1 - candidate.weight;
      group.places.add(candidate.place);
      if (candidate.weight > group.lead.weight) group.lead = candidate;
    }
  }
  const [first] = [...groups.values()].sort((a, b) => a.doubt - b.doubt);
  return first && 1 - first.doubt >= enough ? fact(first.lead, 1 - first.doubt) : null;
}

/** A candidate as a fact. */
export function fact<T>({ value, place, words, weight }: Candidate<T>, probability = weight): Fact<T> {
  return { value, place, words: quoted(words), probability: Math.round(Math.min(0.99, probability) * 100) / 100 };
}
