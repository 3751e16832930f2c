// Code between fences in a text that is pasted (https://spec.commonmark.org/0.31.2/#fenced-code-blocks).
import { inCode } from './page-words';

const OPENS = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;

/** What stands between two fences. */
export interface Fenced {
  /** Its lines, each of them code; '' where there is none. */
  readonly text: string;
  /** The line behind it. */
  readonly end: number;
}

/**
 * Reads the code whose fence opens at a line; null where none does. One that is never closed opens nothing, and no later one is looked
 * for: a pasted text is a piece of another, and what follows would all be taken for code.
 */
export function fences(raws: readonly string[]): (at: number) => Fenced | null {
  let isOpen = false;
  return at => {
    const fence = isOpen ? undefined : OPENS.exec(raws[at] ?? '')?.[1];
    if (fence === undefined) return null;
    const end = raws.findIndex((raw, i) => i > at && closes(raw.trim(), fence));
    isOpen = end < 0;
    return isOpen
      ? null
      : { text: codeOf(raws.slice(at + 1, end), /^[ \t]*/.exec(raws[at] ?? '')?.[0] ?? ''), end: end + 1 };
  };
}

const closes = (words: string, fence: string): boolean =>
  words.length >= fence.length && words === (fence[0] ?? '').repeat(words.length);

/** As far indented as it is within its fences. */
const codeOf = (lines: readonly string[], indent: string): string =>
  lines
    .map(line => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()).trimEnd())
    .filter(line => line !== '')
    .map(inCode)
    .join('\n');
