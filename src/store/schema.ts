import type { DBSchema } from 'idb';
import type { Parting } from '../model/change';
import type { Draft, Options } from '../model/desk';
import type { TalkEvent } from '../model/event';
import type { Step } from '../model/history';
import type { Note } from '../model/note';
import type { LastPlace } from '../model/outlook';
import type { PageDraft } from '../model/page-draft';
import type { Id, Instant } from '../model/record';
import type { Session } from '../model/session';
import type { Retagged } from '../model/tags';
import type { Done } from './done';

/** An outline that new things can go to. */
export interface Place {
  readonly eventId: Id;
  /** A session's id, or the event's own. */
  readonly under: Id;
}

/** The place that was chosen or used last. One that an older version wrote has no more than its name. */
export type StoredPlace = Place & Partial<LastPlace>;

/** A renaming, with the texts before and after it. */
export interface Renamed extends Retagged {
  readonly texts: readonly { readonly id: Id; readonly was: string; readonly is: string }[];
  /** Those of the lines that were under way; absent from what an older version wrote. */
  readonly drafts?: readonly { readonly id: string; readonly was: string; readonly is: string }[];
}

/** What is not a record: one row each, of this machine alone, and in no backup but for the lines that are under way. */
export interface Settings {
  place: StoredPlace;
  /** What is typed in the popup and the panel. */
  draft: Draft;
  /** What is typed in the notebook, a line for each outline, the last changed last. */
  lines: readonly Draft[];
  options: Partial<Options>;
  /** What was corrected on pages that are not clipped, the last changed last. */
  pageDrafts: readonly PageDraft[];
  /** What views that are typed in would ask for, should they end. */
  partings: readonly Parting[];
  /** The day on which the trash was last looked through for what is too old. */
  purged: string;
  /** The last renaming of a tag, to be undone. */
  renamed: Renamed;
}

/**
 * Records as the model has them. An index skips what it cannot key, so `deleted…` holds only the deleted ones:
 * what is live is counted as all less those, without reading any.
 */
export interface Schema extends DBSchema {
  events: { key: Id; value: TalkEvent; indexes: { byUpdated: Instant; byDeleted: Instant } };
  sessions: {
    key: Id;
    value: Session;
    indexes: { byEvent: Id; byPage: string; deletedByEvent: [Id, Instant]; byDeleted: Instant };
  };
  notes: {
    key: Id;
    value: Note;
    indexes: {
      byOutline: [Id, string];
      byEvent: Id;
      byTag: string;
      deletedByEvent: [Id, Instant];
      byDeleted: Instant;
    };
  };
  /** What was done to each outline, to be undone: a row each, so that a key does not write what was done before it. */
  steps: { key: [Id, number]; value: Step; indexes: { byTime: Instant } };
  /** The last requests that were done, counted. */
  done: { key: number; value: Done; indexes: { byRequest: Id } };
  settings: { key: keyof Settings; value: Settings[keyof Settings] };
}
