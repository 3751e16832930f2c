import type { Id, Instant, Kept } from './record';

/** A calendar day as the event's own place counts it: `2018-03-10`. */
export type Day = string;

/** What is known of a conference, meetup or study group. */
export interface EventFields {
  readonly name: string;
  readonly url: string | null;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** IANA name, `Asia/Tokyo`; null where nobody said: times are then shown as the pages stated them. */
  readonly timeZone: string | null;
  readonly venue: string | null;
  /** Markdown, printed under the report's title. The overall impressions are the notes that stand under the event itself. */
  readonly intro: string;
  /** It was made for a note, and nobody has named it yet. */
  readonly unnamed?: boolean;
}

/** Named `TalkEvent` to keep clear of the DOM's `Event`. */
export type TalkEvent = EventFields & Kept;
export type EventId = Id;

/** An event of which only the name is known. */
export const eventNamed = (name: string): EventFields => ({
  name,
  url: null,
  firstDay: null,
  lastDay: null,
  timeZone: null,
  venue: null,
  intro: '',
});

/** One that is made for a note: `name` is what it is called until somebody names it. */
export const unnamedEvent = (name: string): EventFields => ({ ...eventNamed(name), unnamed: true });

/** Notes are begun before their event is named, and not days before. */
const WITHIN_MS = 12 * 60 * 60 * 1000;

/** Whether an event that is named at this moment is this one: it was made for notes a while ago, and has none but those. */
export const isNamedBy = (event: TalkEvent, sessions: number, now: Instant): boolean =>
  event.unnamed === true && sessions === 0 && Date.parse(now) - Date.parse(event.created) < WITHIN_MS;
