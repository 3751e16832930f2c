// How the kind of a page bends the rules for what it can say.
import type { Fact, Facts } from '../model/facts';
import { type Choice, candidate, fact, factOf } from './choices/candidates';
import { findEvent, rankedEvents } from './choices/find-event';
import { findRoom } from './choices/find-room';
import { findSpeakers, rankedPeople } from './choices/find-speakers';
import { endOf, startOf } from './choices/find-times';
import type { People } from './choices/speaker-candidates';
import { lineOf } from './choices/title-line';
import { toldEvents } from './choices/told';
import { daysOf } from './evidence/days-of';
import { eventLikeness, NOWHERE } from './evidence/event-likeness';
import type { Evidence } from './evidence/evidence';
import type { Meaning } from './evidence/labels';
import { nameLikeness, peopleIn } from './evidence/names';
import type { Pair } from './evidence/pairs';
import { type Span, spansIn, written } from './evidence/spans';
import { bracketed, piecesOf } from './evidence/title-parts';
import { titleSources } from './evidence/title-sources';
import { letters } from './words';

/** A timetable's own times are its sessions': of the event it states the days. */
export function timetableDays(evidence: Evidence, event: string | null): Pick<Facts, 'start' | 'end'> {
  const [labelled, ...more] = evidence.pairs
    .filter(({ meaning, marked }) => marked && WHEN.has(meaning))
    .flatMap(wholeTimes);
  if (labelled && !more.length) return labelled;
  const days = daysOf(evidence, event);
  const [start, end] = [days?.first, days?.last].map(day => (day ? written(day, null, null) : null));
  const stated = (value: string | null | undefined): Fact<string> | null =>
    value && days ? fact(value, 'headings with days', days.words, 0.75) : null;
  return { start: stated(start), end: stated(end) };
}

const WHEN: ReadonlySet<Meaning> = new Set(['date', 'time']);

/** A day with its hours behind one label: when all of it is. */
function wholeTimes({ label, value }: Pair): Pick<Facts, 'start' | 'end'>[] {
  const spans = value.length < 100 ? spansIn(value, true) : [];
  return spans
    .filter(({ day, start }) => day?.year && start !== null)
    .map(span => {
      const [from, to] = [startOf(span), endOf(span)];
      const stated = (said: string | null) => (said ? fact(said, `label ${label}`, value, 0.75) : null);
      return { start: stated(from), end: stated(to) };
    });
}

/** Longer than any talk. */
const WHOLE_DAY = 6 * 60;

/** What may be a talk's: where the page's data are the event's, its doors' hours say no more than the day. */
export function withoutEventHours({ things }: Evidence, times: readonly Choice<Span>[]): Choice<Span>[] {
  const [event] = things.filter(({ type, start }) => type === 'event' && start);
  const isEvent = event?.name && eventLikeness(event.name, NOWHERE) >= 0.45;
  return times.map(one => {
    const { day, start, end } = one.value;
    const isLong = one.place === 'JSON-LD' && start !== null && end !== null && end - start >= WHOLE_DAY;
    return isEvent && isLong && day
      ? { ...one, value: { ...one.value, start: null, end: null, lastDay: null, offset: null } }
      : one;
  });
}

/** Where all of a timetable's sessions are: labelled once, or it may be the room of one of them. */
export function venueOf(evidence: Evidence, at: number): Choice<string>[] {
  const labelled = evidence.pairs.filter(({ meaning, marked }) => meaning === 'room' && marked);
  return labelled.length === 1 ? findRoom(evidence, at, 'event').filter(({ place }) => place.startsWith('label')) : [];
}

/** On a host of slides the link to the deck's folder is its owner's. */
export function ownersOf(evidence: Evidence): Choice<People>[] {
  const { page } = evidence;
  const parts = (URL.parse(page.address)?.pathname ?? '').split('/').filter(Boolean);
  const owner = parts[0] === 's' || parts[0] === 'slideshow' ? parts[1] : parts[0];
  const links = page.links.filter(
    ({ address, zone, text }) =>
      zone === 'main' &&
      owner &&
      URL.parse(address)?.pathname.replace(/\/$/, '').endsWith(`/${owner}`) &&
      nameLikeness(text) >= 0.4,
  );
  const named = links.find(({ text }) => letters(text) !== letters(owner ?? '')) ?? links[0];
  const people = named ? peopleIn(named.text).slice(0, 1) : [];
  const value = people.map(person => ({ ...person, url: named?.address ?? null }));
  return rankedPeople(evidence, [candidate(value, 'owner', named?.text ?? '')]);
}

/** A channel is rarely the speaker; the title often names event and speaker. */
export function videoChoices(
  evidence: Evidence,
  title: string | null,
): { event: Choice<string>[]; speakers: Choice<People>[] } {
  // A year alone makes an event of a whole piece of the title; of what stands before a colon only where somebody speaks there.
  // 【勉強会#12】 in front of it, which is no part of it.
  const whole = titleSources(evidence).map(({ text }) => text);
  const inFront = whole.flatMap(text => bracketed(text)?.[1] ?? []);
  const pieces = [title ?? '', ...whole].flatMap(piecesOf).concat(inFront).map(letters);
  const isSigned = /\s(?:by|von|par|por)\s\p{Lu}/u.test(title ?? '');
  const events = findEvent({ ...evidence, surroundings: NOWHERE }, title).filter(({ value, place }) => {
    const likeness = eventLikeness(value, NOWHERE);
    return (
      likeness >= 0.7 ||
      (likeness >= 0.45 && (isSigned || pieces.includes(letters(value)))) ||
      place.startsWith('label')
    );
  });
  // Comments and channels have labels too: only those count that say who speaks.
  const pairs = evidence.pairs.filter(
    ({ meaning, marked }) => marked && (meaning === 'event' || meaning === 'speaker'),
  );
  const bare = { ...evidence, pairs, things: [], body: [], page: { ...evidence.page, links: [], pictures: [] } };
  const speakers = findSpeakers(bare, title, 0);
  const at = lineOf(title, evidence.body);
  const told = rankedEvents({ ...evidence, surroundings: NOWHERE }, title, toldEvents(evidence, at));
  const isTalk = factOf(events) !== null || factOf(told) !== null || pairs.length > 0;
  return {
    event: factOf(events) ? events : told,
    speakers: speakers.filter(({ place }) => isTalk || /prefix|byline/.test(place)),
  };
}
