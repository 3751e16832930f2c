// What every part of the outline is handed: what is drawn, and what can be done to it.
import type { Draft, Edited } from '../model/desk';
import type { Edit, Line } from '../model/edit';
import type { Note } from '../model/note';
import type { Id } from '../model/record';
import type { Notice } from '../ui/Notices';
import type { Beginning } from './beginning';

/** The line that is being edited, and where in its text (UTF-16 code units). */
export interface Caret {
  readonly id: Id;
  /** Null: where the text field has it. */
  readonly at: number | null;
}

export interface OutlineState {
  /** As it is drawn: what is stored, with every edit that is on its way. */
  readonly notes: readonly Note[];
  /** Those that a search shows, each as deep as there are shown ones above it; without a search the very same. Keys move among them. */
  readonly shown: readonly Note[];
  readonly caret: Caret | null;
  place(caret: Caret | null): void;
  /** Tells a row of the list from the others: a note that goes on as its twin keeps the field that it is typed in. */
  rowOf(id: Id): string;
  /** An act of its own; what it says when it is stored is told the edit with what it did to the depths around it, and what came of it. */
  edit(edit: Edit, done?: (whole: Edit, answer: Edited) => Notice): void;
  /** Like `edit`, and no step of its own: undoing goes past it. */
  tidy(edit: Edit): void;
  /** New lines at the end, typed in the note field; and the draft that is left there. Whether they came to the disk, sooner or later; else they are gone from here. */
  add(lines: readonly NewLine[], draft: Draft | null): Promise<boolean>;
  /** For keys that follow one another: stored soon, and undone together; `isAct` is undone alone. */
  type(edit: Edit, isAct: boolean): void;
  /** Whether it took something back, once that is known. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Ends as soon as nothing is being undone or done again any more; null while nothing is. */
  turning(): Promise<unknown> | null;
  /** In the one place where the page says what was done. */
  say(notice: Notice): void;
  /** Takes that back, where it still stands. */
  unsay(text: string): void;
  /** And what could not be done. */
  warn(text: string): void;
}

/** A line from the note field; `begun` where it is known when, `isPasted` where nothing of it was typed. */
export type NewLine = Omit<Line, 'order'> & { readonly begun?: Beginning | undefined; readonly isPasted?: boolean };
