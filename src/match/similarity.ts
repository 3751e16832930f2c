// How alike two titles are, in any script.

/** One spelling for what people write in several: NFKC, lower case, no punctuation, one space. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Pairs of neighbouring characters, each as often as it stands. */
function bigrams(text: string): Map<string, number> {
  const letters = Array.from(folded(text).slice(0, 500));
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i += 1) {
    const pair = `${letters[i]}${letters[i + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * Sørensen–Dice coefficient over character bigrams, 0 to 1 (Dice 1945, https://doi.org/10.2307/1932409):
 * works for Japanese, where there are no spaces, as for English.
 */
export function similarity(a: string, b: string): number {
  if (folded(a) === folded(b)) return folded(a) ? 1 : 0;
  const [left, right] = [bigrams(a), bigrams(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const total = sum(left) + sum(right);
  return total === 0 ? 0 : (2 * shared) / total;
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
