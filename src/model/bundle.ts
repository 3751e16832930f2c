import type { TalkEvent } from './event';
import type { Note } from './note';
import type { Session } from './session';

/** An event with all that stands under it: what a report is compiled from. */
export interface EventBundle {
  readonly event: TalkEvent;
  readonly sessions: readonly Session[];
  readonly notes: readonly Note[];
}

export type Language = 'en' | 'ja';
