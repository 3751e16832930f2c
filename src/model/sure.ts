import { type Fact, type Facts, SURE } from './facts';

/** Whether a fact is sure enough to be filled in; else it is a suggestion. */
export const isSure = (fact: Fact<unknown> | null | undefined): boolean => !!fact && fact.probability >= SURE;

/** The facts that are sure enough to be filled in; what is only a suggestion is left out. The kind is always there: one can choose another. */
export function sureFacts(facts: Facts): Facts {
  const { kind, ...rest } = facts;
  const read = Object.entries(rest as Record<string, Fact<unknown> | null>);
  const sure = read.map(([name, fact]) => [name, isSure(fact) ? fact : null]);
  return { ...(Object.fromEntries(sure) as Omit<Facts, 'kind'>), kind };
}
