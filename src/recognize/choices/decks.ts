// HTML decks: the first slides say what the talk was, where and by whom.
import type { Facts } from '../../model/facts';
import { eventLikeness, NOWHERE } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { spansIn, written } from '../evidence/spans';
import { piecesOf } from '../evidence/title-parts';
import { titleSources } from '../evidence/title-sources';
import type { Line } from '../page';
import { letters, yearIn } from '../words';
import { type Candidate, type Choice, candidate, fact, ranked } from './candidates';
import { eventsOf } from './deck-event';
import { speakersOf } from './deck-speaker';
import { rankedPeople } from './find-speakers';
import type { People } from './speaker-candidates';

const FIRST_LINES = 8;

export interface DeckChoices {
  readonly title: readonly Choice<string>[];
  readonly event: readonly Choice<string>[];
  readonly speakers: readonly Choice<People>[];
}

/** What a deck of HTML may say of itself. */
export function readDeck(evidence: Evidence): DeckChoices {
  const title = titlesOf(evidence);
  const opening = openingOf(evidence.page.lines);
  const events = [...eventsOf(opening, title[0]?.value ?? ''), ...inTitles(evidence)];
  return {
    title,
    event: ranked(evidence.weights.event, events, letters, name => ({
      likeness: Math.min(1.6, eventLikeness(name, NOWHERE)),
    })),
    speakers: rankedPeople(evidence, speakersOf(evidence, opening)),
  };
}

/** The day that the first slide names, with its year. */
export function dayOfDeck({ page }: Evidence): Facts['start'] {
  for (const { text } of openingOf(page.lines)) {
    const span = spansIn(text, true).find(({ day }) => day?.year);
    const day = span ? written(span.day, null, null) : null;
    if (day) return fact(day, 'first slide', text, 0.8);
  }
  return null;
}

/** The first slide: from the first heading to the next, past one for its subtitle. */
function openingOf(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ level }) => level > 0);
  const isSubtitle = (index: number): boolean =>
    index === first + 1 && (lines[index]?.level ?? 0) > (lines[first]?.level ?? 0);
  const next = lines.findIndex(({ level }, index) => index > first && level > 0 && !isSubtitle(index));
  return lines.slice(Math.max(0, first), next > first ? Math.min(next, first + FIRST_LINES) : first + FIRST_LINES);
}

const isEvent = (piece: string): boolean => yearIn(piece) !== null && eventLikeness(piece, NOWHERE) >= 0.7;

/** "Title - NiceConf 2012" */
const inTitles = (evidence: Evidence): Candidate<string>[] =>
  titleSources(evidence).flatMap(({ text }) =>
    piecesOf(text)
      .slice(1)
      .filter(isEvent)
      .map(piece => candidate(piece, 'title edge', text)),
  );

function withoutEvent(title: string): string {
  const last = piecesOf(title).slice(1).at(-1);
  return last && isEvent(last) ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—:@-]+$/, '') : title;
}

/** The document's title; as the first slide spells it, where they agree. */
function titlesOf(evidence: Evidence): Choice<string>[] {
  const sources = titleSources(evidence).map(({ text, place }) => candidate(withoutEvent(text), place, text));
  const headings = evidence.page.lines
    .filter(({ level, text }) => level > 0 && text.length > 3 && !/presenter notes/i.test(text))
    .slice(0, 3)
    .map(({ text, level, at }) => candidate(text, level < 3 ? 'first slide' : 'h4', text, 1, { late: Number(at > 2) }));
  // The heading first: of one title in two spellings it has the better.
  return ranked(evidence.weights.own, [...headings, ...sources], letters);
}

// Test URLs
// https://azu.github.io/slide/tech_ios/
// https://gakuzzzz.github.io/slides/evolution_java_future_kotlin/
