// Where a caret belongs, in UTF-16 code units.

/** Addresses of links, which are not shown: as long, but of nothing that is. */
const hidden = (markdown: string): string =>
  markdown.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, found => '\0'.repeat(found.length));

/** The place in a note's Markdown of a place in its words as they are shown, without the marks: as near as can be told. */
export function caretIn(markdown: string, shown: string, at: number): number {
  const source = hidden(markdown);
  let place = 0;
  for (const letter of shown.slice(0, at)) {
    const found = source.indexOf(letter, place);
    // A space for a line break, a character for its name: what is behind it is found again.
    if (found >= 0) place = found + letter.length;
  }
  return Math.min(place, markdown.length);
}

/** What one change did to a text: this many code units gone from here, and these put there. */
interface Change {
  readonly at: number;
  readonly gone: number;
  readonly put: string;
}

export function changeOf(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let same = 0;
  while (same < most - at && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { at, gone: before.length - at - same, put: after.slice(at, after.length - same) };
}

/**
 * The same, where letters that repeat leave open which of them came or went: what ends at this place of the text before, or as near to it as
 * can be.
 */
export function changeAt(before: string, after: string, place: number): Change {
  const change = changeOf(before, after);
  if (change.gone > 0 && change.put !== '') return change;
  const longer = change.gone > 0 ? before : after;
  const length = change.gone + change.put.length;
  let { at } = change;
  while (at > 0 && at + change.gone > place && longer[at - 1] === longer[at - 1 + length]) at -= 1;
  return { at, gone: change.gone, put: after.slice(at, at + change.put.length) };
}

/** Where a place of a text is after somebody else changed it: it stays beside the same words. */
export function caretAfter(before: string, after: string, place: number): number {
  const { at, gone, put } = changeOf(before, after);
  if (place <= at) return place;
  return place >= at + gone ? place - gone + put.length : at + put.length;
}

/** The change from `before` to `after`, made to what `before` has become meanwhile. */
export function changedToo(before: string, after: string, meanwhile: string): string {
  if (meanwhile === before) return after;
  const { at, gone, put } = changeOf(before, after);
  const [start, end] = [caretAfter(before, meanwhile, at), caretAfter(before, meanwhile, at + gone)];
  return meanwhile.slice(0, start) + put + meanwhile.slice(Math.max(start, end));
}
