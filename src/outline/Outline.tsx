import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onNews } from '../messages/news';
import { VIEW } from '../messages/view';
import { tagged } from '../model/commands';
import { rootDepth } from '../model/moves';
import type { Note } from '../model/note';
import { indexOf } from '../model/outline';
import type { Id } from '../model/record';
import { shownOf, wholeSpan } from '../model/shown';
import { branchOf, notesIn } from '../model/span';
import { counted, t } from '../ui/words';
import { inPixels } from './in-pixels';
import { memo } from './memo';
import type { LeaveEnd } from './note-keys';
import { onCopy } from './on-copy';
import { onPaste } from './on-paste';
import type { OutlineState } from './outline-state';
import { Rows, useRowActs } from './Rows';
import { useReader } from './reader';
import { onRowKey, remove } from './row-keys';
import { TagField } from './TagField';
import { type Choosing, useChosen } from './use-chosen';
import { useDrag } from './use-drag';
import { useHeldKeys } from './use-held-keys';
import type { Clock } from './use-times';

interface Props {
  readonly outline: OutlineState;
  /** Draws only these, and the one that is edited: keys move among them, and act on no other but what is moved along with its branch. */
  readonly only?: ReadonlySet<Id> | undefined;
  /** Says when each note was begun; null while that is not shown. */
  readonly clock: Clock | null;
  onLeaveEnd: LeaveEnd;
}

/** The notes of one outline, in order and at their depths; each is edited where it stands, and several are chosen together. */
export const Outline = memo(({ outline: whole, only, clock, onLeaveEnd }: Props) => {
  const outline = useMemo(() => (only ? searched(whole, only) : whole), [whole, only]);
  const list = useRef<HTMLUListElement>(null);
  const reader = useReader();
  const choosing = useChosen(list, outline, onLeaveEnd);
  const [isTagging, tagAll] = useState(false);
  const rows = { outline, choosing, leaveEnd: onLeaveEnd, onTag: () => tagAll(true) };
  const drag = useDrag(list, outline, choosing);
  const held = useHeldKeys(() => latest.current.turning());
  useLost(outline, onLeaveEnd);
  const latest = useRef(outline);
  latest.current = outline;
  const paste = (event: ClipboardEvent) => {
    const span = event.target instanceof HTMLTextAreaElement ? null : choosing.spanAtFocus();
    if (!span) return;
    const all = wholeSpan(outline.notes, outline.shown, span);
    if (!all) return outline.say({ text: t('said_hiddenAmong') });
    const behind = outline.notes[all.to - 1]?.id ?? null;
    onPaste(event, () => latest.current, { behind, depth: rootDepth(outline.notes, all) });
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
        onKeyDownCapture={held}
        onKeyDown={event => onRowKey(event, rows)}
        onCopy={event => onCopy(event, outline, choosing, reader)}
        onCut={cut}
        onPaste={event => paste(event)}
      >
        <Rows
          list={list}
          outline={outline}
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

function searched(outline: OutlineState, only: ReadonlySet<Id>): OutlineState {
  const edited = outline.caret?.id;
  return { ...outline, shown: shownOf(outline.notes, id => only.has(id) || id === edited) };
}

/** Undone, or deleted in another window, while it was edited: the keys go on somewhere, and of what nobody did here that is said. */
function useLost({ caret, notes, place, say }: OutlineState, leaveEnd: LeaveEnd): void {
  const elsewhere = useRef<readonly Note[]>([]);
  useEffect(
    () =>
      onNews('edited', told => {
        elsewhere.current = told.view === VIEW ? [] : told.notes;
      }),
    [],
  );
  const lost = caret !== null && indexOf(notes, caret.id) < 0 ? caret.id : null;
  useEffect(() => {
    if (lost === null) return;
    place(null);
    leaveEnd();
    if (elsewhere.current.some(({ id }) => id === lost)) say({ text: t('said_lostElsewhere') });
  }, [lost]);
}

interface TaggedProps {
  readonly outline: OutlineState;
  readonly choosing: Choosing;
  onDone(): void;
}

/** The field that tags what is chosen, or the row that had the focus. */
function AllTagged({ outline, choosing, onDone }: TaggedProps) {
  const id = useRef(choosing.chosen?.head ?? choosing.focused.current ?? '').current;
  const span = choosing.span ?? branchOf(outline.shown, id);
  const ids = span ? notesIn(outline.shown, span).map(note => note.id) : [];
  const count = counted('notes', ids.length);
  const done = () => {
    onDone();
    choosing.toRow(id);
  };
  return (
    <TagField
      count={count}
      onTag={tag => {
        const edit = tagged(outline.notes, ids, tag);
        if (edit) outline.edit(edit, () => ({ text: t('said_tagged', count) }));
        else outline.say({ text: t('said_nothingTagged', tag) });
        done();
      }}
      onCancel={done}
    />
  );
}
