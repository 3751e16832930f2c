// Multinomial logistic regression: of the values that a fact may have, and of saying nothing, the right one is to be the likeliest.
import type { Signs } from '../src/recognize/candidates';

export interface Example {
  readonly site: string;
  readonly choices: readonly { readonly signs: Signs; readonly isRight: boolean }[];
  /** Whether saying nothing is an answer at all, and right here. */
  readonly nothing: 'wrong' | 'right' | 'impossible';
  readonly weight: number;
}

const STEPS = 300;
const PACE = 0.05;
/** How hard it is to move a sign away from what was thought of it: this many pages' worth. */
const STIFFNESS = 0.1;

/** Weights under which the right answers are likeliest, not far from those given. The same examples give the same weights. */
export function learn(examples: readonly Example[], prior: Signs): Record<string, number> {
  const names = [...new Set([...Object.keys(prior), ...examples.flatMap(namesIn)])];
  const weights = new Map(names.map(name => [name, prior[name] ?? 0]));
  const mean = new Map<string, number>();
  const square = new Map<string, number>();
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(examples, weights);
    for (const name of names) {
      const own = weights.get(name) ?? 0;
      const steep = (slope.get(name) ?? 0) - STIFFNESS * (own - (prior[name] ?? 0));
      const m = 0.9 * (mean.get(name) ?? 0) + 0.1 * steep;
      const s = 0.99 * (square.get(name) ?? 0) + 0.01 * steep * steep;
      mean.set(name, m);
      square.set(name, s);
      weights.set(name, own + (PACE * (m / (1 - 0.9 ** step))) / (Math.sqrt(s / (1 - 0.99 ** step)) + 1e-6));
    }
  }
  return Object.fromEntries(names.map(name => [name, Math.round((weights.get(name) ?? 0) * 10) / 10]));
}

const namesIn = ({ choices }: Example): string[] => choices.flatMap(({ signs }) => Object.keys(signs));

function slopeAt(examples: readonly Example[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const slope = new Map<string, number>();
  for (const { choices, nothing, weight } of examples) {
    const powers = choices.map(({ signs }) => {
      let sum = 0;
      for (const name in signs) sum += (weights.get(name) ?? 0) * (signs[name] ?? 0);
      return Math.exp(Math.min(30, sum));
    });
    const all = powers.reduce((a, b) => a + b, nothing === 'impossible' ? 0 : 1);
    const right = powers.reduce((a, b, at) => a + (choices[at]?.isRight ? b : 0), nothing === 'right' ? 1 : 0);
    if (right === 0) continue;
    for (const [at, { signs, isRight }] of choices.entries()) {
      const power = powers[at] ?? 0;
      const push = ((isRight ? power / right : 0) - power / all) * weight;
      for (const name in signs) slope.set(name, (slope.get(name) ?? 0) + push * (signs[name] ?? 0));
    }
  }
  return slope;
}
