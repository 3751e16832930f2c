/** When a text is changed that was changed last at `before`: later than that also where the clock was set back meanwhile. */
export const typedAt = (now: number, before: number): number => Math.max(now, before + 1);
