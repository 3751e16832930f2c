// What a page states, as the fields of a session and of its event.
import { spokenAddress } from './address';
import { type EventFields, eventNamed } from './event';
import type { Facts, PageKind, PageRead } from './facts';
import { OF_ADDRESS, OF_TAB, type Origins } from './origin';
import { type SessionFields, sessionTitled } from './session';
import { timeParts } from './stated-time';

/** The facts that are fields of a session, in the order in which they are shown. */
export const FIELD_FACTS = [
  'title',
  'speakers',
  'start',
  'end',
  'room',
  'slides',
  'video',
  'language',
  'abstract',
  'track',
  'level',
  'talkLanguage',
  'hashtag',
] as const;
export type FieldFact = (typeof FIELD_FACTS)[number];

/** A fact's value as the field of that name. */
export function asField(name: FieldFact, value: unknown): Partial<SessionFields> {
  if (name === 'slides') return { slides: { state: 'found', url: String(value), title: null } };
  if (name === 'video') return { video: { url: String(value), title: null } };
  return { [name]: value };
}

/** The facts of the page, taken for one of this kind. */
export const factsAs = ({ facts, otherwise }: PageRead, kind: PageKind): Facts =>
  kind === facts.kind.value ? facts : (otherwise?.[kind] ?? facts);

/** The fields of a session clipped from this page. What the page does not state stays as nobody knows it. */
export function sessionFrom({ url, title, facts }: PageRead): SessionFields {
  const stated = FIELD_FACTS.map(name => (facts[name]?.value ? asField(name, facts[name].value) : {}));
  return Object.assign({}, sessionTitled(title.trim() || spokenAddress(url)), { url }, ...stated);
}

/** Where each of those fields was read, and the event's name. */
export function originsFrom({ url, title, facts }: PageRead): Origins {
  const named = title.trim() ? { place: OF_TAB, words: title.trim().slice(0, 200) } : { place: OF_ADDRESS, words: url };
  const read = [...FIELD_FACTS, 'event' as const].flatMap(name => {
    const fact = facts[name];
    return fact?.value ? [[name, { place: fact.place, words: fact.words }] as const] : [];
  });
  return { title: named, url: { place: OF_ADDRESS, words: url }, ...Object.fromEntries(read) };
}

/** An event as the page of one of its sessions, or its own page, states it. */
export function eventFrom({ url, facts }: PageRead, name: string): EventFields {
  const own = facts.kind.value === 'event' || facts.kind.value === 'timetable';
  const day = (time: string | undefined) => (time ? (timeParts(time)?.day ?? null) : null);
  const first = day(facts.start?.value);
  return {
    ...eventNamed(name),
    ...(own && { url, firstDay: first, lastDay: day(facts.end?.value) ?? first, venue: facts.room?.value ?? null }),
  };
}
