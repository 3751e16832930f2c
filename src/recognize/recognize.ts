// page → evidence → candidates → facts.
import type { Fact, Facts } from '../model/facts';
import { fact } from './candidates';
import { type Evidence, evidenceOf } from './evidence';
import { findEvent } from './find-event';
import { findKind } from './find-kind';
import { findMedium } from './find-media';
import { findRoom } from './find-room';
import { findSpeakers, likelyPeople } from './find-speakers';
import { findTimes } from './find-times';
import { findTitle, lineOf } from './find-title';
import { eventFacts, ownAddress, slideFacts, timetableFacts, videoFacts } from './kind-facts';
import { readPage } from './read-page';

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
  const event = findEvent(evidence, talk?.value ?? null, 0.35, at);
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

function languageFact({ language, page }: Evidence): Fact<string> | null {
  if (language)
    return fact({ value: language.language, weight: language.probability, place: 'text', words: page.title });
  const stated = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.exec(page.language ?? '')?.[0];
  return stated
    ? fact({ value: stated === 'jp' ? 'ja' : stated, weight: 0.7, place: 'html lang', words: stated })
    : null;
}
