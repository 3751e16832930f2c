// What else a field may hold: the suggestions of a page, and the other candidates for what was filled in.
import type { Fact, Facts } from './facts';
import { asField, FIELD_FACTS, type FieldFact } from './from-facts';
import type { Origin } from './origin';
import type { SessionFields } from './session';
import { isSure } from './sure';

/** One value that a field may take. */
export interface Offer extends Origin {
  readonly field: FieldFact | 'event';
  /** What taking it changes: the field, and what goes with it. */
  readonly fields: Partial<SessionFields>;
  /** The event's name, where that is the field. */
  readonly event: string | null;
}

type Candidate = Omit<Fact<unknown>, 'others'>;

/** The fact itself and what else it may be, likeliest first. */
export function candidatesOf(facts: Facts, field: Offer['field']): Offer[] {
  const fact: Fact<unknown> | null | undefined = facts[field];
  return fact ? [fact, ...(fact.others ?? [])].map(one => offerOf(facts, field, one)) : [];
}

/** Of a fact that may be several things, these are worth reading. */
const MOST_SUGGESTED = 3;
const WORTH = 0.2;

/** What the page may state and is not sure enough to be filled in. An end that is as unsure goes with its start. */
export function suggestionsFrom(facts: Facts, fields: readonly Offer['field'][]): Offer[] {
  return fields.flatMap(field => {
    const fact = facts[field];
    const isWithStart = field === 'end' && facts.start && !isSure(facts.start);
    if (!fact || isSure(fact) || isWithStart) return [];
    const worth = (fact.others ?? []).filter(({ probability }: Candidate) => probability >= WORTH);
    return [fact, ...worth].slice(0, MOST_SUGGESTED).map(one => offerOf(facts, field, one));
  });
}

export const SUGGESTED: readonly Offer['field'][] = [...FIELD_FACTS.filter(name => name !== 'language'), 'event'];

function offerOf(facts: Facts, field: Offer['field'], { value, place, words }: Candidate): Offer {
  if (field === 'event') return { field, fields: {}, event: String(value), place, words };
  const fields = { ...asField(field, value), ...(field === 'start' && endOf(facts, { place, words })) };
  return { field, fields, event: null, place, words };
}

/** The end that stands where a start was read; null where none does, for the end of another time is wrong. */
function endOf({ end }: Facts, start: Origin): Partial<SessionFields> {
  const ends: readonly Candidate[] = end ? [end, ...(end.others ?? [])] : [];
  const same = ends.find(({ place, words }) => place === start.place && words === start.words);
  return { end: same ? String(same.value) : null };
}
