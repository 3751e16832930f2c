import { isUnseen } from './look-up';
import type { Id, Instant, Kept } from './record';

export type NoteKind = 'note' | 'part' | 'highlight' | 'link' | 'snapshot';

/** The page that a highlight, link or snapshot comes from. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** Leads back to the very place: the address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
  readonly fragmentUrl: string | null;
}

/** When a note was begun, by its first key; on a talk video also the second of the video. */
export interface Moment {
  readonly at: Instant;
  readonly second: number | null;
  /** Address of the video that the second is of. */
  readonly video?: string;
}

/** One line of the outline: what a person, or a page by a person's act, puts into it. */
export interface NoteFields {
  readonly kind: NoteKind;
  /** Markdown in the user's own words; of a highlight, link or snapshot the remark, which may be empty. */
  readonly text: string;
  /** 0 for the outermost; see `tidied` in outline.ts for what a depth means under a part. */
  readonly depth: number;
  /** The page's own words, plain text; of a highlight only. */
  readonly quote: string | null;
  readonly source: Source | null;
  readonly moment: Moment | null;
}

export interface Note extends NoteFields, Kept {
  readonly eventId: Id;
  /** The session whose outline it stands in; the event's own id for the outline of the event as a whole. */
  readonly under: Id;
  /** Place in that outline: a fractional index. */
  readonly order: string;
  /** Folded tags of the text, for the index; the text is where they live. */
  readonly tags: readonly string[];
  /** The note that was edited at the same time in another window, where the two texts could not be merged: this is the other text. */
  readonly twinOf?: Id;
}

/** A line without a word of its own or of a page that anybody could see: it is there to be typed into, and is no note yet. */
export const isBlank = ({ kind, text, quote, source }: Note): boolean =>
  kind === 'note' && quote === null && source === null && isUnseen(text);

/** How many notes these are: a line that waits for its first word is none. */
export function countOf(notes: readonly Note[]): number {
  const count = counts.get(notes) ?? notes.filter(note => !isBlank(note)).length;
  counts.set(notes, count);
  return count;
}

/** Of lists that nobody changes any more: each is counted once before and once after an edit. */
const counts = new WeakMap<readonly Note[], number>();
