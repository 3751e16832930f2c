// What of a string a report can carry: all that can be seen, nothing that acts on its surroundings.

/** Breaks of a line, among them those that only some programs take for one. */
const BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Control characters have nothing to show, and some are instructions to the terminal or editor that a report is pasted into. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;

/** Embeddings, overrides and isolates of direction turn the rest of a line around (https://trojansource.codes/). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** Half a character: no encoding carries it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text with its lines kept, each ended by a single `\n`. */
export function carried(text: string): string {
  return text
    .replace(BREAKS, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** The text on one line. Spaces of other kinds, like the one between Japanese words, are part of the words. */
export function oneLine(text: string): string {
  return carried(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** The lines that have something on them. */
export function linesOf(text: string): string[] {
  return carried(text)
    .split('\n')
    .map(oneLine)
    .filter(line => line !== '');
}
