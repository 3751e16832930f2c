// What the views see of the notebook, and what they hand over to be kept.
import type { EventBundle, Language } from './bundle';
import type { ChangeOfSession } from './change';
import type { Current } from './current';
import { type EventFields, type TalkEvent, unnamedEvent } from './event';
import type { Moment, Note } from './note';
import type { Id, Instant } from './record';
import type { Session, SessionFields } from './session';

/** What stands in the note field and is not a note yet. */
export interface Draft {
  readonly text: string;
  readonly depth: number;
  /** When it was typed, in milliseconds of this machine's clock: of two copies the later is the one. */
  readonly at: number;
  /** When its words were begun; absent while there are none. */
  readonly begun?: Moment;
  /** The outline that it was typed for: a session's or an event's own. Null where none was shown. */
  readonly under?: Id | null;
}

export interface Options {
  /** Language of the report. */
  readonly language: Language;
}

/** When an answer was read, within its transaction: of two answers the later holds all that the earlier does. */
export type AsOf = Instant;

/** What an edit made of the notes that it touched. */
export interface Edited {
  readonly notes: readonly Note[];
  readonly asOf: AsOf;
  /** The view that it is a step of, to be undone there; none has what only tidies. */
  readonly view?: Id;
}

/** Whose steps on which outline: see model/history.ts. */
export interface StepsOf {
  readonly under: Id;
  readonly view: Id;
  /** The views that are open beside it, and when it was opened itself. Without it no other is open. */
  readonly beside?: { readonly views: readonly Id[]; readonly since: Instant };
}

/** All that the popup draws besides the page: asked for at once, whatever else is stored. */
export interface Desk {
  /** Every event's name and days, the last changed first. */
  readonly events: readonly (Pick<EventFields, 'name' | 'firstDay' | 'lastDay'> & { readonly id: Id })[];
  /** Where new things go: the current event, and of its outlines the current one. */
  readonly event: TalkEvent | null;
  /** Null where the current outline is the event's own. */
  readonly session: Session | null;
  /** Why it is this one, and what may be meant as well; null where there is no event. */
  readonly current: Pick<Current, 'choice' | 'instead' | 'until'> | null;
  readonly sessions: readonly { readonly id: Id; readonly title: string }[];
  readonly outline: readonly Note[];
  readonly noteCount: number;
  readonly draft: Draft;
  readonly options: Options;
  readonly asOf: AsOf;
}

/** A session of another event, and what that is called. */
export interface Elsewhere {
  readonly id: Id;
  readonly title: string;
  readonly event: string;
}

/** What the notebook draws. */
export interface NotebookView {
  /** The last changed first. */
  readonly events: readonly TalkEvent[];
  /** The event asked for, else the current one, else the last changed. */
  readonly bundle: EventBundle | null;
  /** The lines that are under way in it, each outline's own. */
  readonly lines: readonly Draft[];
  readonly options: Options;
  readonly asOf: AsOf;
}

/** The event for something new: one of the notebook, or one to be made with it. */
export type EventChoice = { readonly id: Id } | { readonly create: EventFields };

/** The outline for a new note: a session's or an event's own; or the own one of an event to be made with it. */
export type OutlineChoice = { readonly under: Id } | { readonly create: EventFields };

/** Where a note goes: the current outline, else the one of an event to be made for it. */
export function outlineFor(desk: Pick<Desk, 'event' | 'session'> | null, eventName: string): OutlineChoice {
  return desk?.event ? { under: desk.session?.id ?? desk.event.id } : { create: unnamedEvent(eventName) };
}

export interface Clip {
  readonly event: EventChoice;
  /** Address of the page it is clipped from, by which it is known again; the official page in `fields` may be another. */
  readonly page: string;
  readonly fields: SessionFields;
  /** Field name → where on the page it was read, or `typed`. */
  readonly readFrom: Readonly<Record<string, string>>;
  /** Field name → the words that stood there. */
  readonly readWords?: Readonly<Record<string, string>>;
  /** What of that was corrected, and what the page says in its place. */
  readonly corrected?: Omit<ChangeOfSession, 'id'>;
}

export interface Clipped {
  readonly session: Session;
  /** The page had been clipped before: this is its session, changed only by what was corrected here. */
  readonly already: boolean;
}

export interface RestoreCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}
