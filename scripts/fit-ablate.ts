// What each sign earns: how many facts would be read otherwise, and how many of them rightly, if nothing had it.
import type { Field, Signs, Weights } from '../src/recognize/weights';
import type { Example } from './fit-learn';

/** Signs that a value has by itself, wherever it stands: taking them away takes no candidate away. */
const TRAITS =
  /^(?:any|likeness|unlike|year|event|person|generic|label|edge|site|mixed|cut|several|joined|postal|long|venue|day|start|end|other|far|above|later|late|linked|home|aside|unheaded)$/;

type Outcome = 'right' | 'wrong' | 'nothing';

/** A line of a table: the sign, in how many examples it stands, and what becomes of the facts without it. */
interface Earned {
  readonly sign: string;
  readonly stands: number;
  readonly lost: number;
  readonly won: number;
}

function ablated(examples: readonly (readonly [Field, Example])[], weights: Weights): Earned[] {
  return (Object.keys(weights) as Field[]).flatMap(field => {
    const own = examples.flatMap(([name, one]) => (name === field ? [one] : []));
    return Object.keys(weights[field]).map(sign => earned(`${field}: ${sign}`, sign, own, weights[field]));
  });
}

function earned(name: string, sign: string, examples: readonly Example[], weights: Signs): Earned {
  const having = examples.filter(({ choices }) => choices.some(({ signs }) => signs[sign]));
  const pairs = having.map(one => [outcome(one, weights), outcome(without(one, sign), weights)] as const);
  const changed = pairs.filter(([before, after]) => before !== after);
  const isRight = (kind: Outcome): boolean => kind === 'right';
  return {
    sign: name,
    stands: having.length,
    lost: changed.filter(([before]) => isRight(before)).length,
    won: changed.filter(([, after]) => isRight(after)).length,
  };
}

const without = (example: Example, sign: string): Example => ({
  ...example,
  choices: example.choices.flatMap(({ signs, isRight }) => {
    const { [sign]: _, ...rest } = signs;
    const isRead = Object.entries(rest).some(([name, strength]) => strength && !TRAITS.test(name));
    return isRead || !signs[sign] ? [{ signs: rest, isRight }] : [];
  }),
});

/** What is filled in by these weights: above one half, as a person would see it. */
function outcome({ choices, nothing }: Example, weights: Signs): Outcome {
  const powers = choices.map(({ signs }) =>
    Math.exp(Object.entries(signs).reduce((sum, [name, strength]) => sum + (weights[name] ?? 0) * strength, 0)),
  );
  const all = powers.reduce((a, b) => a + b, nothing === 'impossible' ? 0 : 1);
  const best = Math.max(0, ...powers);
  const said = best / all >= 0.5 ? choices[powers.indexOf(best)] : undefined;
  if (!said) return nothing === 'right' ? 'right' : 'nothing';
  return said.isRight ? 'right' : 'wrong';
}

/** What each sign earns, what earns least first. */
export function earnings(examples: readonly (readonly [Field, Example])[], weights: Weights): string {
  const sorted = ablated(examples, weights).toSorted(
    (a, b) => a.lost - a.won - (b.lost - b.won) || a.stands - b.stands,
  );
  const rows = sorted.map(({ sign, stands, lost, won }) => `| ${sign} | ${stands} | ${lost} | ${won} |`);
  return ['| without | stands in | lost | won |', '|---|---|---|---|', ...rows].join('\n');
}
