// What begins an item of a list in plain text.

/** `- `, `* `, `+ `, `•`, `・`, `1. `, `1) `. A task's box behind it, `[x]`, is the note's: without it, what is done looks like what is not. */
const MARKER = /^(?:[-*+](?:\s+|$)|[•◦▪・]\s*|\d{1,9}[.)](?:\s+|$))/;

/** Word indents no item: a tab stands behind its marker, and each level has a kind of its own. */
const TABBED = /^(?:[-*+•◦▪·§\uF0A7\uF0B7\uF0D8\uF0FC–]|\d{1,9}[.)])\t/;

/** Also its bullets of a font for symbols, as letters, and letters that count: but only in such a list, for a table can begin with them. */
const IN_LIST = /^(?:[ovqüØ]|[a-z]{1,4}[.)])\t/i;

/** How an item begins, and how deep it is by that alone. */
export interface Marked {
  readonly marker: string;
  readonly level: number;
}

/** Reads the markers of lines that follow one another; null where there is none. */
export function markers(): (words: string, indent: number) => Marked | null {
  /** The kinds of markers in an open list of Word's, one a level, and how far it is indented as a whole. */
  let kinds: string[] = [];
  let at = 0;
  let before = '';
  return (words, indent) => {
    if (indent !== at) kinds = [];
    at = indent;
    const tabbed = (TABBED.exec(words) ?? (kinds.length > 0 ? IN_LIST.exec(words) : null))?.[0];
    // In Markdown another kind of marker is another list, and no deeper.
    if (tabbed === undefined || (kinds.length === 0 && /^[-*+]/.test(tabbed))) {
      kinds = [];
      const marker = MARKER.exec(words)?.[0];
      return marker === undefined ? null : { marker, level: 0 };
    }
    const kind = kindOf(tabbed, before);
    before = tabbed;
    const known = kinds.indexOf(kind);
    kinds = known < 0 ? [...kinds, kind] : kinds.slice(0, known + 1);
    return { marker: tabbed, level: kinds.length - 1 };
  };
}

/** Numbers are of one kind, and so are letters and Roman numbers; `i` behind `h` is a letter. */
function kindOf(marker: string, before: string): string {
  const [word, end] = [marker.slice(0, -2), marker.slice(-2)];
  if (word === '' || !/[.)]/.test(end)) return marker;
  if (/\d/.test(word)) return `1${end}`;
  const isNext = word.length === 1 && before.charCodeAt(0) + 1 === word.charCodeAt(0) && before.slice(1) === end;
  const kind = /^[ivx]+$/i.test(word) && !isNext ? 'i' : 'a';
  return `${/[a-z]/.test(word) ? kind : kind.toUpperCase()}${end}`;
}
