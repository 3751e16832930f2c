// What may be the fact, what speaks for it, and how likely that makes it.
import type { Fact } from '../../model/facts';
import type { Signs } from '../weights';
import { quoted } from '../words';

export interface Candidate<T> {
  readonly value: T;
  readonly place: string;
  readonly words: string;
  /** For it. Of several places that say the same, the strongest of each counts. */
  readonly signs: Signs;
  /** Against it in this place alone: another place that says the same without a doubt clears it. */
  readonly doubts?: Signs;
}

/** A value with all that speaks for it, and how likely it is beside the others and beside none of them. */
export interface Choice<T> extends Candidate<T> {
  readonly probability: number;
}

/** Below this a candidate is not even worth a suggestion. */
const FLOOR = 0.25;
const MOST_OTHERS = 5;

export const candidate = <T>(
  value: T,
  sign: string,
  words: string,
  strength = 1,
  doubts: Signs = {},
): Candidate<T> => ({
  value,
  place: sign,
  words,
  signs: { [sign]: strength },
  doubts,
});

/** The sum of what speaks for and against, by a column of the table of weights. */
export function points(weights: Signs, ...all: readonly (Signs | undefined)[]): number {
  let sum = 0;
  for (const signs of all) for (const name in signs) sum += (weights[name] ?? 0) * (signs[name] ?? 0);
  return sum;
}

/**
 * The different values, likeliest first: candidates with one key are counted together, and each value's points weighed
 * against those of all others and of saying nothing, which has none. `traits` is what speaks from the value itself.
 */
export function ranked<T>(
  weights: Signs,
  candidates: readonly Candidate<T>[],
  key: (value: T) => string,
  traits: (value: T) => Signs = () => ({}),
  nothing = 1,
): Choice<T>[] {
  const groups = new Map<string, Candidate<T>[]>();
  for (const one of candidates) {
    const name = key(one.value);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  const sums = [...groups.values()].map(group => {
    const [lead] = group.toSorted(
      (a, b) => points(weights, b.signs, b.doubts) - points(weights, a.signs, a.doubts),
    ) as [Candidate<T>];
    const signs = { ...traits(lead.value), any: 1, ...together(group) };
    return { ...lead, doubts: {}, signs, power: Math.exp(points(weights, signs)) };
  });
  const all = sums.reduce((sum, { power }) => sum + power, nothing);
  return sums
    .map(({ power, ...one }) => ({ ...one, probability: power / all }))
    .sort((a, b) => b.probability - a.probability);
}

/** Each sign at its strongest, each doubt at its weakest. */
function together(group: readonly Candidate<unknown>[]): Signs {
  const signs: Record<string, number> = {};
  for (const one of group) for (const name in one.signs) signs[name] = Math.max(signs[name] ?? 0, one.signs[name] ?? 0);
  const [{ doubts }] = group as [Candidate<unknown>];
  for (const name in doubts) signs[name] = Math.min(...group.map(one => one.doubts?.[name] ?? 0));
  return signs;
}

/** The likeliest as a fact, the next ones as what else it may be; null where nothing is likely enough. */
export function factOf<T>(choices: readonly Choice<T>[]): Fact<T> | null {
  const [first, ...rest] = choices.filter(({ probability }) => probability >= 0.01);
  if (!first || first.probability < FLOOR) return null;
  const others = rest.slice(0, MOST_OTHERS).map(plainly);
  return others.length ? { ...plainly(first), others } : plainly(first);
}

/** A fact that needs no weighing. */
export const fact = <T>(value: T, place: string, words: string, probability: number): Fact<T> =>
  plainly({ value, place, words, probability });

const plainly = <T>({ value, place, words, probability }: Omit<Choice<T>, 'signs'>) => ({
  value,
  place,
  words: quoted(words),
  probability: Math.round(Math.min(0.99, probability) * 100) / 100,
});
