// The facts that pages of a kind can have, and how their kind bends the rules for them.
import type { Fact, Facts } from '../model/facts';
import type { Speaker } from '../model/session';
import { fact } from './candidates';
import { daysOf } from './days-of';
import { readDeck } from './decks';
import { eventLikeness, NOWHERE } from './event-likeness';
import type { Evidence } from './evidence';
import { findEvent } from './find-event';
import { findSpeakers } from './find-speakers';
import { nameLikeness, peopleIn } from './names';
import { type Day, written } from './spans';
import { piecesOf } from './title-parts';
import { letters } from './words';

/** An event's page is titled by its name. */
export function eventFacts(evidence: Evidence, own: Fact<string> | null): Pick<Facts, 'event' | 'title'> {
  const name = evidence.host ? own : (findEvent(evidence, null, 0.5) ?? own);
  return { event: name, title: name };
}

/** A timetable's own times are its sessions': of the event it states the days. */
export function timetableFacts(evidence: Evidence, title: Fact<string> | null): Partial<Facts> {
  const event = findEvent(evidence, null);
  const days = daysOf(evidence, event?.value ?? null);
  const day = (date: Day | null | undefined): Fact<string> | null => {
    const value = date ? written(date, null, null) : null;
    return days && value ? fact({ ...days, value }) : null;
  };
  return { event, title, start: day(days?.value.first), end: day(days?.value.last) };
}

export function slideFacts(evidence: Evidence, title: Fact<string> | null): Partial<Facts> {
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
export function videoFacts(evidence: Evidence, title: Fact<string> | null): Partial<Facts> {
  const event = findEvent({ ...evidence, surroundings: NOWHERE }, title?.value ?? null, 0.45);
  // Comments and channels have labels too: only those count that say who speaks.
  const pairs = evidence.pairs.filter(
    ({ meaning, label, marked }) => marked && (meaning === 'event' || (meaning === 'speaker' && SPEAKING.test(label))),
  );
  const labelled = pairs.length > 0;
  const likeness = event ? eventLikeness(event.value, NOWHERE) : 0;
  // A year alone makes an event of a whole piece of the title, not of what stands before a colon.
  const whole = piecesOf(title?.value ?? '').some(piece => letters(piece) === letters(event?.value ?? ''));
  const named =
    event && (likeness >= 0.7 || (likeness >= 0.45 && whole) || event.place.startsWith('label')) ? event : null;
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

export const ownAddress = ({ page }: Evidence): Fact<string> =>
  fact({ value: page.address, weight: 0.98, place: 'address', words: page.address });
