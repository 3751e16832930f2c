import { type Fact, type Facts, SURE } from './facts';

/** The facts that are sure enough to be filled in; what is only a suggestion is left out. The kind is always there: one can choose another. */
export function sureFacts(facts: Facts): Facts {
  const { kind, ...rest } = facts;
  const read = Object.entries(rest as Record<string, Fact<unknown> | null>);
  const sure = read.map(([name, fact]) => [name, fact && fact.probability >= SURE ? fact : null]);
  return { ...(Object.fromEntries(sure) as Omit<Facts, 'kind'>), kind };
}
