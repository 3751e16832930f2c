import { generateKeyBetween } from 'fractional-indexing';

/**
 * A key between two neighbours, or at an end where one is null: a fractional index
 * (https://www.figma.com/blog/realtime-editing-of-ordered-sequences/). No clock, and no neighbour is rewritten.
 * Equal neighbours, which two windows can make at once, get a key behind both.
 */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, before !== null && after !== null && after <= before ? null : after);
}

/** Whether a key from elsewhere is one that others can be put beside. */
export function isOrder(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
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
