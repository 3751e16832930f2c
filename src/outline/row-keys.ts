// What a key does on notes that are not being edited: on the row that has the focus, or on all that are chosen.
import { removed } from '../model/commands';
import { undone } from '../model/edit';
import { nested, shifted } from '../model/moves';
import { indexOf } from '../model/outline';
import { type Id, isLive } from '../model/record';
import { wholeSpan } from '../model/shown';
import { type Chosen, extended, notesIn, type Span, spanOf } from '../model/span';
import { composing } from '../ui/composing';
import { t } from '../ui/words';
import type { LeaveEnd } from './note-keys';
import type { OutlineState } from './outline-state';
import { deletedSaid, levelSaid, placeSaid } from './said';
import { turnOf } from './turn-keys';
import type { Choosing } from './use-chosen';

interface Rows {
  readonly outline: OutlineState;
  readonly choosing: Choosing;
  readonly leaveEnd: LeaveEnd;
  /** A tag for all of them is to be typed. */
  onTag(): void;
}

/** Acts on the key, or leaves it to the browser. */
export function onRowKey(event: KeyboardEvent, rows: Rows): void {
  const { outline, choosing } = rows;
  const id = choosing.focused.current;
  const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (isField || id === null) return;
  if (!choosing.chosen && isTyping(event)) typeInto(id, outline);
  if (composing(event)) return;
  const chosen = choosing.chosen ?? { anchor: id, head: id };
  const span = spanOf(outline.shown, chosen);
  const act = span && (heldAct(event, rows, chosen, span) ?? plainAct(event, rows, chosen, span));
  if (!act) return;
  event.preventDefault();
  act();
}

/** Whether the key writes, on a row's words; Space and Enter are the button's own, and `#` tags. */
function isTyping(event: KeyboardEvent): boolean {
  const isText = event.target instanceof Element && event.target.matches('button.text, .text > button');
  const isHeld = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  const isLetter = [...event.key].length === 1 && !' #'.includes(event.key);
  return isText && !isHeld && (isLetter || composing(event));
}

/** The field has the focus before the browser writes the letter, which is left to it. */
function typeInto(id: Id, { notes, place }: OutlineState): void {
  const note = notes[indexOf(notes, id)];
  if (note) place({ id, at: note.text.length });
}

function heldAct(event: KeyboardEvent, { outline, choosing }: Rows, chosen: Chosen, span: Span): (() => void) | null {
  const { notes, shown } = outline;
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (event.ctrlKey || event.metaKey) {
    const turn = turnOf(event, outline);
    if (turn) return turn;
    const [first, last] = [shown[0], shown.at(-1)];
    return event.key.toLowerCase() === 'a' && first && last
      ? () => choosing.choose({ anchor: first.id, head: last.id })
      : null;
  }
  if (by !== null && event.shiftKey) return () => choosing.choose(extended(shown, chosen, by));
  if (by !== null && event.altKey)
    return onWhole(outline, span, whole => outline.edit(shifted(notes, whole, by) ?? [], it => placeSaid(notes, it)));
  if (event.key === 'Tab' && choosing.chosen)
    return onWhole(outline, span, whole =>
      outline.edit(nested(notes, whole, event.shiftKey ? -1 : 1) ?? [], levelSaid),
    );
  return null;
}

/** Moves the branches with all that is below; where the search hides one among them, it says so instead. */
function onWhole(outline: OutlineState, span: Span, act: (whole: Span) => void): () => void {
  const whole = wholeSpan(outline.notes, outline.shown, span);
  return () => (whole ? act(whole) : outline.say({ text: t('said_hiddenAmong') }));
}

function plainAct(event: KeyboardEvent, rows: Rows, chosen: Chosen, span: Span): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { choosing, leaveEnd } = rows;
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return event.shiftKey ? null : () => step(rows, chosen.head, event.key === 'ArrowUp' ? -1 : 1);
    case 'Escape':
      return () => (choosing.chosen ? chooseNone(rows) : leaveEnd());
    case 'Delete':
    case 'Backspace':
      return () => remove(rows, span);
    case '#':
      return rows.onTag;
    default:
      return null;
  }
}

/** The focus stays: nothing else would tell of it. */
function chooseNone({ outline, choosing }: Rows): void {
  choosing.choose(null);
  outline.say({ text: t('said_noneChosen') });
}

function step({ outline: { shown }, choosing, leaveEnd }: Rows, from: Id, by: 1 | -1): void {
  choosing.choose(null);
  const next = shown[indexOf(shown, from) + by];
  if (next) choosing.toRow(next.id);
  else if (by > 0) leaveEnd();
}

/** Gone, with a way back; the focus goes to what is next. */
export function remove({ outline, choosing, leaveEnd }: Omit<Rows, 'onTag'>, span: Span): void {
  const next = outline.shown[span.to] ?? outline.shown[span.from - 1];
  choosing.choose(null);
  removeNotes(outline, span);
  if (next) choosing.toRow(next.id);
  else leaveEnd();
}

/** Those that are shown: what a search hides below them stays. */
export function removeNotes(outline: OutlineState, span: Span): void {
  const gone = notesIn(outline.shown, span).map(({ id }) => id);
  outline.edit(removed(outline.notes, gone) ?? [], (whole, { notes }) => {
    const kept = notes.filter(note => isLive(note) && gone.includes(note.id)).length;
    const text = deletedSaid(gone.length - kept, kept);
    if (kept === gone.length) return { text };
    return { text, undo: () => outline.edit(undone(whole), () => ({ text: t('said_recalled') })) };
  });
}
