// What the popup makes of a page: its facts as those of the kind it is taken for, dated by its event, with what is only a suggestion apart.
import type { PageSeen } from '../src/messages/contract';
import type { ChangeOfSession } from '../src/model/change';
import type { Desk } from '../src/model/desk';
import { datedFacts, fittingDays, lacksDay, onDay } from '../src/model/event-days';
import { type Facts, type PageKind, type PageRead, SURE } from '../src/model/facts';
import { factsAs, originsFrom, sessionFrom } from '../src/model/from-facts';
import { candidatesOf, type Offer, SUGGESTED, suggestionsFrom } from '../src/model/offers';
import { OF_EVENT, type Origin, type Origins, TYPED } from '../src/model/origin';
import { correctionsIn, type PageDraft } from '../src/model/page-draft';
import type { Session, SessionFields } from '../src/model/session';
import { sureFacts } from '../src/model/sure';
import { type EventChosen, eventFor } from './page-choices';

export interface PageFacts {
  /** With the facts that are sure. */
  readonly page: PageRead;
  readonly event: EventChosen;
  /** What would be clipped. */
  readonly fields: SessionFields;
  /** What of that was corrected. */
  readonly corrected: Omit<ChangeOfSession, 'id' | 'view'>;
  readonly origins: Origins;
  /** What may be so and is not filled in. */
  readonly suggestions: readonly Offer[];
  /** The days that a time without a date may be on. */
  readonly days: readonly Offer[];
  /** What the page says that a field may hold. */
  candidates(field: Offer['field']): readonly Offer[];
}

/** The fields that a page of this kind has a use for. */
const OF_KIND: Record<PageKind, readonly Offer['field'][]> = {
  session: SUGGESTED,
  slide: ['title', 'speakers'],
  video: ['title', 'speakers'],
  event: ['event'],
  timetable: ['event'],
  plain: ['title'],
};

export function pageFacts(
  seen: PageSeen & { readonly page: PageRead },
  kind: PageKind,
  draft: PageDraft,
  desk: Desk | null,
): PageFacts {
  const read = factsAs(seen.page, kind);
  const event = eventFor({ ...seen.page, facts: sureFacts(read) }, seen, desk, draft.event);
  const days = 'id' in event.choice ? daysOf(event.choice.id, desk) : null;
  const facts = datedFacts(read, days);
  const page = { ...seen.page, facts: sureFacts(facts) };
  const stated = sessionFrom(page);
  const fields = { ...stated, ...draft.fields };
  return {
    page,
    event,
    fields,
    corrected: correctionsIn(draft, stated),
    origins: { ...originsFrom(page), event: originOfEvent(page, seen, draft, event), ...draft.origins },
    suggestions: suggestionsFrom(facts, OF_KIND[kind]),
    days: kind === 'session' && days ? daysOffered(page.facts, fields, days) : [],
    candidates: field => candidatesOf(facts, field),
  };
}

const daysOf = (id: string, desk: Desk | null) => desk?.events.find(event => event.id === id) ?? null;

function originOfEvent(page: PageRead, seen: PageSeen, draft: PageDraft, event: EventChosen): Origin {
  const stated = page.facts.event;
  if (draft.event !== null) return TYPED;
  if (stated) return { place: stated.place, words: stated.words };
  return seen.eventId || 'id' in event.choice
    ? { place: 'current event', words: '' }
    : { place: 'address', words: page.url };
}

type EventDays = NonNullable<ReturnType<typeof daysOf>>;

/** Several days fit: the person chooses. */
function daysOffered({ day: stated }: Facts, { start, end }: SessionFields, event: EventDays): Offer[] {
  if (!lacksDay(start) && !(start === null && lacksDay(end))) return [];
  return fittingDays(stated?.value ?? null, event).days.map(day => ({
    field: 'start',
    fields: onDay(day, { start, end }),
    event: null,
    place: OF_EVENT,
    words: event.name,
  }));
}

/** The suggestions that are still open: nothing was put there since, and they were not waved away. */
export function openOffers({ suggestions, fields }: PageFacts, draft: PageDraft, known: Session | null): Offer[] {
  return suggestions.filter(({ field }) => {
    if (draft.ignored.includes(field)) return false;
    if (field === 'event') return !known && draft.event === null;
    return known ? isEmpty(known[field]) : !(field in draft.fields) || isEmpty(fields[field]);
  });
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'state' in value && value.state === 'unknown');

/** Whether one has to be asked what the page is. */
export const isInDoubt = ({ page, unread, known }: PageSeen, draft: PageDraft): boolean =>
  page !== null &&
  (unread === null || unread === 'partial') &&
  !known &&
  draft.kind === null &&
  page.facts.kind.probability < SURE;

/** The kinds to ask about: the likeliest ones, and always those one most often means. */
export function kindsToAsk({ facts: { kind } }: PageRead): PageKind[] {
  const likely = [kind, ...(kind.others ?? [])].map(({ value }) => value).filter(value => value !== 'plain');
  return [...new Set([...likely.slice(0, 2), 'session' as const, 'slide' as const])].slice(0, 4);
}
