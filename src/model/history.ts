// What was done to an outline, step by step, to be undone and done again: after closing, in another window, and beside what others did.
import type { Edited, StepsOf } from './desk';
import { type Edit, followed, type Line, lineOf, type Patch } from './edit';
import { isUnseen } from './look-up';
import { mergedText } from './merge-text';
import { isBlank, type Note } from './note';
import { changed, deleted, type Id, type Instant, isLive, undeleted, unmade } from './record';
import type { Session } from './session';
import type { SessionChange } from './session-change';
import { type Retagged, tagsIn } from './tags';

/** How many steps back each outline remembers. */
export const REMEMBERED = 100;

/** Typing within this time of the last key is undone with it; */
const PAUSE_MS = 1000;

/** after this time a step ends with the next word. */
const LONG_MS = 4000;

/** Who did it; `typing` that goes on is one step. */
export interface StepBy {
  /** One opening of a page; while it is open it has an undo of its own. */
  readonly view: Id;
  readonly typing: boolean;
}

/**
 * What reached beyond one outline, and is undone from any: a tag's other name; a session or event that was deleted; what was changed of a
 * session, by the title it has then.
 */
export type Far =
  | { readonly renamed: Pick<Retagged, 'id' | 'from' | 'to'> }
  | { readonly forgot: Id }
  | { readonly changed: SessionChange & Pick<Session, 'title'> };

/** Under which those stand. */
export const EVERYWHERE: Id = '';

export interface Step extends StepBy {
  /** The outline's id, or `EVERYWHERE`. */
  readonly under: Id;
  /** Counts the outline's steps. */
  readonly n: number;
  /** As it was stored, and not only as it was meant. */
  readonly edit: Edit;
  readonly begun: Instant;
  readonly at: Instant;
  readonly undone: boolean;
  /** What was done, where that was not an edit. */
  readonly far?: Far;
  /** The last step of every outline that there was before this one of one outline, by its number: a clock can be set back. */
  readonly afterFar?: number;
  /** Its words were deleted for good: nothing takes it back. */
  readonly lost?: true;
}

/** What an undoing, or a doing again, came to. */
export interface Turned extends Edited {
  /** `unfit`: the step in question does not fit any more, and nothing was changed for it. `none`: no step is left. */
  readonly end: 'done' | 'unfit' | 'none';
  /** What was taken back or done again, where that was no edit; of a session as much as still fitted. */
  readonly far: Far | null;
}

/** Steps of one outline and those of every one, as they were done. */
export const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((a, b) => rankOf(a) - rankOf(b));

const rankOf = ({ under, n, afterFar = 0 }: Step): number => (under === EVERYWHERE ? n : afterFar + 0.5);

/** Whether a step is none that anybody would miss: a line that is blank comes and goes by itself. */
export const isIdle = (edit: Edit): boolean =>
  edit.every(({ was, is }) => (isBlankLine(was) && isBlankLine(is)) || JSON.stringify(was) === JSON.stringify(is));

const isBlankLine = (line: Line | null): boolean =>
  line === null || (line.kind === 'note' && !line.given && isUnseen(line.text));

/** What happened to a note, as a patch; null where its line is as it was. */
export function happened(before: Note | undefined, after: Note): Patch | null {
  const [was, is] = [before && isLive(before) ? lineOf(before) : null, isLive(after) ? lineOf(after) : null];
  return JSON.stringify(was) === JSON.stringify(is) ? null : { id: after.id, was, is };
}

/** The last step with this edit in it, where it is more of the same typing; else null. */
export function goneOn(last: Step | undefined, edit: Edit, by: StepBy, at: Instant): Step | null {
  const [patch] = edit;
  if (!last?.typing || last.undone || !by.typing || last.view !== by.view) return null;
  if (!patch || edit.length > 1 || last.edit.length > 1 || last.edit[0]?.id !== patch.id) return null;
  const isPause = since(last.at, at) >= PAUSE_MS;
  const isLong = since(last.begun, at) >= LONG_MS && /[\s\p{P}]$/u.test(patch.was?.text ?? '');
  return isPause || isLong ? null : { ...last, edit: followed(last.edit, edit), at };
}

const since = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

type By = Omit<StepsOf, 'under'>;

/**
 * Whose step it is to undo or do again: that of the view that did it last. One that has ended competes with nobody, and its steps are
 * everyone's, as are those that a view found done when it was opened.
 */
function isOf(step: Step, { view, beside }: By): boolean {
  if (step.view === view || !beside?.views.includes(step.view)) return true;
  return !step.undone && step.at <= beside.since;
}

/** The step to undo: the last that is this view's to undo; null where there is none. */
export const toUndo = (steps: readonly Step[], by: By): Step | null =>
  steps.findLast(step => !step.undone && isOf(step, by)) ?? null;

/** The step to do again: the one that was undone last, unless something was done since. */
export function toRedo(steps: readonly Step[], by: By): Step | null {
  const own = steps.filter(step => isOf(step, by));
  return own[own.findLastIndex(({ undone }) => !undone) + 1] ?? null;
}

/** What was undone and is not to be done again, for something was done since: undoing that as well would make it the next. */
export function ended(steps: readonly Step[], by: By): Step[] {
  const own = steps.filter(step => isOf(step, by));
  return own.slice(0, own.findLastIndex(({ undone }) => !undone) + 1).filter(({ undone }) => undone);
}

/**
 * The note as this patch of an undo leaves it: the very same where there is nothing to do; null where it no longer fits, for somebody wrote
 * into what would go, or changed the same words.
 */
export function turned(note: Note, patch: Patch, now: Instant): Note | null {
  const { was, is } = patch;
  if (!is) return isLive(note) && note.text !== was?.text ? null : gone(note, patch, now);
  if (note.purged) return null;
  if (!was) return isLive(note) ? note : changed(undeleted(note, now), { ...is, tags: tagsIn(is.text) }, now);
  // A line that was emptied is gone once it is left: its words bring it back, and what else was done to it nobody misses.
  if (!isLive(note)) {
    if (!isBlank(note) || !isUnseen(was.text)) return null;
    return isUnseen(is.text) ? note : changed(undeleted(note, now), { ...is, tags: tagsIn(is.text) }, now);
  }
  const text = mergedText(was.text, is.text, note.text);
  return text === null ? null : changed(note, { ...turnedPlace(note, was, is), text, tags: tagsIn(text) }, now);
}

/** The note as the end of this patch leaves it, which saw its words. */
export function gone(note: Note, { unmakes, seam }: Patch, now: Instant): Note {
  const after = (unmakes ? unmade : deleted)(note, now);
  return seam === undefined || after === note ? after : { ...after, joinedTo: seam };
}

/** Of kind, depth and order what nobody changed since. */
function turnedPlace(note: Note, was: Line, is: Line): Partial<Line> {
  return {
    ...(note.kind === was.kind && { kind: is.kind }),
    ...(note.depth === was.depth && { depth: is.depth }),
    ...(note.order === was.order && { order: is.order }),
  };
}
