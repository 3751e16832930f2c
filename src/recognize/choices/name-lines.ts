// Lines of names that belong together: one speaker below the other, each in a heading of the same shape.

import type { Line } from '../page';

const MOST = 6;
const SHORT = 60;

/** The line itself, and behind it those of its shape, with at most a short line on what each of them does between. */
export function alike(line: Line, body: readonly Line[], isName: (line: Line) => boolean): readonly Line[] {
  const index = body.indexOf(line);
  const found = [line];
  let between = 0;
  for (const other of line.level > 0 ? body.slice(index + 1, index + 1 + MOST * 2) : []) {
    if (isShaped(other, line) && isName(other)) {
      found.push(other);
      between = 0;
    } else if (other.level > 0 || other.text.length > SHORT || between > 0) break;
    else between += 1;
  }
  return found;
}

const isShaped = (other: Line, { tag, names, level }: Line): boolean =>
  other.tag === tag && other.names === names && other.level === level;
