/** A number alone is no length, and would be none at all. */
export const inPixels = (lengths: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}px`]));
