import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '../model/note';
import { indexOf } from '../model/outline';
import { notesIn } from '../model/span';
import { useRested } from '../ui/use-rested';
import { inPixels } from './in-pixels';
import { NoteRow, type RowActs } from './NoteRow';
import type { LeaveEnd } from './note-keys';
import type { OutlineState } from './outline-state';
import type { Reader } from './reader';
import { removeNotes } from './row-keys';
import type { Choosing } from './use-chosen';
import { useRuns } from './use-runs';
import type { Clock } from './use-times';

/** How many rows there are is on every one of them, where not all are drawn: it follows in the first pause, and no key waits for it. */
const PAUSE_MS = 400;

interface Props {
  readonly list: { readonly current: HTMLElement | null };
  readonly outline: OutlineState;
  readonly reader: Reader | null;
  readonly clock: Clock | null;
  readonly choosing: Choosing;
  readonly acts: RowActs;
}

/** The rows that are near the screen, or that the keys are on. */
export function Rows({ list, outline, reader, clock, choosing, acts }: Props) {
  const { caret, notes, shown } = outline;
  const { chosen, span, focused } = choosing;
  const drawn = shown === notes ? notes : among(notes, shown);
  const kept = [caret?.id, focused.current, chosen?.head].filter(id => id !== undefined && id !== null);
  const places = kept.map(id => indexOf(drawn, id)).filter(at => at >= 0);
  // With the rows beside them, where the next key can lead.
  const keptRows = places.flatMap(at => [Math.max(0, at - 1), at, Math.min(at + 1, drawn.length - 1)]);
  const runs = useRuns(list, drawn.length, keptRows);
  const isWhole = runs.every(({ height }) => height === null);
  const count = useRested(isWhole ? 0 : drawn.length, '', PAUSE_MS);
  const all = useMemo(() => (span ? new Set(notesIn(shown, span).map(({ id }) => id)) : null), [shown, chosen]);
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

/** The same notes, at the depths that they have in the whole. */
function among(notes: readonly Note[], shown: readonly Note[]): readonly Note[] {
  const ids = new Set(shown.map(({ id }) => id));
  return notes.filter(({ id }) => ids.has(id));
}

/** The acts of the rows on the outline as it is then. */
export function useRowActs(
  outline: OutlineState,
  choosing: Choosing,
  grab: RowActs['grab'],
  leaveEnd: LeaveEnd,
): RowActs {
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
        const at = indexOf(its.shown, note.id);
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
