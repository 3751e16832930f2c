import { pasted, removed, retyped } from './commands';
import type { Edit } from './edit';
import { isBlank, type Note } from './note';
import type { PastedLine } from './pasted';
import type { Id } from './record';

/**
 * Lines pasted in a note: behind it, at its depth. `left` is what remains of its text where words were chosen, whose place they take;
 * a note of which nothing remains, as one that was empty, has become these lines.
 */
export function pastedOver(
  outline: readonly Note[],
  behind: Id | null,
  lines: readonly PastedLine[],
  depth: number,
  newIds: readonly Id[],
  left: string | null,
): Edit | null {
  const edit =
    pasted(outline, behind, lines, depth, newIds)?.map(each =>
      each.was ? each : { ...each, pasted: true as const },
    ) ?? null;
  const note = outline.find(({ id }) => id === behind);
  return edit && note ? [...edit, ...(around(outline, note, left) ?? [])] : edit;
}

function around(outline: readonly Note[], note: Note, left: string | null): Edit | null {
  if (left === null) return isBlank(note) ? removed(outline, [note.id]) : null;
  // A heading whose words are all replaced heads nothing any more.
  const isGone = isBlank({ ...note, kind: note.kind === 'part' ? 'note' : note.kind, text: left });
  return isGone ? removed(outline, [note.id]) : retyped(outline, note.id, left);
}
