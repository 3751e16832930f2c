// What the current session is chosen from.
import type { TalkEvent } from './event';
import type { Id, Instant } from './record';
import type { Session } from './session';

/** Where something was kept last, or what was chosen in the session field since. */
export interface LastPlace {
  readonly eventId: Id;
  /** A session's id, or the event's own. */
  readonly under: Id;
  /** Since when it is the last. */
  readonly at: Instant;
  /** When something was last kept there, or when it was chosen. */
  readonly used: Instant;
  /** Chosen by the user, and not only used. */
  readonly byHand: boolean;
  /** The session whose page was open when it was chosen by hand. */
  readonly over: Id | null;
}

/** From where a view looks: what it shows besides the notebook. */
export interface Outlook {
  /** The session whose page, slides or video are open, and when they were clicked on. */
  readonly page: { readonly session: Id; readonly at: Instant } | null;
  /** The outline that a line is being written for, and when its last key was struck. */
  readonly writing: { readonly under: Id; readonly at: Instant } | null;
}

/** What the choice is made from. */
export interface Known extends Outlook {
  readonly now: Instant;
  /** The time zone of this machine, for events that state none. */
  readonly zone: string;
  /** The events that may have something on. */
  readonly events: readonly TalkEvent[];
  /** All their sessions. */
  readonly sessions: readonly Session[];
  readonly last: LastPlace | null;
}
