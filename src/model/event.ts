import type { Id, Kept } from './record';

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
