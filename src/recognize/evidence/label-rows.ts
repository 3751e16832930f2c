// Labels in a row: "Date: 19-03-2020 - Time: 19:00 - Place: Oslo" is three pairs in one line.

import { meaningOf } from './labels';

/** What stands between two of them, with the next label behind it. */
const BETWEEN = /\s+[-–—|·•/]\s+(?=\p{L}[^:：]{0,24}[:：]\s?\S)/u;

/** A line cut in front of each label but the first; the line alone where no other label is known. */
export function rowOf(text: string): string[] {
  const [first = '', ...rest] = text.split(BETWEEN);
  // "Room / 会場: A" is one label in two languages.
  if (!/[:：]/.test(first)) return [text];
  const pieces = [first];
  for (const piece of rest) {
    const label = piece.slice(0, piece.search(/[:：]/)).trim();
    if (meaningOf(label)) pieces.push(piece);
    else return [text];
  }
  return pieces;
}

// Test URLs
// https://blazordevita.github.io/eventi/dotnetcode-roma-blazor
