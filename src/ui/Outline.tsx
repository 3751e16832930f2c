import { useEffect, useMemo, useRef } from 'preact/hooks';
import { removed } from '../model/commands';
import { undone } from '../model/edit';
import type { Note } from '../model/note';
import type { Id } from '../model/record';
import { NoteRow, type RowActs } from './NoteRow';
import type { LeaveEnd } from './note-keys';
import { useReader } from './reader';
import type { OutlineState } from './use-outline';
import { useRuns } from './use-runs';
import { t } from './words';

interface Props {
  readonly outline: OutlineState;
  /** Draws only these, and the one that is edited; the keys know all of them. */
  readonly only?: ReadonlySet<Id> | undefined;
  onLeaveEnd: LeaveEnd;
}

/** The notes of one outline, in order and at their depths; each is edited where it stands. */
export function Outline({ outline, only, onLeaveEnd }: Props) {
  const { caret, notes } = outline;
  const list = useRef<HTMLUListElement>(null);
  const reader = useReader();
  const isLost = caret !== null && !notes.some(({ id }) => id === caret.id);
  // Undone, or deleted in another window: the keys go on somewhere.
  useEffect(() => {
    if (!isLost) return;
    outline.place(null);
    onLeaveEnd();
  }, [isLost]);
  const acts = useRowActs(outline, onLeaveEnd);
  const drawn = only ? notes.filter(({ id }) => only.has(id) || id === caret?.id) : notes;
  const focused = useRef<Id | null>(null);
  const kept = [caret?.id, focused.current].map(id => drawn.findIndex(note => note.id === id)).filter(at => at >= 0);
  const runs = useRuns(list, drawn.length, kept);
  const isWhole = runs.every(({ height }) => height === null);
  const row = (note: Note, at: number) => (
    <NoteRow
      key={outline.rowOf(note.id)}
      note={note}
      outline={note.id === caret?.id ? outline : null}
      reader={reader}
      acts={acts}
      at={isWhole ? undefined : at + 1}
      of={isWhole ? undefined : drawn.length}
    />
  );
  return (
    // A list's role is gone in some screen readers with its bullets; said again, it stays.
    <ul
      class="outline"
      // biome-ignore lint/a11y/noRedundantRoles: see above.
      role="list"
      ref={list}
      onFocusIn={event => {
        focused.current = (event.target as Element).closest('li')?.dataset['note'] ?? null;
      }}
    >
      {runs.flatMap(({ from, to, height }) =>
        height === null ? (
          drawn.slice(from, to).map((note, i) => row(note, from + i))
        ) : (
          <li key={`run ${from}`} role="presentation" style={{ height }} />
        ),
      )}
    </ul>
  );
}

/** The acts of the rows on the outline as it is then. */
function useRowActs(outline: OutlineState, onLeaveEnd: LeaveEnd): RowActs {
  const latest = useRef({ outline, onLeaveEnd });
  latest.current = { outline, onLeaveEnd };
  return useMemo(
    () => ({
      place: caret => latest.current.outline.place(caret),
      forget: note => {
        const { outline: its } = latest.current;
        its.edit(removed(its.notes, [note.id]) ?? [], whole => ({
          text: t('said_deleted'),
          undo: () => latest.current.outline.edit(undone(whole), () => ({ text: t('said_recalled') })),
        }));
        latest.current.onLeaveEnd();
      },
      onLeaveEnd: () => latest.current.onLeaveEnd(),
    }),
    [],
  );
}
