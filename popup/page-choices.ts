// What can be done with a page, and where that goes: decided from what was recognised, before anything is asked of the user.
import { folded } from '../src/match/similarity';
import type { PageSeen } from '../src/messages/contract';
import { spokenAddress } from '../src/model/address';
import type { Desk, EventChoice } from '../src/model/desk';
import type { PageKind, PageRead } from '../src/model/facts';
import { eventFrom } from '../src/model/from-facts';
import type { Id } from '../src/model/record';

export type PageAct = 'highlight' | 'clip' | 'slides' | 'video' | 'event' | 'link';

const BY_KIND: Record<PageKind, readonly PageAct[]> = {
  session: ['clip'],
  slide: ['slides', 'link'],
  video: ['video', 'link'],
  event: ['event', 'link'],
  timetable: ['event', 'link'],
  plain: ['link'],
};

/**
 * What is offered for a page, the first by Enter. A selection comes first; a page that was clipped is not clipped
 * again, and the current event (`isEvent`) is not started again.
 */
export function offersFor(
  kind: PageKind,
  page: PageRead,
  isKnown: boolean,
  target: Id | null,
  isEvent: boolean,
): PageAct[] {
  const makesSense = (act: PageAct) =>
    act === 'slides' || act === 'video' ? target !== null : act === 'event' ? !isEvent : true;
  const acts = isKnown ? [] : BY_KIND[kind].filter(makesSense);
  return page.selected ? ['highlight', ...acts] : [...acts];
}

export interface EventChosen {
  readonly name: string;
  readonly choice: EventChoice;
}

/** The event that a page belongs to: as corrected by hand, else as it states, else the current one, else one named after the site. */
export function eventFor(page: PageRead, seen: PageSeen, desk: Desk | null, typed: string | null): EventChosen {
  const stated = typed ?? page.facts.event?.value ?? null;
  if (typed === null && seen.eventId !== null) {
    const name = desk?.events.find(({ id }) => id === seen.eventId)?.name ?? stated ?? '';
    return { name, choice: { id: seen.eventId } };
  }
  const known = desk?.events.find(({ name }) => stated !== null && folded(name) === folded(stated));
  if (known) return { name: known.name, choice: { id: known.id } };
  if (stated === null && desk?.event) return { name: desk.event.name, choice: { id: desk.event.id } };
  const name = stated ?? siteName(page.url);
  return { name, choice: { create: eventFrom(page, name) } };
}

const siteName = (url: string): string => spokenAddress(url).split('/')[0] ?? url;

/** The session for a page's slides or video, of those that are offered: the one picked, else the one that stands out, else the current one. */
export function targetFor(
  seen: PageSeen | null,
  desk: Desk | null,
  picked: Id | null,
): PageSeen['matches'][number] | null {
  const offered = (id: Id | undefined | null) => seen?.matches.find(match => match.id === id);
  const likely = seen?.matches.find(match => match.likely);
  return offered(picked) ?? likely ?? offered(desk?.session?.id) ?? seen?.matches[0] ?? null;
}
