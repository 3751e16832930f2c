import type { Over } from './Field';

/** Whoever keeps facts that are typed in fields. `was`: the facts that are changed, as they stood where they were typed. */
export interface Keeper<T> {
  /** What it gives is waited for, the text staying as it was typed. */
  onChange(change: Partial<T>, was: Partial<T>): unknown;
  /** At each key: what would be changed by now, or null where that does not pass. */
  onType(change: Partial<T> | null, was: Partial<T>): void;
}

/** What a field of these facts does with its text, which says `of` the facts what they are. */
export function givesTo<T extends object>({ onChange, onType }: Keeper<T>, facts: T) {
  return (of: (text: string) => Partial<T>) => {
    // A field shows less of a fact than it is: a deck's address, and not its title.
    const wasOf = ({ text, from }: Over): Partial<T> => {
      const names = Object.keys(of(text)) as (keyof T)[];
      return from ? (Object.fromEntries(names.map(name => [name, (from as T)[name] ?? null])) as Partial<T>) : of(text);
    };
    return {
      from: facts,
      onChange: (text: string, over: Over) => onChange(of(text), wasOf(over)),
      onType: (text: string | null, over: Over) => {
        const change = text === over.text ? wasOf(over) : text === null ? null : of(text);
        onType(change, wasOf(over));
      },
    };
  };
}
