// What a search shows of an outline, which is an outline as well.
import type { Note } from './note';
import { branchEnd, indexOf } from './outline';
import type { Id } from './record';
import { notesIn, rootsOf, type Span } from './span';

/** The notes that are shown, each as deep as there are shown ones above it: none stands under one that it is not below of. */
export function shownOf(outline: readonly Note[], isShown: (id: Id) => boolean): Note[] {
  const shown: Note[] = [];
  const above: { depth: number; isShown: boolean }[] = [];
  for (const note of outline) {
    while ((above.at(-1)?.depth ?? -1) >= note.depth) above.pop();
    const isOne = isShown(note.id);
    if (isOne) shown.push({ ...note, depth: above.filter(each => each.isShown).length });
    above.push({ depth: note.depth, isShown: isOne });
  }
  return shown;
}

/** A span of what is shown as one of the whole outline, with all that is below; null where a branch that is not shown stands among them. */
export function wholeSpan(outline: readonly Note[], shown: readonly Note[], span: Span): Span | null {
  if (outline === shown) return span;
  const ids = notesIn(shown, span).map(({ id }) => id);
  const places = ids.map(id => indexOf(outline, id));
  const whole = { from: Math.min(...places), to: Math.max(...places.map(at => branchEnd(outline, at))) };
  const isShown = rootsOf(outline, whole).every(({ from }) => ids.includes(outline[from]?.id ?? ''));
  return isShown ? whole : null;
}
