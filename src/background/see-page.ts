import { matchEvent } from '../match/event';
import { sessionShowing } from '../match/page';
import { matchSlides } from '../match/slides';
import type { PageSeen } from '../messages/contract';
import { pageKey } from '../model/address';
import type { Id } from '../model/record';
import { sureFacts } from '../model/sure';
import { sessionOfPage } from '../store/desk';
import { liveEvents, liveSessions } from '../store/live';
import { placeIn } from '../store/settings';
import type { Store } from '../store/store';
import type { TabRead } from './read-tab';

/** The page that was read, and where it belongs in the notebook; of the event that was chosen for it, if one was. */
export function seePage(store: Store, { page: read, unread }: TabRead, chosen: Id | null): Promise<PageSeen> {
  const page = read && { ...read, facts: sureFacts(read.facts) };
  return store.read(async tx => {
    const key = page && pageKey(page.url);
    const event = page && matchEvent(page.facts, await liveEvents(tx));
    const eventId = chosen ?? event?.id ?? (await placeIn(tx))?.eventId;
    // For every page: its kind can be corrected by hand to slides or a video.
    const sessions = eventId ? await liveSessions(tx, eventId) : [];
    const matches = page ? matchSlides(page.facts, sessions) : [];
    const known = key ? await sessionOfPage(tx, key) : null;
    return {
      page,
      unread,
      known,
      session: known?.id ?? (page && sessionShowing(page, sessions)?.id) ?? null,
      eventId: event?.id ?? null,
      matches: matches.map(({ session: { id, title }, likely }) => ({ id, title, likely })),
    };
  });
}
