// How a note's text stands in a Markdown list, and is read back from one: each line so that nothing in it begins another item, heading or
// quote, and so that nothing of it is lost. A text that needs none of this, as most, is written as it is.

/** What would begin something else at the start of a line, or is nothing but backslashes; backslashes in front of it are counted. */
const BEGINS = String.raw`(?:[-*+](?=\s|$)|[•◦▪・]|[·§–\uF0A7\uF0B7\uF0D8\uF0FC](?=\t)|[#＃]{1,6}(?=\s|$)|>|\`{3,}(?=[^\`]*$)|~{3,}|-{3,}\s*$|=+\s*$|$)`;
const MARKED = new RegExp(String.raw`^\\*${BEGINS}`);
const UNMARKED = new RegExp(String.raw`^\\(?=\\*${BEGINS})`);
const NUMBER = /^(\d{1,9})(?=\\*[.)](?:\s|$))/;
const UNNUMBER = /^(\d{1,9})\\(?=\\*[.)](?:\s|$))/;

/** A space at an edge, which would be trimmed, is written by its number; what looks like one already is told apart. */
const LOOKS_NUMBERED = { start: /^&(?=(?:amp;)*#\d+;)/, end: /&(?=(?:amp;)*#\d+;$)/ };
const NUMBERED = { start: /^&#(\d+);/, end: /&#(\d+);$/ };
const TOLD_APART = { start: /^&amp;(?=(?:amp;)*#\d+;)/, end: /&amp;(?=(?:amp;)*#\d+;$)/ };
const SPACE = { start: /^\s/, end: /\s$/ };

type Edge = 'start' | 'end';

/** A line of a text as it is written into a list. The first may be empty: its marker stands alone. */
export function written(line: string, isFirst: boolean): string {
  if (line === '' && isFirst) return '';
  const kept = spaced(spaced(line, 'end'), 'start');
  return MARKED.test(kept) ? `\\${kept}` : kept.replace(NUMBER, '$1\\');
}

/** What `written` made of a line, back. */
export function readBack(line: string): string {
  const bare = UNMARKED.test(line) ? line.slice(1) : line.replace(UNNUMBER, '$1');
  return unspaced(unspaced(bare, 'start'), 'end');
}

const spaced = (line: string, edge: Edge): string =>
  SPACE[edge].test(line)
    ? line.replace(SPACE[edge], space => `&#${space.charCodeAt(0)};`)
    : line.replace(LOOKS_NUMBERED[edge], '&amp;');

function unspaced(line: string, edge: Edge): string {
  const space = String.fromCharCode(Number(NUMBERED[edge].exec(line)?.[1] ?? 65));
  return /\s/.test(space) ? line.replace(NUMBERED[edge], space) : line.replace(TOLD_APART[edge], '&');
}
