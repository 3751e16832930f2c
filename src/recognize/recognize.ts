// page → evidence → choices → facts.
import { type Fact, type Facts, type PageKind, type PageRead, SURE } from '../model/facts';
import { type Choice, candidate, fact, factOf } from './choices/candidates';
import { dayOfDeck, readDeck } from './choices/decks';
import { findDay } from './choices/find-day';
import { findDetails } from './choices/find-details';
import { findEvent, rankedEvents } from './choices/find-event';
import { findKind } from './choices/find-kind';
import { findMedium } from './choices/find-media';
import { findRoom } from './choices/find-room';
import { findSpeakers, likelyPeople } from './choices/find-speakers';
import { findTimes, isOfDays, ofHours, timesOf } from './choices/find-times';
import { findTitle } from './choices/find-title';
import type { People } from './choices/speaker-candidates';
import { lineOf } from './choices/title-line';
import { toldDay, toldEvents } from './choices/told';
import { eventLikeness, NOWHERE } from './evidence/event-likeness';
import { type Evidence, evidenceOf } from './evidence/evidence';
import type { Span } from './evidence/spans';
import { type Handover, received } from './handover';
import { ownersOf, timetableDays, venueOf, videoChoices } from './kind-facts';
import type { Page } from './page';
import { quoted } from './words';

/** What a page says, as far as it was read. Nothing of it is trusted, and nothing outside of it is asked. */
export function recognize(page: Page): Facts {
  const evidence = evidenceOf(page);
  return factsOf(evidence, choicesOf(evidence));
}

/** What the content script handed over, recognised. */
export function pageReadOf({ url, title, selected, ...handed }: Handover): PageRead {
  const page = received(handed.page);
  const evidence = evidenceOf(page);
  const choices = unbentChoices(evidence);
  const facts = factsOf(evidence, forKind(evidence, choices.kind[0]?.value, choices));
  return {
    url,
    title,
    facts,
    otherwise: otherwiseOf(evidence, choices, facts.kind),
    selected,
    partial: page.isPartial,
    readTo: page.isPartial ? quoted(page.lines.at(-1)?.text ?? '') : '',
    isFile: page.isFile,
  };
}

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
function unbentChoices(evidence: Evidence): Choices {
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
    event: factOf(event)?.value ?? null,
    speakers: factOf(speakers)?.value.length ?? 0,
    timed: factOf(times) !== null,
    lasting: times[0] !== undefined && isOfDays(times[0].value),
    room: factOf(room) !== null,
    media: [slides, video].filter(choices => factOf(choices)).length,
    embedded: [slides, video].some(choices => factOf(choices)?.place === 'embed'),
  });
  return { kind, title, own, event, speakers, room, times, slides, video };
}

/** Surer than this of its kind, a page is not read as any other. */
const CERTAIN = 0.95;
const KINDS: readonly PageKind[] = ['session', 'slide', 'video', 'event', 'timetable', 'plain'];

function otherwiseOf(evidence: Evidence, choices: Choices, { value, probability }: Fact<PageKind>) {
  const others = probability < CERTAIN ? KINDS.filter(kind => kind !== value) : [];
  const known = (kind: PageKind) => [{ ...candidate(kind, 'typed', ''), probability: 1 }];
  const facts = others.map(kind => [
    kind,
    factsOf(evidence, { ...forKind(evidence, kind, choices), kind: known(kind) }),
  ]);
  return Object.fromEntries(facts) as Partial<Record<PageKind, Facts>>;
}

function forKind(evidence: Evidence, kind: PageKind | undefined, choices: Choices): Choices {
  switch (kind) {
    case 'slide':
      if (evidence.page.deck) return { ...choices, ...readDeck(evidence) };
      return { ...choices, title: choices.own, event: shownAt(evidence, choices.own), speakers: ownersOf(evidence) };
    case 'video':
      return { ...choices, title: choices.own, ...videoChoices(evidence, choices.own[0]?.value ?? null) };
    case 'event': {
      const named = evidence.host || isOfSite(evidence, choices.own[0]) ? choices.own : findEvent(evidence, null);
      const event = (named[0]?.probability ?? 0) >= 0.5 ? named : choices.own;
      return { ...choices, event, title: event, room: findRoom(evidence, lineOfOwn(evidence, choices.own), 'event') };
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
      return { ...choices, times: ofHours(choices.times) };
    default:
      return choices;
  }
}

/** Whether an event’s page has a heading of its own, and its site is called as no event is: as a group, or a shop of tickets. */
function isOfSite({ surroundings: { siteName, homeLinks, folders } }: Evidence, own?: Choice<string>): boolean {
  const isHeaded = own?.probability !== undefined && own.probability >= SURE && /^h[12]$/.test(own.place);
  const sites = [siteName ?? '', ...homeLinks].filter(Boolean);
  return isHeaded && folders.length > 1 && sites.every(site => eventLikeness(site, NOWHERE) < 0.3);
}

/** The facts that the choices speak for; which of them a page can have depends on its kind. */
export function factsOf(evidence: Evidence, choices: Choices): Facts {
  const kind = factOf(choices.kind) ?? fact<PageKind>('plain', 'nothing else', '', 0.3);
  const title = factOf(choices.title);
  const event = factOf(choices.event);
  const speakers = factOf(choices.speakers);
  const common = { ...NOTHING, kind, title, language: languageFact(evidence) };
  const address = fact(evidence.page.address, 'address', evidence.page.address, 0.98);
  switch (kind.value) {
    case 'session':
      return {
        ...common,
        event,
        speakers,
        room: factOf(choices.room),
        ...timesOf(choices.times),
        slides: factOf(choices.slides),
        video: factOf(choices.video),
        ...findDetails(evidence, title?.value ?? null),
        ...dayOf(evidence, choices, title?.value ?? null),
      };
    case 'slide':
      return { ...common, event, speakers, slides: address, start: dayShown(evidence, choices.own) };
    case 'video':
      return { ...common, event, speakers, video: address };
    case 'event':
      return { ...common, event, room: factOf(choices.room), ...timesOf(choices.times) };
    case 'timetable':
      return { ...common, event, room: factOf(choices.room), ...timetableDays(evidence, event?.value ?? null) };
    case 'plain':
      return common;
  }
}

const lineOfOwn = (evidence: Evidence, own: Choices['own']): number => lineOf(own[0]?.value ?? null, evidence.body);

const shownAt = (evidence: Evidence, own: Choices['own']): Choice<string>[] =>
  rankedEvents(evidence, own[0]?.value ?? null, toldEvents(evidence, lineOfOwn(evidence, own)));

const dayShown = (evidence: Evidence, own: Choices['own']): Facts['start'] =>
  evidence.page.deck ? dayOfDeck(evidence) : toldDay(evidence, lineOfOwn(evidence, own));

/** On which day, where the likeliest time does not say it itself. */
function dayOf(evidence: Evidence, { times }: Choices, title: string | null): Pick<Facts, 'day'> {
  const day = findDay(evidence, lineOf(title, evidence.body), timesOf(times).start);
  return day ? { day } : {};
}

const NOTHING: Omit<Facts, 'kind' | 'language'> = {
  event: null,
  title: null,
  speakers: null,
  room: null,
  start: null,
  end: null,
  slides: null,
  video: null,
};

function languageFact({ language, page }: Evidence): Fact<string> | null {
  if (language) return fact(language.language, 'text', page.title, language.probability);
  const stated = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.exec(page.language ?? '')?.[0];
  return stated ? fact(stated === 'jp' ? 'ja' : stated, 'html lang', stated, 0.7) : null;
}
