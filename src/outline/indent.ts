/** Levels that are drawn as such: deeper ones stand there as well, with their number, for a line is to be read as one. */
const DRAWN = 6;

/** How far a line of this depth stands in, in levels. */
export const indentOf = (depth: number): number => Math.min(depth, DRAWN);

/** The level that is told by a number; null where the eye sees it. */
export const toldLevel = (depth: number): number | null => (depth > DRAWN ? depth + 1 : null);

/** For the stylesheet. */
export const indented = (depth: number) => ({ '--depth': depth, '--indent': indentOf(depth) });
