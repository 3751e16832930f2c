import type { Id, Kept } from './record';

/**
 * A time as a page or programme stated it, ISO 8601 without seconds, at the precision stated:
 * `2018-03-10T13:00`, with a zone `2018-03-10T13:00+09:00` or `…Z`, a date alone `2018-03-10`, a time alone `13:00`.
 */
export type StatedTime = string;

export interface Speaker {
  readonly name: string;
  /** Without the `@`. */
  readonly handle: string | null;
  readonly url: string | null;
}

/** `unknown`: nobody looked yet. `none`: looked, and they were not published. */
export type Slides =
  | { readonly state: 'unknown' }
  | { readonly state: 'found'; readonly url: string; readonly title: string | null }
  | { readonly state: 'none' };

export interface Video {
  readonly url: string;
  readonly title: string | null;
}

/** The facts of a session that a page can state and a person can correct. */
export interface SessionFields {
  readonly title: string;
  /** The official page. */
  readonly url: string | null;
  readonly speakers: readonly Speaker[];
  readonly room: string | null;
  readonly start: StatedTime | null;
  readonly end: StatedTime | null;
  readonly slides: Slides;
  readonly video: Video | null;
  /** Of the talk's page, BCP 47: `ja`. */
  readonly language: string | null;
  // What only some pages state: absent where nobody said, null where somebody said that there is none.
  readonly abstract?: string | null;
  readonly track?: string | null;
  readonly level?: string | null;
  /** The language the talk is held in, as its page words it. */
  readonly talkLanguage?: string | null;
  /** With its #. */
  readonly hashtag?: string | null;
  /** Left out of the report on purpose. */
  readonly leftOut: boolean;
}

export interface Session extends SessionFields, Kept {
  readonly eventId: Id;
  /** Place among the event's sessions: a fractional index. */
  readonly order: string;
  /** Keys (`pageKey`) of the pages that show this session: clipping one of them again opens it. */
  readonly pages: readonly string[];
  /** Field name → where on the page it was read, or `typed`; empty where nobody knows. */
  readonly readFrom: Readonly<Record<string, string>>;
  /** Field name → the words that stood there; absent in records that were kept without them. */
  readonly readWords?: Readonly<Record<string, string>>;
}

/** A session of which only the title is known. */
export const sessionTitled = (title: string): SessionFields => ({
  title,
  url: null,
  speakers: [],
  room: null,
  start: null,
  end: null,
  slides: { state: 'unknown' },
  video: null,
  language: null,
  leftOut: false,
});
