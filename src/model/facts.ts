// What a page says, as far as it was recognised. A fact that the page does not state is null.
import type { Speaker, StatedTime } from './session';

export type PageKind = 'session' | 'slide' | 'video' | 'event' | 'timetable' | 'plain';

/** One fact, with the place it was read from, so that a person can judge it. */
export interface Fact<T> {
  readonly value: T;
  /** Where on the page: `title`, `og:title`, `h1`, `label Room`, `link Slides`, `address`, … */
  readonly place: string;
  /** The words that stand there, at most 200 characters. */
  readonly words: string;
  /** How likely it is right, 0 to 1. */
  readonly probability: number;
  /** What else it may be, likeliest first, at most five. */
  readonly others?: readonly Omit<Fact<T>, 'others'>[];
}

/** A day as a page says it without its year: 10 March; the second of its event; a weekday, 0 for Sunday. */
export type StatedDay =
  | { readonly month: number; readonly date: number }
  | { readonly nth: number }
  | { readonly weekday: number };

/** From this probability on a fact is filled in; below it is a suggestion, and a kind is a question to ask. */
export const SURE = 0.5;

export interface Facts {
  readonly kind: Fact<PageKind>;
  readonly event: Fact<string> | null;
  readonly title: Fact<string> | null;
  readonly speakers: Fact<readonly Speaker[]> | null;
  readonly room: Fact<string> | null;
  readonly start: Fact<StatedTime> | null;
  readonly end: Fact<StatedTime> | null;
  /** Address of the slides; on a slide page its own. */
  readonly slides: Fact<string> | null;
  /** Address of the video; on a video page its own. */
  readonly video: Fact<string> | null;
  /** BCP 47. */
  readonly language: Fact<string> | null;
  /** What a session's page says besides: absent where it does not. */
  readonly abstract?: Fact<string>;
  readonly track?: Fact<string>;
  readonly level?: Fact<string>;
  /** The language the talk is held in, as the page words it. */
  readonly talkLanguage?: Fact<string>;
  /** With its #. */
  readonly hashtag?: Fact<string>;
  /** The day of a time that is stated without its date. */
  readonly day?: Fact<StatedDay>;
}

/** Text that a person selected on the page. */
export interface SelectedText {
  /** Plain text, lines kept. */
  readonly text: string;
  readonly fragmentUrl: string | null;
}

/** What the content script hands over. */
export interface PageRead {
  readonly url: string;
  /** The document's own title, as it stands in the tab. */
  readonly title: string;
  readonly facts: Facts;
  readonly selected: SelectedText | null;
  /** The page was too large, or took too long, to be read to its end. */
  readonly partial?: boolean;
  /** Of such a page the last words that were read. */
  readonly readTo?: string;
  /** What the page says if it is of another kind than its facts take it for. */
  readonly otherwise?: Readonly<Partial<Record<PageKind, Facts>>>;
  /** A viewer shows a file, of which only the address can be read. */
  readonly isFile?: boolean;
}
