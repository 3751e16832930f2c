// For each fact what the page may say, as its kind bends it.
import { type PageKind, SURE } from '../model/facts';
import { type Choice, factOf } from './choices/candidates';
import { readDeck } from './choices/decks';
import { findEvent, rankedEvents } from './choices/find-event';
import { findKind } from './choices/find-kind';
import { findMedium } from './choices/find-media';
import { findRoom } from './choices/find-room';
import { findSpeakers, likelyPeople } from './choices/find-speakers';
import { findTimes, isOfDays, isOfHours, ofHours } from './choices/find-times';
import { findTitle } from './choices/find-title';
import type { People } from './choices/speaker-candidates';
import { lineOf } from './choices/title-line';
import { toldEvents } from './choices/told';
import { eventLikeness, NOWHERE } from './evidence/event-likeness';
import type { Evidence } from './evidence/evidence';
import type { Span } from './evidence/spans';
import { ownersOf, venueOf, videoChoices, withoutEventHours } from './kind-facts';
import { letters } from './words';

/** For each fact what it may be, likeliest first. */
export interface Choices {
  readonly kind: readonly Choice<PageKind>[];
  /** The title of a talk, and of the page whatever it is. */
  readonly title: readonly Choice<string>[];
  readonly own: readonly Choice<string>[];
  readonly event: readonly Choice<string>[];
  readonly speakers: readonly Choice<People>[];
  readonly room: readonly Choice<string>[];
  readonly times: readonly Choice<Span>[];
  readonly slides: readonly Choice<string>[];
  readonly video: readonly Choice<string>[];
}

/** What the page may say, as its kind bends it. The kind may be known already. */
export function choicesOf(evidence: Evidence, known?: PageKind): Choices {
  const choices = unbentChoices(evidence);
  return forKind(evidence, known ?? choices.kind[0]?.value, choices);
}

/** What the page may say as a session's. */
export function unbentChoices(evidence: Evidence): Choices {
  const people = likelyPeople(evidence);
  const title = findTitle(evidence, 'title', people);
  const own = findTitle(evidence, 'own', people);
  const talk = factOf(title)?.value ?? null;
  const at = lineOf(talk, evidence.body);
  const event = findEvent(evidence, talk, at, people);
  const speakers = findSpeakers(evidence, talk, at);
  const times = findTimes(evidence, at, event[0]?.value ?? null);
  const room = findRoom(evidence, at);
  const slides = findMedium(evidence, 'slides', at);
  const video = findMedium(evidence, 'video', at);
  const kind = findKind(evidence, {
    title: own[0]?.value ?? null,
    talk: isHeading(title[0]) && title[0]?.value !== own[0]?.value,
    event: factOf(event)?.value ?? null,
    named: factOf(findEvent(evidence, null))?.value ?? null,
    names: factOf(speakers)?.value.map(({ name }) => letters(name)) ?? [],
    speakers: factOf(speakers)?.value.length ?? 0,
    timed: factOf(times) !== null,
    hours: factOf(times) !== null && times[0] !== undefined && isOfHours(times[0].value),
    lasting: times[0] !== undefined && isOfDays(times[0].value),
    room: factOf(room) !== null,
    media: [slides, video].filter(choices => factOf(choices)).length,
    embedded: [slides, video].some(choices => factOf(choices)?.place === 'embed'),
  });
  return { kind, title, own, event, speakers, room, times, slides, video };
}

/** Whether it is likely, and stands on the page in a place of its own. */
const isHeading = (title?: Choice<string>): boolean =>
  title !== undefined && title.probability >= SURE && HEADINGS.some(sign => title.signs[sign]);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'named title', 'labelled', 'labelled beside the speaker'];

/** As pages of this kind say it. */
export function forKind(evidence: Evidence, kind: PageKind | undefined, choices: Choices): Choices {
  switch (kind) {
    case 'slide':
      if (evidence.page.deck) return { ...choices, ...readDeck(evidence) };
      return { ...choices, title: choices.own, event: shownAt(evidence, choices.own), speakers: ownersOf(evidence) };
    case 'video':
      return { ...choices, title: choices.own, ...videoChoices(evidence, choices.own[0]?.value ?? null) };
    case 'event': {
      const named = evidence.host || isOfSite(evidence, choices.own[0]) ? choices.own : findEvent(evidence, null);
      const event = (named[0]?.probability ?? 0) >= 0.5 ? named : choices.own;
      const at = lineOfOwn(evidence, choices.own);
      const times = findTimes(evidence, at, event[0]?.value ?? null);
      return { ...choices, event, title: event, times, room: findRoom(evidence, at, 'event') };
    }
    case 'timetable':
      return {
        ...choices,
        event: findEvent(evidence, null),
        title: choices.own,
        room: venueOf(evidence, lineOfOwn(evidence, choices.own)),
      };
    case 'plain':
      return { ...choices, title: choices.own };
    case 'session':
      return { ...choices, times: ofHours(withoutEventHours(evidence, choices.times)) };
    default:
      return choices;
  }
}

/** Whether an event’s page has a heading of its own, and its site is called as no event is: as a group, or a shop of tickets. */
function isOfSite({ surroundings: { siteName, homeLinks, folders } }: Evidence, own?: Choice<string>): boolean {
  const { h1, h2, title } = own?.signs ?? {};
  const isHeaded =
    own !== undefined && own.probability >= SURE && !!(h1 || h2) && !!(title || /^h[12]$/.test(own.place));
  const sites = [siteName ?? '', ...homeLinks].filter(Boolean);
  return isHeaded && folders.length > 1 && sites.every(site => eventLikeness(site, NOWHERE) < 0.3);
}

const lineOfOwn = (evidence: Evidence, own: Choices['own']): number => lineOf(own[0]?.value ?? null, evidence.body);

const shownAt = (evidence: Evidence, own: Choices['own']): Choice<string>[] =>
  rankedEvents(evidence, own[0]?.value ?? null, toldEvents(evidence, lineOfOwn(evidence, own)));
