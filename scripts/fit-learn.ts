// Multinomial logistic regression: of the values that a fact may have, and of saying nothing, the right one is to be the likeliest.
import type { Signs } from '../src/recognize/weights';

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
  const numbers = new Map(names.map((name, at) => [name, at]));
  const counted = examples.map(example => countedOf(example, numbers));
  const start = Float64Array.from(names, name => prior[name] ?? 0);
  const weights = start.slice();
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(counted, weights);
    for (let at = 0; at < names.length; at += 1) {
      const own = weights[at] as number;
      const steep = (slope[at] as number) - STIFFNESS * (own - (start[at] as number));
      const m = 0.9 * (mean[at] as number) + 0.1 * steep;
      const s = 0.99 * (square[at] as number) + 0.01 * steep * steep;
      mean[at] = m;
      square[at] = s;
      weights[at] = own + (PACE * (m / (1 - 0.9 ** step))) / (Math.sqrt(s / (1 - 0.99 ** step)) + 1e-6);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] as number) * 10) / 10]));
}

const namesIn = ({ choices }: Example): string[] => choices.flatMap(({ signs }) => Object.keys(signs));

/** An example in plain numbers: its slope is taken some hundred times. Sign by sign the row in the table, and how strong it is. */
interface Counted {
  readonly choices: readonly {
    readonly rows: Int32Array;
    readonly strengths: Float64Array;
    readonly isRight: boolean;
  }[];
  readonly nothing: Example['nothing'];
  readonly weight: number;
}

const countedOf = ({ choices, nothing, weight }: Example, rowOf: ReadonlyMap<string, number>): Counted => ({
  choices: choices.map(({ signs, isRight }) => ({
    rows: Int32Array.from(Object.keys(signs), name => rowOf.get(name) ?? 0),
    strengths: Float64Array.from(Object.values(signs)),
    isRight,
  })),
  nothing,
  weight,
});

function slopeAt(examples: readonly Counted[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { choices, nothing, weight } of examples) {
    const powers = choices.map(({ rows, strengths }) => {
      let sum = 0;
      for (let at = 0; at < rows.length; at += 1) sum += valueAt(weights, valueAt(rows, at)) * valueAt(strengths, at);
      return Math.exp(Math.min(30, sum));
    });
    const all = powers.reduce((a, b) => a + b, nothing === 'impossible' ? 0 : 1);
    const right = powers.reduce((a, b, at) => a + (choices[at]?.isRight ? b : 0), nothing === 'right' ? 1 : 0);
    if (right === 0) continue;
    for (let index = 0; index < choices.length; index += 1) {
      const { rows, strengths, isRight } = choices[index] as Counted['choices'][number];
      const power = powers[index] ?? 0;
      const push = ((isRight ? power / right : 0) - power / all) * weight;
      for (let at = 0; at < rows.length; at += 1)
        slope[valueAt(rows, at)] = valueAt(slope, valueAt(rows, at)) + push * valueAt(strengths, at);
    }
  }
  return slope;
}

/** What stands there: the arrays are filled to their ends. */
const valueAt = (array: Float64Array | Int32Array, at: number): number => array[at] as number;
