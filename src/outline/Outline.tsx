import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { tagged } from '../model/commands';
import { rootDepth } from '../model/moves';
import type { Note } from '../model/note';
import { indexOf } from '../model/outline';
import type { Id } from '../model/record';
import { branchOf, notesIn } from '../model/span';
import { useRested } from '../ui/use-rested';
import { counted, t } from '../ui/words';
import { memo } from './memo';
import { NoteRow, type RowActs } from './NoteRow';
import type { LeaveEnd } from './note-keys';
import { onCopy } from './on-copy';
import { onPaste } from './on-paste';
import { type Reader, useReader } from './reader';
import { onRowKey, remove, removeNotes } from './row-keys';
import { TagField } from './TagField';
import { type Choosing, useChosen } from './use-chosen';
import { useDrag } from './use-drag';
import type { OutlineState } from './use-outline';
import { useRuns } from './use-runs';
import type { Clock } from './use-times';

interface Props {
  readonly outline: OutlineState;
  /** Draws only these, and the one that is edited; the keys know all of them. */
  readonly only?: ReadonlySet<Id> | undefined;
  /** Says when each note was begun; null while that is not shown. */
  readonly clock: Clock | null;
  onLeaveEnd: LeaveEnd;
}

/** How many rows there are is on every one of them, where not all are drawn: it follows in the first pause, and no key waits for it. */
const PAUSE_MS = 400;

/** The notes of one outline, in order and at their depths; each is edited where it stands, and several are chosen together. */
export const Outline = memo(({ outline, only, clock, onLeaveEnd }: Props) => {
  const list = useRef<HTMLUListElement>(null);
  const reader = useReader();
  const choosing = useChosen(list, outline, onLeaveEnd);
  const [isTagging, tagAll] = useState(false);
  const rows = { outline, choosing, leaveEnd: onLeaveEnd, onTag: () => tagAll(true) };
  const drag = useDrag(list, outline, choosing);
  useLost(outline, onLeaveEnd);
  const latest = useRef(outline);
  latest.current = outline;
  const paste = (event: ClipboardEvent) => {
    const span = event.target instanceof HTMLTextAreaElement ? null : choosing.spanAtFocus();
    if (!span) return;
    const behind = outline.notes[span.to - 1]?.id ?? null;
    onPaste(event, () => latest.current, { behind, depth: rootDepth(outline.notes, span) });
  };
  const cut = (event: ClipboardEvent) => {
    const span = onCopy(event, outline, choosing, reader);
    if (span) remove(rows, span);
  };
  return (
    <>
      {/* A list's role is gone in some screen readers with its bullets; said again, it stays. */}
      <ul
        class="outline"
        // biome-ignore lint/a11y/noRedundantRoles: see above.
        role="list"
        ref={list}
        onFocusIn={event => {
          choosing.focused.current = (event.target as Element).closest('li')?.dataset['note'] ?? null;
        }}
        onFocusOut={choosing.onLeave}
        onKeyDown={event => onRowKey(event, rows)}
        onCopy={event => onCopy(event, outline, choosing, reader)}
        onCut={cut}
        onPaste={event => paste(event)}
      >
        <Rows
          list={list}
          outline={outline}
          only={only}
          reader={reader}
          clock={clock}
          choosing={choosing}
          acts={useRowActs(outline, choosing, drag.grab, onLeaveEnd)}
        />
      </ul>
      {drag.mark && <div class="drop" style={inPixels({ ...drag.mark })} />}
      {isTagging && choosing.focused.current !== null && (
        <AllTagged outline={outline} choosing={choosing} onDone={() => tagAll(false)} />
      )}
    </>
  );
});

/** A number alone is no length, and would be none at all. */
const inPixels = (lengths: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}px`]));

/** Undone, or deleted in another window, while it was edited: the keys go on somewhere. */
function useLost({ caret, notes, place }: OutlineState, leaveEnd: LeaveEnd): void {
  const isLost = caret !== null && indexOf(notes, caret.id) < 0;
  useEffect(() => {
    if (!isLost) return;
    place(null);
    leaveEnd();
  }, [isLost]);
}

interface RowsProps {
  readonly list: { readonly current: HTMLElement | null };
  readonly outline: OutlineState;
  readonly only: ReadonlySet<Id> | undefined;
  readonly reader: Reader | null;
  readonly clock: Clock | null;
  readonly choosing: Choosing;
  readonly acts: RowActs;
}

/** The rows that are near the screen, or that the keys are on. */
function Rows({ list, outline, only, reader, clock, choosing, acts }: RowsProps) {
  const { caret, notes } = outline;
  const { chosen, span, focused } = choosing;
  const drawn = only ? notes.filter(({ id }) => only.has(id) || id === caret?.id) : notes;
  const kept = [caret?.id, focused.current, chosen?.head].filter(id => id !== undefined && id !== null);
  const places = kept.map(id => indexOf(drawn, id)).filter(at => at >= 0);
  // With the rows beside them, where the next key can lead.
  const keptRows = places.flatMap(at => [Math.max(0, at - 1), at, Math.min(at + 1, drawn.length - 1)]);
  const runs = useRuns(list, drawn.length, keptRows);
  const isWhole = runs.every(({ height }) => height === null);
  const count = useRested(drawn.length, '', PAUSE_MS);
  const all = useMemo(() => (span ? new Set(notesIn(notes, span).map(({ id }) => id)) : null), [notes, chosen]);
  const row = (note: Note, at: number) => (
    <NoteRow
      key={outline.rowOf(note.id)}
      note={note}
      outline={note.id === caret?.id ? outline : null}
      reader={reader}
      acts={acts}
      clock={clock}
      isChosen={all?.has(note.id)}
      at={isWhole ? undefined : at + 1}
      of={isWhole ? undefined : Math.max(count, at + 1)}
    />
  );
  return (
    <>
      {runs.flatMap(({ from, to, height }, at) =>
        height === null ? (
          drawn.slice(from, to).map((note, i) => row(note, from + i))
        ) : (
          <li key={`gap ${at}`} role="presentation" style={inPixels({ height })} />
        ),
      )}
    </>
  );
}

/** The acts of the rows on the outline as it is then. */
function useRowActs(outline: OutlineState, choosing: Choosing, grab: RowActs['grab'], leaveEnd: LeaveEnd): RowActs {
  const latest = useRef({ outline, choosing, grab, leaveEnd });
  latest.current = { outline, choosing, grab, leaveEnd };
  return useMemo(
    () => ({
      place: caret => {
        latest.current.choosing.choose(null);
        latest.current.outline.place(caret);
      },
      forget: note => {
        const { outline: its } = latest.current;
        const at = indexOf(its.notes, note.id);
        removeNotes(its, { from: at, to: at + 1 });
        latest.current.leaveEnd();
      },
      choose: chosen => latest.current.choosing.choose(chosen),
      extendTo: id => {
        const { outline: its, choosing: now } = latest.current;
        now.choose({ anchor: now.chosen?.anchor ?? its.caret?.id ?? now.focused.current ?? id, head: id });
      },
      grab: (event, id) => latest.current.grab(event, id),
      leaveEnd: () => latest.current.leaveEnd(),
    }),
    [],
  );
}

interface TaggedProps {
  readonly outline: OutlineState;
  readonly choosing: Choosing;
  onDone(): void;
}

/** The field that tags what is chosen, or the row that had the focus. */
function AllTagged({ outline, choosing, onDone }: TaggedProps) {
  const id = useRef(choosing.chosen?.head ?? choosing.focused.current ?? '').current;
  const span = choosing.span ?? branchOf(outline.notes, id);
  const ids = span ? notesIn(outline.notes, span).map(note => note.id) : [];
  const count = counted('notes', ids.length);
  const done = () => {
    onDone();
    choosing.toRow(id);
  };
  return (
    <TagField
      count={count}
      onTag={tag => {
        outline.edit(tagged(outline.notes, ids, tag) ?? [], () => ({ text: t('said_tagged', count) }));
        done();
      }}
      onCancel={done}
    />
  );
}
