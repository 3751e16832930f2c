import { median, percentile } from './figures';

/**
 * Takes each figure once a round, the first at another one each time, so that whatever else the machine does falls on all alike.
 * The first rounds only warm up.
 */
export async function rotated<K extends string, T>(
  takers: Readonly<Record<K, () => Promise<readonly T[]>>>,
  rounds: number,
  warmUps = 1,
): Promise<Record<K, T[]>> {
  const names = Object.keys(takers) as K[];
  const taken = Object.fromEntries(names.map(name => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = -warmUps; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + warmUps + turn) % names.length] as K;
      const figures = await takers[name]();
      if (round >= 0) taken[name].push(...figures);
    }
  }
  return taken;
}

/** One figure of each thing taken, where it has that; what has none of them is left out. */
export function figuresOf<T>(
  taken: Readonly<Record<string, readonly T[]>>,
  of: (thing: T) => number | null,
): Record<string, number[]> {
  const all = Object.entries(taken).map(
    ([name, things]) => [name, things.map(of).filter(each => each !== null)] as const,
  );
  return Object.fromEntries(all.filter(([, figures]) => figures.length > 0));
}

/** A line for each: p50, p95 and how many times the p50 of the one called `one`, or of the first. */
export function printed(
  figures: Readonly<Record<string, readonly number[]>>,
  one = Object.keys(figures)[0] ?? '',
): string {
  const rows = Object.entries(figures);
  const floor = median(figures[one] ?? []);
  const width = Math.max(...rows.map(([name]) => name.length));
  const ms = (time: number) => time.toFixed(1).padStart(6);
  return rows
    .map(([name, all]) => {
      const ratio = (median(all) / floor).toFixed(2);
      return `  ${name.padEnd(width)}  p50 ${ms(median(all))} ms  p95 ${ms(percentile(all, 0.95))} ms  ${ratio} ×`;
    })
    .join('\n');
}
