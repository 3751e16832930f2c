// Weights fitted to pages, and pages read by weights that never saw their site.
import type { Evidence } from '../src/recognize/evidence/evidence';
import { type Choices, choicesOf } from '../src/recognize/page-choices';
import type { Field, Weights } from '../src/recognize/weights';
import { type Examples, examplesOf } from './fit-examples';
import type { Known } from './fit-known';
import { learn } from './fit-learn';
import { PRIOR } from './fit-prior';

/** Facts lean on each other: the title decides which line is below it. So the fit is repeated with what it has learned. */
const ROUNDS = 2;

/** The weights under which these pages are read best. */
export function fitted(known: readonly Known[], start: Weights = PRIOR, first?: ReadonlyMap<Known, Examples>): Weights {
  let weights = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const examples = known.flatMap(one => (round === 0 && first?.get(one)) || examplesOf(one, weights));
    const fields = Object.keys(PRIOR) as Field[];
    weights = Object.fromEntries(
      fields.map(field => [
        field,
        learn(
          examples.flatMap(([name, one]) => (name === field ? [one] : [])),
          PRIOR[field],
        ),
      ]),
    ) as Weights;
  }
  return weights;
}

export interface Read {
  readonly known: Known;
  readonly evidence: Evidence;
  readonly choices: Choices;
}

const readBy = (known: Known, weights: Weights): Read => {
  const evidence = { ...known.evidence, weights };
  return { known, evidence, choices: choicesOf(evidence) };
};

/** Each site's pages, read by weights fitted to all others. */
export function leaveOneOut(known: readonly Known[]): Read[] {
  const all = fitted(known);
  // Every site's first round starts from the same weights.
  const first = new Map(known.map(one => [one, examplesOf(one, all)]));
  const sites = [...new Set(known.filter(({ isSample }) => !isSample).map(({ site }) => site))];
  return sites.flatMap(site => {
    const weights = fitted(
      known.filter(one => one.site !== site),
      all,
      first,
    );
    return known.filter(one => one.site === site).map(one => readBy(one, weights));
  });
}
