import { generateNKeysBetween } from 'fractional-indexing';

/**
 * A key between two neighbours, or at an end where one is null: a fractional index
 * (https://www.figma.com/blog/realtime-editing-of-ordered-sequences/). No clock, and no neighbour is rewritten.
 * Equal neighbours, which two windows can make at once, get a key behind both.
 */
export const orderBetween = (before: string | null, after: string | null): string =>
  ordersBetween(before, after, 1)[0] ?? '';

/** As many keys between two neighbours, in order. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  const next = after === null || before === null || before < after ? after : null;
  try {
    const keys = generateNKeysBetween(before, next, count);
    if (isInOrder([...(before === null ? [] : [before]), ...keys, ...(next === null ? [] : [next])])) return keys;
  } catch {
    // It takes no keys but its own.
  }
  const stray = strayBetween(before, next);
  return count === 1 ? [stray] : generateNKeysBetween(null, null, count).map(key => stray + key);
}

const isInOrder = (keys: readonly string[]): boolean => keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);

/** Beside a key that another program wrote: sorted by its letters, for that is all that is compared; and so is what begins with it. */
function strayBetween(before: string | null, after: string | null): string {
  const behind = `${before ?? ''}V`;
  if (after === null || (behind < after && !after.startsWith(behind))) return behind;
  return `${before ?? ''}${lower(after.slice(before?.length ?? 0))}`;
}

/** Sorted before this text, whatever follows; there is nothing before an empty one. */
function lower(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0) return `\0${lower(text.slice(1))}`;
  return first > 1 ? String.fromCharCode(first >> 1) : first === 1 ? '\0V' : 'V';
}

interface Ordered {
  readonly order: string;
  readonly id: string;
}

/** Those whose key is also that of the one before them, each with a key of its own: nobody changes places. */
export function parted<T extends Ordered>(ordered: readonly T[]): ReadonlyMap<T, string> {
  const own = new Map<T, string>();
  for (let at = 1; at < ordered.length; at += 1) {
    const order = ordered[at - 1]?.order ?? '';
    const from = at;
    while (ordered[at]?.order === order) at += 1;
    const orders = ordersBetween(order, ordered[at]?.order ?? null, at - from);
    ordered.slice(from, at).forEach((each, i) => void own.set(each, orders[i] ?? order));
  }
  return own;
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
