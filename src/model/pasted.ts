// What is pasted into an outline, as lines of it.
import { divided } from './divided';
import type { Line } from './edit';
import { markers } from './markers';
import { readBack } from './note-lines';

export type PastedLine = Omit<Line, 'order'>;

export interface Pasted {
  readonly lines: readonly PastedLine[];
  /** How many lines there were more than one paste can take. */
  readonly over: number;
  /** Whether there were characters that no note can carry. */
  readonly isCleaned: boolean;
  /** Whether there was a line too long for one note. */
  readonly isDivided: boolean;
}

const HEADING = /^[#＃]{1,6}(?:\s+|$)/;

/** Nobody reads more at once, and a page should not freeze over it. */
export const MOST_LINES = 10_000;

/** Lines that are read in one go, before others may do something. */
const A_GO = 500;

/**
 * The lines of a text, empty ones left out: a nested list keeps its depth, whatever tells it, a heading makes a part, what is
 * indented below an item belongs to its text, and any other line is a note. Control characters and halves of characters, which no note
 * can carry, are left out. Pauses now and then, and tells how many lines were read.
 */
export function* readPasted(text: string): Generator<number, Pasted> {
  const whole = clean(text);
  const raws = whole.split('\n');
  const reading = reader();
  for (let at = 0; at < raws.length; at += 1) {
    reading.take(raws[at] ?? '');
    if (at % A_GO === A_GO - 1) yield at + 1;
  }
  return capped(reading.lines, isUnfit(text));
}

/** The same in one go. */
export function pastedLines(text: string): readonly PastedLine[] {
  const reading = readPasted(text);
  for (;;) {
    const next = reading.next();
    if (next.done) return next.value.lines;
  }
}

/** Long lines divided, and not more of them than can be taken. */
export function capped(read: readonly PastedLine[], isCleaned: boolean): Pasted {
  const lines = read.flatMap(inPieces);
  const isDivided = lines.length > read.length;
  return { lines: lines.slice(0, MOST_LINES), over: Math.max(0, lines.length - MOST_LINES), isCleaned, isDivided };
}

const inPieces = (line: PastedLine): PastedLine[] =>
  divided(line.text).map((text, i) => (i === 0 ? { ...line, text } : { kind: 'note', text, depth: line.depth }));

function reader(): { readonly lines: PastedLine[]; take(raw: string): void } {
  const indents: number[] = [];
  const markedIn = markers();
  const lines: PastedLine[] = [];
  /** Where the item begins that the next line may belong to. */
  let open: number | null = null;
  const put = (line: PastedLine, indent: number | null) => {
    lines.push(line);
    open = indent;
  };
  const take = (raw: string) => {
    const words = raw.trim();
    const indent = indentOf(raw);
    const heading = HEADING.exec(words)?.[0];
    const marked = markedIn(words, indent);
    const last = lines.at(-1);
    if (words === '') open = null;
    else if (heading !== undefined) {
      indents.length = 0;
      put({ kind: 'part', text: readBack(words.slice(heading.length)), depth: 0 }, 0);
    } else if (!marked && open !== null && last && indent >= open + 2) {
      lines[lines.length - 1] = { ...last, text: `${last.text}\n${readBack(words)}` };
    } else {
      const place = indent + (marked?.level ?? 0);
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= place) indents.pop();
      const text = marked ? readBack(words.slice(marked.marker.length).trimStart()) : words;
      put({ kind: 'note', text, depth: indents.length }, marked ? indent : null);
      indents.push(place);
    }
  };
  return { lines, take };
}

/** A tab counts as four columns (https://spec.commonmark.org/0.31.2/#tabs). */
const indentOf = (line: string): number => (/^[ \t\u3000]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNFIT = /[\0-\x08\x0B\f\x0E-\x1F\x7F]/;

/** Whether there are characters in it that no note can carry: `clean` leaves them out. */
export const isUnfit = (text: string): boolean => UNFIT.test(text) || !text.isWellFormed();

/** The text without what no note can carry, and with one kind of line break. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(new RegExp(UNFIT, 'g'), '');
