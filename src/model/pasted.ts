// What is pasted into an outline, as lines of it.
import { divided } from './divided';
import type { Line } from './edit';
import { fences } from './fenced';
import { isUnseen } from './look-up';
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

/** One line by itself that begins with a number is rather a date, `3. März`, than a list. */
const NUMBER_ALONE = /^\s*\d+[.)][^\S\t\n][^\n]*$/;

/**
 * The lines of a text, empty ones and those of which nothing is seen left out: a nested list keeps its depth, whatever tells it, a heading
 * makes a part, what is indented below an item belongs to its text, code between fences is one note, and any other line is a note. Control characters and halves of
 * characters, which no note can carry, are left out. Pauses now and then, and tells how many lines were read.
 */
export function* readPasted(text: string): Generator<number, Pasted> {
  const whole = clean(text);
  if (NUMBER_ALONE.test(whole.trimEnd()))
    return capped([{ kind: 'note', text: whole.trim(), depth: 0 }], isUnfit(text));
  const raws = whole.split('\n');
  const reading = reader();
  const fencedAt = fences(raws);
  for (let at = 0; at < raws.length; at += 1) {
    const code = fencedAt(at);
    if (code) reading.takeCode(code.text, raws[at] ?? '');
    else reading.take(raws[at] ?? '');
    if (code) at = code.end - 1;
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

interface Reader {
  readonly lines: PastedLine[];
  take(raw: string): void;
  /** Code, which stands where its fence does. */
  takeCode(text: string, fence: string): void;
}

function reader(): Reader {
  const indents: number[] = [];
  const markedIn = markers();
  const lines: PastedLine[] = [];
  /** Where the item begins that the next line may belong to. */
  let open: number | null = null;
  const put = (line: PastedLine, indent: number | null) => {
    lines.push(line);
    open = indent;
  };
  const putBelow = (last: PastedLine, text: string) => {
    lines[lines.length - 1] = { ...last, text: `${last.text}\n${text}` };
  };
  const putNote = (text: string, place: number, indent: number | null) => {
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= place) indents.pop();
    put({ kind: 'note', text, depth: indents.length }, indent);
    indents.push(place);
  };
  const take = (raw: string) => {
    const words = raw.trim();
    const indent = indentOf(raw);
    const heading = HEADING.exec(words)?.[0];
    const marked = markedIn(words, indent);
    const last = lines.at(-1);
    const isBelow = !marked && open !== null && last && indent >= open + 2;
    if (words === '' || (isUnseen(words) && !isBelow)) open = null;
    else if (heading !== undefined) {
      indents.length = 0;
      put({ kind: 'part', text: readBack(words.slice(heading.length)), depth: 0 }, 0);
    } else if (isBelow) {
      putBelow(last, readBack(words));
    } else {
      const text = marked ? readBack(words.slice(marked.marker.length).trimStart()) : words;
      putNote(text, indent + (marked?.level ?? 0), marked ? indent : null);
    }
  };
  const takeCode = (text: string, fence: string) => {
    const indent = indentOf(fence);
    const last = lines.at(-1);
    if (text === '') return;
    if (last && open !== null && indent >= open + 2) putBelow(last, text);
    else putNote(text, indent, null);
  };
  return { lines, take, takeCode };
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
