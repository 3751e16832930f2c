import { useMemo } from 'preact/hooks';

type Acts = Record<string, (...input: never[]) => unknown>;

/**
 * The same acts at every drawing, each of which does what the latest does: whoever is handed them is not drawn again for them.
 * For another `of` they are others, and those that were handed out before go on with what they were for.
 */
export function useSame<A extends object>(acts: A, of: unknown = null): A {
  const kept = useMemo(() => {
    const holder = { acts, same: acts };
    const names = Object.keys(acts) as (keyof A & string)[];
    const calls = names.map(name => [name, (...input: never[]) => (holder.acts as Acts)[name]?.(...input)]);
    holder.same = Object.fromEntries(calls) as A;
    return holder;
  }, [of]);
  kept.acts = acts;
  return kept.same;
}
