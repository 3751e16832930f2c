// What is pasted into an outline, as lines of it.
import type { Line } from './edit';

export type PastedLine = Omit<Line, 'order'>;

/** `- `, `* `, `+ `, `• `, `1. `, `1) `, with a box or without. */
const MARKER = /^(?:[-*+•◦▪・]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;

const HEADING = /^#{1,6}\s+/;

/** Nobody reads more at once, and a page should not freeze over it. */
export const MOST_LINES = 10_000;

/**
 * The lines of a text, empty ones left out: a nested list keeps its depth, whatever it is indented by, a heading makes a part, and any
 * other line a note. Control characters and halves of characters, which no note can carry, are left out.
 */
export function pastedLines(text: string): PastedLine[] {
  const indents: number[] = [];
  const lines: PastedLine[] = [];
  for (const raw of clean(text).split('\n')) {
    const words = raw.trim();
    if (words === '' || lines.length >= MOST_LINES) continue;
    const heading = HEADING.exec(words);
    if (heading) {
      indents.length = 0;
      lines.push({ kind: 'part', text: words.slice(heading[0].length), depth: 0 });
      continue;
    }
    const indent = indentOf(raw);
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    lines.push({ kind: 'note', text: words.replace(MARKER, ''), depth: indents.length });
    indents.push(indent);
  }
  return lines;
}

/** A tab counts as four columns (https://spec.commonmark.org/0.31.2/#tabs). */
const indentOf = (line: string): number => (/^[ \t\u3000]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length;

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');
