import { matchEvent } from '../match/event';
import { sessionShowing } from '../match/page';
import { matchSlides } from '../match/slides';
import type { PageSeen } from '../messages/contract';
import { pageKey } from '../model/address';
import { factsAs } from '../model/from-facts';
import { draftKey } from '../model/page-draft';
import type { Id } from '../model/record';
import { sureFacts } from '../model/sure';
import { sessionOfPage } from '../store/desk';
import { liveEvents, liveSessions } from '../store/live';
import { pageDraftOf } from '../store/page-drafts';
import { placeIn } from '../store/settings';
import type { Store } from '../store/store';
import type { TabRead } from './read-tab';

/** The page that was read, and where it belongs in the notebook; of the event that was chosen for it, if one was. */
export function seePage(store: Store, { page, unread }: TabRead, chosen: Id | null): Promise<PageSeen> {
  return store.read(async tx => {
    const key = page && pageKey(page.url);
    const draft = page && (await pageDraftOf(tx, draftKey(page.url)));
    // A place is found by what is sure alone.
    const facts = page && sureFacts(factsAs(page, draft?.kind ?? page.facts.kind.value));
    const event = facts && matchEvent(facts, await liveEvents(tx));
    const eventId = chosen ?? event?.id ?? (await placeIn(tx))?.eventId;
    // For every page: its kind can be corrected by hand to slides or a video.
    const sessions = eventId ? await liveSessions(tx, eventId) : [];
    const matches = facts ? matchSlides(facts, sessions) : [];
    const known = key ? await sessionOfPage(tx, key) : null;
    return {
      page,
      unread,
      draft,
      known,
      session: known?.id ?? (page && facts && sessionShowing({ ...page, facts }, sessions)?.id) ?? null,
      eventId: event?.id ?? null,
      matches: matches.map(({ session: { id, title }, likely }) => ({ id, title, likely })),
    };
  });
}
