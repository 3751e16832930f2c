// What a move says when it is stored: where the note has come to.
import type { Edit } from '../model/edit';
import type { Note } from '../model/note';
import type { Notice } from '../ui/Notices';
import { t } from '../ui/words';

/** Its level, of several that of the first. */
export const levelSaid = (edit: Edit): Notice => ({ text: t('said_level', String((edit[0]?.is?.depth ?? 0) + 1)) });

/** Its place among all, which stood in this order before. */
export function placeSaid(before: readonly Note[], edit: Edit): Notice {
  const first = edit[0];
  const order = first?.is?.order ?? '';
  const moved = new Set(edit.filter(({ was, is }) => was?.order !== is?.order).map(({ id }) => id));
  const above = before.filter(note => !moved.has(note.id) && note.order < order).length;
  return { text: t('said_moved', String(above + 1), String(before.length)) };
}
