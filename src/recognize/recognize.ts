// page → evidence → candidates → facts.
import type { Fact, Facts } from '../model/facts';
import type { Speaker } from '../model/session';
import { fact } from './candidates';
import { daysOf } from './days-of';
import { readDeck } from './decks';
import { eventLikeness, NOWHERE } from './event-likeness';
import { type Evidence, evidenceOf } from './evidence';
import { findEvent } from './find-event';
import { findKind } from './find-kind';
import { findMedium } from './find-media';
import { findRoom } from './find-room';
import { findSpeakers, likelyPeople } from './find-speakers';
import { findTimes } from './find-times';
import { findTitle, lineOf } from './find-title';
import { nameLikeness, peopleIn } from './names';
import { readPage } from './read-page';
import { type Day, written } from './spans';
import { letters } from './words';

/** What the page says. It is only read; nothing of it is trusted, and nothing outside of it is asked. */
export function recognize(document: Document, address: string): Facts {
  return factsOf(evidenceOf(readPage(document, address)));
}

/** The facts that the evidence speaks for; which of them a page can have depends on its kind. */
export function factsOf(evidence: Evidence): Facts {
  const people = likelyPeople(evidence);
  const talk = findTitle(evidence, 'talk', people);
  const own = findTitle(evidence, 'own', people);
  const at = lineOf(talk?.value ?? null, evidence.body);
  const event = findEvent(evidence, talk?.value ?? null, 0.4, at);
  const speakers = findSpeakers(evidence, talk?.value ?? null, at);
  const times = findTimes(evidence, at, event?.value ?? null);
  const room = findRoom(evidence, at);
  const slides = findMedium(evidence, 'slides', at);
  const video = findMedium(evidence, 'video', at);
  const kind = findKind(evidence, {
    title: own?.value ?? null,
    event: event?.value ?? null,
    speakers: speakers?.value.length ?? 0,
    timed: times.start !== null,
    room: room !== null,
    media: (slides ? 1 : 0) + (video ? 1 : 0),
  });
  const common = { ...NOTHING, kind, language: languageFact(evidence) };
  switch (kind.value) {
    case 'session':
      return { ...common, event, title: talk, speakers, room, ...times, slides, video };
    case 'slide':
      return { ...common, ...slideFacts(evidence, talk ?? own) };
    case 'video':
      return { ...common, ...videoFacts(evidence, own), video: ownAddress(evidence) };
    case 'event':
      return { ...common, ...eventFacts(evidence, own), room, ...times };
    case 'timetable':
      return { ...common, ...timetableFacts(evidence, own) };
    case 'plain':
      return { ...common, title: own };
  }
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

/** An event's page is titled by its name. */
function eventFacts(evidence: Evidence, own: Fact<string> | null): Pick<Facts, 'event' | 'title'> {
  const name = evidence.host ? own : (findEvent(evidence, null, 0.5) ?? own);
  return { event: name, title: name };
}

/** A timetable's own times are its sessions': of the event it states the days. */
function timetableFacts(evidence: Evidence, title: Fact<string> | null): Partial<Facts> {
  const event = findEvent(evidence, null);
  const days = daysOf(evidence, event?.value ?? null);
  const day = (date: Day | null | undefined): Fact<string> | null => {
    const value = date ? written(date, null, null) : null;
    return days && value ? fact({ ...days, value }) : null;
  };
  return { event, title, start: day(days?.value.first), end: day(days?.value.last) };
}

function slideFacts(evidence: Evidence, title: Fact<string> | null): Partial<Facts> {
  const slides = ownAddress(evidence);
  if (evidence.page.deck) return { ...readDeck(evidence), slides };
  return { title, slides, speakers: ownerOf(evidence) };
}

/** On a host of slides the link to the deck's folder is its owner's. */
function ownerOf({ page }: Evidence): Fact<readonly Speaker[]> | null {
  const parts = (URL.parse(page.address)?.pathname ?? '').split('/').filter(Boolean);
  const owner = parts[0] === 's' || parts[0] === 'slideshow' ? parts[1] : parts[0];
  const links = page.links.filter(
    ({ address, zone }) =>
      zone === 'main' && owner && URL.parse(address)?.pathname.replace(/\/$/, '').endsWith(`/${owner}`),
  );
  const named =
    links.find(({ text }) => nameLikeness(text) >= 0.4 && letters(text) !== letters(owner ?? '')) ??
    links.find(({ text }) => nameLikeness(text) >= 0.4);
  const [person] = named ? peopleIn(named.text) : [];
  return named && person
    ? fact({ value: [{ ...person, url: named.address }], weight: 0.7, place: 'link owner', words: named.text })
    : null;
}

/** A channel is rarely the speaker; the title often names event and speaker. */
function videoFacts(evidence: Evidence, title: Fact<string> | null): Partial<Facts> {
  const event = findEvent({ ...evidence, surroundings: NOWHERE }, title?.value ?? null, 0.45);
  // Comments and channels have labels too: only those count that say who speaks.
  const pairs = evidence.pairs.filter(
    ({ meaning, label, marked }) => marked && (meaning === 'event' || (meaning === 'speaker' && SPEAKING.test(label))),
  );
  const labelled = pairs.length > 0;
  const named = event && eventLikeness(event.value, NOWHERE) >= 0.45 ? event : null;
  const speakers = findSpeakers(
    { ...evidence, pairs, things: [], body: [], page: { ...evidence.page, links: [], pictures: [] } },
    title?.value ?? null,
    0,
  );
  return {
    title,
    event: named,
    speakers: named || labelled || /prefix|byline/.test(speakers?.place ?? '') ? speakers : null,
  };
}

const SPEAKING =
  /speaker|present|lectur|発表者|登壇|講演者|講師|スピーカー|referent|vortragend|orateur|conférencier|ponente|palestrante|讲者|講者|발표자|연사/i;

const ownAddress = ({ page }: Evidence): Fact<string> =>
  fact({ value: page.address, weight: 0.98, place: 'address', words: page.address });

function languageFact({ language, page }: Evidence): Fact<string> | null {
  if (language)
    return fact({ value: language.language, weight: language.probability, place: 'text', words: page.title });
  const stated = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.exec(page.language ?? '')?.[0];
  return stated
    ? fact({ value: stated === 'jp' ? 'ja' : stated, weight: 0.7, place: 'html lang', words: stated })
    : null;
}
