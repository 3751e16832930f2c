// Where a value comes from, so that a person can judge it.
import type { Session } from './session';

export interface Origin {
  /** Where on the page it was read, as `Fact.place` says it; or one of `TYPED`, `OF_EVENT`, `OF_TAB`, `OF_ADDRESS`. */
  readonly place: string;
  /** The words that stand there; '' where there are none to show. */
  readonly words: string;
}

/** Field name → where its value comes from. */
export type Origins = Readonly<Record<string, Origin>>;

/** Written or corrected by the user. */
export const TYPED: Origin = { place: 'typed', words: '' };
/** Known of the event that it belongs to. */
export const OF_EVENT = 'event';
export const OF_TAB = 'tab';
export const OF_ADDRESS = 'address';

/** The origins of these fields, each written by the user. */
export const typedFields = (change: object): Origins =>
  Object.fromEntries(Object.keys(change).map(key => [key, TYPED]));

/** Origins as a session keeps them. */
export function keptOrigins(origins: Origins): Pick<Session, 'readFrom'> & Required<Pick<Session, 'readWords'>> {
  const all = Object.entries(origins);
  return {
    readFrom: Object.fromEntries(all.map(([field, { place }]) => [field, place])),
    readWords: Object.fromEntries(all.flatMap(([field, { words }]) => (words ? [[field, words]] : []))),
  };
}

/** The origins that a session keeps. */
export function originsOf({ readFrom, readWords }: Pick<Session, 'readFrom' | 'readWords'>): Origins {
  const all = Object.entries(readFrom);
  return Object.fromEntries(all.map(([field, place]) => [field, { place, words: readWords?.[field] ?? '' }]));
}
