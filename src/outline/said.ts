// What is said when it is stored: of a move where the note has come to, of an undoing what came of it.
import type { Edit } from '../model/edit';
import type { Turned } from '../model/history';
import type { Note } from '../model/note';
import type { Session } from '../model/session';
import type { SessionChange } from '../model/session-change';
import type { Notice } from '../ui/Notices';
import { beginningOf, titleOfSession } from '../ui/titles';
import { counted, t } from '../ui/words';

/** Its level, of several that of the first. */
export const levelSaid = (edit: Edit): Notice => ({ text: t('said_level', String((edit[0]?.is?.depth ?? 0) + 1)) });

/** Its place among all, which stood in this order before. */
export function placeSaid(before: readonly Note[], edit: Edit): Notice {
  const order = edit[0]?.is?.order ?? '';
  const orders = new Map(edit.map(({ id, is }) => [id, is?.order]));
  const above = before.filter(note => (orders.get(note.id) ?? note.order) < order).length;
  return { text: t('said_moved', String(above + 1), String(before.length)) };
}

/** How many went; and how many stayed, for another window had written into them. */
export function deletedSaid(gone: number, kept: number): string {
  if (kept === 0) return t('said_deletedNotes', counted('notes', gone));
  const stayed = t('said_keptNotes', counted('notes', kept));
  return gone === 0 ? stayed : `${t('said_deletedNotes', counted('notes', gone))} · ${stayed}`;
}

/** What undoing and doing again say, meanwhile and at their end. */
export const TURNING = {
  undo: { doing: 'said_undoing', done: 'said_undone', unfit: 'said_notUndone', none: 'said_nothingUndone' },
  redo: { doing: 'said_redoing', done: 'said_redone', unfit: 'said_notRedone', none: 'said_nothingRedone' },
} as const;

export type Turning = keyof typeof TURNING;

/** What was done beyond the outline is named: it may not be in sight. */
export function turnedSaid(ask: Turning, { end, far }: Pick<Turned, 'end' | 'far'>): Notice {
  if (!far) return { text: t(TURNING[ask][end]) };
  if ('forgot' in far) return { text: t(ask === 'undo' ? 'said_recalled' : 'said_deleted') };
  if ('changed' in far) return { text: changeSaid(ask, far.changed) };
  const { from, to } = far.renamed;
  return { text: ask === 'undo' ? t('said_renameUndone', to, from) : t('said_renameRedone', from, to) };
}

function changeSaid(ask: Turning, { title, facts }: SessionChange & Pick<Session, 'title'>): string {
  const words = facts.flatMap(({ name }) => (name === 'pages' ? [] : [t(`field_${name}`)]));
  const names = [beginningOf(titleOfSession(title)), words.join(' · ')];
  return ask === 'undo' ? t('said_factsUndone', ...names) : t('said_factsRedone', ...names);
}
