// Every request that a view can make of the background, and its answer. Every other type of the messages is derived from this.
import type { EventBundle } from '../model/bundle';
import type { ChangeOfEvent, ChangeOfSession, Met, Parting } from '../model/change';
import type {
  Clip,
  Clipped,
  Desk,
  Draft,
  Edited,
  Elsewhere,
  NotebookView,
  Options,
  OutlineChoice,
  RestoreCounts,
  StepsOf,
} from '../model/desk';
import type { Edit } from '../model/edit';
import type { EventFields, TalkEvent } from '../model/event';
import type { PageRead } from '../model/facts';
import type { StepBy, Turned } from '../model/history';
import type { Note, NoteFields } from '../model/note';
import type { Outlook } from '../model/outlook';
import type { PageDraft } from '../model/page-draft';
import type { Id } from '../model/record';
import type { Session, Video } from '../model/session';
import type { Retagged, TagsListed, TagUse } from '../model/tags';
import type { InTrash, Trashed } from '../model/trash';
import type { Playing } from '../model/video';

/**
 * Why a page could not be read: closed to every extension, no answer within the limit, an error on the page, or a file in a viewer;
 * or not to its end: `partial`.
 */
export type Unread = 'closed' | 'slow' | 'failed' | 'file' | 'partial';

/** The page in the tab, and where it belongs in the notebook. */
export interface PageSeen {
  /** With what is only a suggestion. Null where not even the address may be known. Where the page was not read: its title and address from the tab. */
  readonly page: PageRead | null;
  readonly unread: Unread | null;
  /** What was corrected on it before, and not clipped. */
  readonly draft: PageDraft | null;
  /** The session that was clipped from this page. */
  readonly known: Session | null;
  /** That session, or the one whose slides or video this page is. */
  readonly session: Id | null;
  /** The event of the notebook that this page names. */
  readonly eventId: Id | null;
  /** The sessions of its event, or of the current one, the likeliest first; `likely` where one stands out. */
  readonly matches: readonly { readonly id: Id; readonly title: string; readonly likely: boolean }[];
}

/** The page that was last given in a window, and the tab it was read in. */
export interface PageGiven {
  readonly tabId: number;
  readonly seen: PageSeen;
}

export interface Messages {
  /** As it is for this outlook; null for a view that was just opened: what was being typed when the last one closed is typed on. */
  desk(input: Outlook | null): Desk;
  /** The sessions of all events but this one, those of the last changed event first. */
  elsewhere(eventId: Id | null): readonly Elsewhere[];
  /** Reads the page of this tab: only after the user's act on it. `eventId`: the event chosen for it, where one was. */
  page(input: { tabId: number; eventId: Id | null }): PageSeen;
  /** The page that was read last in this window, as it was then: nothing is read for it. */
  given(input: { windowId: number; eventId: Id | null }): PageGiven | null;
  /** What this tab is playing, where a page of it was given. */
  playing(input: { tabId: number }): Playing | null;
  notebook(input: { eventId: Id | null }): NotebookView;
  /** What the report is compiled from. */
  bundle(eventId: Id): EventBundle;
  options(input: null): Options;
  /** The tags in use, each with its count, for completion: in no time, and those of deleted notes too. */
  tags(input: null): readonly TagUse[];
  /** The tags of the notes that are there, by name, counted one by one, and the last renaming. */
  listTags(input: null): TagsListed;
  /** What the page at this address is called, as far as the notebook or the tab in front knows; nothing is asked of the web. */
  pageTitle(url: string): string | null;

  /** Make this session, or this event as a whole, the place where new things go; `over` the session whose page is open. */
  choose(input: { id: Id; over: Id | null }): void;
  keepDraft(draft: Draft): void;
  /** The same of the notebook, where each outline has one. */
  keepLine(line: Draft): void;
  /** Keep what was corrected on a page until it is clipped. */
  keepPageDraft(draft: PageDraft): void;
  /** Keep what a view that is typed in would ask for, should it end. */
  keepParting(parting: Parting): void;

  /** Keep a session; a page that was clipped before opens the session that it has. */
  clip(input: Clip): Clipped;
  createEvent(fields: EventFields): TalkEvent;
  createSession(input: { eventId: Id; title: string; over: Id | null }): Session;
  /** Answers with what it met that another window had changed meanwhile. */
  changeEvent(input: ChangeOfEvent): Met | null;
  /** The same. Here and below, `view` is whose step it is, for undoing. */
  changeSession(input: ChangeOfSession): Met | null;
  /** Move a session past the next of these, or the one before, as they stand then; at its end it stays. */
  moveSession(input: { id: Id; by: 1 | -1; among: readonly Id[]; view: Id }): void;
  addSlides(input: { sessionId: Id; url: string; title: string | null; view: Id }): void;
  addVideo(input: { sessionId: Id; video: Video; view: Id }): void;

  /**
   * One action on an outline, merged with what was stored meanwhile; the event it is for is made with it, if it is to be. Answers with the
   * notes that it touched, as they are now. A note typed into the note field brings the draft that is left of it, in the same transaction.
   * `by`: whose step it is, for undoing; null for none of its own.
   */
  edit(input: { outline: OutlineChoice; edit: Edit; draft: Draft | null; by: StepBy | null }): Edited;
  /** Take back the last step on an outline: its own, and of views that have ended; or say that it does not fit any more. */
  undo(input: StepsOf): Turned;
  redo(input: StepsOf): Turned;
  /** Keep what a page gave, a link or a highlight, at the end of an outline. */
  keepNote(input: { outline: OutlineChoice; note: NoteFields; view: Id }): Note;
  /** Forget those of these lines that have no word: views left them when they crashed. Answers with what it did. */
  clearBlank(ids: readonly Id[]): Edited;
  /** Mark as deleted, with all that stands under it. Forgetting twice is not an error. */
  forget(input: { id: Id; view: Id }): void;
  /** Undo a forget. */
  recall(input: { id: Id; view: Id }): void;
  /** Give a tag another name everywhere; with a name in use the two become one. */
  renameTag(input: { from: string; to: string; view: Id }): Retagged;
  /** Undo the last renaming, if it is this one. */
  undoRename(input: { id: Id; view: Id }): void;
  /** What was deleted in the last thirty days, the last first. */
  trash(input: null): readonly Trashed[];
  /** Bring back what went by this deletion, and the event and session that it stood in. */
  putBack(input: { deletion: InTrash; view: Id }): void;
  /** Delete these for good. */
  purge(input: readonly InTrash[]): void;

  changeOptions(change: Partial<Options>): void;
  /** Everything, as the text of a backup file. */
  backup(input: null): string;
  /** Merge a backup's records in, by id and revision; all of them or none. How much is done is told meanwhile: `onRestored`. */
  restore(json: string): RestoreCounts;
  /** Leave everything as it was before this request to restore, which is refused then; nothing where that is done. */
  cancelRestore(request: string): void;
  /** Put on the clipboard what a view was refused to. */
  copy(input: { text: string; html: string }): void;
}

export type Name = keyof Messages;
export type Input<N extends Name> = Parameters<Messages[N]>[0];
export type Answer<N extends Name> = ReturnType<Messages[N]>;

/**
 * One handler each: a forgotten one fails to compile, not to answer. `request` is the request's own id: what was done for it is not done
 * again, and is answered as it was. Only our own views may ask; a page's script asks nothing.
 */
export type Handlers = { readonly [N in Name]: (input: Input<N>, request: string) => Promise<Answer<N>> };
