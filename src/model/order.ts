import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * A key between two neighbours, or at an end where one is null: a fractional index
 * (https://www.figma.com/blog/realtime-editing-of-ordered-sequences/). No clock, and no neighbour is rewritten.
 * Equal neighbours, which two windows can make at once, get a key behind both.
 */
export function orderBetween(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, isBehind(after, before) ? after : null);
  } catch {
    return strayBetween(before, after);
  }
}

/** As many keys between two neighbours, in order. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  try {
    return generateNKeysBetween(before, isBehind(after, before) ? after : null, count);
  } catch {
    const keys: string[] = [];
    while (keys.length < count) keys.push(strayBetween(keys.at(-1) ?? before, after));
    return keys;
  }
}

const isBehind = (after: string | null, before: string | null): boolean =>
  after === null || before === null || before < after;

/** Beside a key that another program wrote and the library would not: still sorted by its letters, for that is all that is compared. */
function strayBetween(before: string | null, after: string | null): string {
  if (before !== null) return `${before}V`;
  return after !== null && after > 'Zz' ? 'Zz' : '0V';
}

interface Ordered {
  readonly order: string;
  readonly id: string;
}

/** Total: equal keys fall back on the id, so every window and every machine shows the same order. */
export function compareOrder(a: Ordered, b: Ordered): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

/** By UTF-16 code unit, as IndexedDB compares, and never by the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where this stands among what is in order, or would stand. */
export function placeOf(ordered: readonly Ordered[], it: Ordered): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = ordered[middle];
    if (other && compareOrder(other, it) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
