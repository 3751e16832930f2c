import type { PageSeen } from '../src/messages/contract';
import type { PageKind } from '../src/model/facts';
import type { Turned } from '../src/model/history';
import type { Offer } from '../src/model/offers';
import type { Origins } from '../src/model/origin';
import type { Id } from '../src/model/record';
import type { Session, SessionFields } from '../src/model/session';
import type { Turning } from '../src/outline/said';
import type { UnfitTexts } from '../src/ui/use-unfit';
import type { Corrections } from './corrections';
import type { EventChosen, PageAct } from './page-choices';

/** The page as recognised and corrected, and what can be done with it. */
export interface PageView extends Corrections {
  /** Null while it is being read. */
  readonly seen: PageSeen | null;
  /** Tells the page from others. */
  readonly key: string;
  readonly kind: PageKind;
  /** What would be clipped; null where not even the address may be known. */
  readonly fields: SessionFields | null;
  /** The session that the page has, as it is stored now. */
  readonly known: Session | null;
  readonly event: EventChosen | null;
  /** Where what is shown comes from. */
  readonly origins: Origins;
  /** What may be so and is not filled in. */
  readonly suggestions: readonly Offer[];
  /** The days to choose from for a time without a date. */
  readonly days: readonly Offer[];
  /** Not empty where nobody knows what the page is. */
  readonly kindsToAsk: readonly PageKind[];
  /** There is something to reset. */
  readonly isCorrected: boolean;
  /** The session that slides or a video would be added to. */
  readonly target: Id | null;
  readonly offers: readonly PageAct[];
  perform(act: PageAct): void;
  /** Whether Enter does what is offered first. */
  readonly leads: boolean;
  /** Does what is offered first. Asked for while the page is still being read, it clips what turns out to be a session, and nothing else. */
  performFirst(): void;
  /** Hears what undoing came to: slides or a video that were taken back can be added again. */
  onTurned(ask: Turning, turned: Turned): void;
  chooseTarget(id: Id): void;
  /** What was typed and does not pass. */
  readonly unfit: UnfitTexts;
  /** What the page says that a field may hold. */
  candidates(field: Offer['field']): readonly Offer[];
}
