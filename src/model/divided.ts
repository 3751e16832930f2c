// A text that is too long for one note, as several.

/** A longer line is several notes: a text field that holds much more of it answers no key. */
export const LONGEST_LINE = 5000;

/**
 * Pasting brings no note over this: words that would stand beside it. Keys still answer at once there. What is typed is not limited, for
 * nobody types as much, and a key that did nothing would be worse.
 */
export const LONGEST_NOTE = 20_000;

/** A place to cut at is looked for so far in front of where the text has to be cut. */
const BEFORE = 500;

/** Behind which one cuts, if one can. */
const END = /[\s。、．，！？]/;

const LETTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The pieces of a text that a note can hold, cut behind a sentence or word, or else between two letters. Only blanks at a cut are left out. */
export function divided(text: string): string[] {
  if (text.length <= LONGEST_LINE) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = endOf(text, from);
    const piece = text.slice(from, end);
    const begun = from === 0 ? piece : piece.trimStart();
    pieces.push(end === text.length ? begun : begun.trimEnd());
    from = end;
  }
  return pieces.filter(piece => piece !== '');
}

function endOf(text: string, from: number): number {
  const most = from + LONGEST_LINE;
  if (text.length <= most) return text.length;
  for (let at = most; at > most - BEFORE; at -= 1) if (END.test(text[at - 1] ?? '')) return at;
  // Flags and families are letters of many characters, but not of as many.
  const near = text.slice(most - BEFORE, most + BEFORE);
  const letter = LETTERS.segment(near).containing(BEFORE)?.index ?? 0;
  return letter > 0 ? most - BEFORE + letter : most;
}
