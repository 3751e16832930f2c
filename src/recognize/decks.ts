// HTML decks: the first slides say what the talk was, where and by whom.
import type { Fact } from '../model/facts';
import type { Speaker, StatedTime } from '../model/session';
import { fact } from './candidates';
import { eventOf } from './deck-event';
import { speakersOf } from './deck-speaker';
import type { Evidence } from './evidence';
import type { Line } from './page';
import { spansIn, written } from './spans';
import { titleSources } from './title-sources';
import { WEIGHTS } from './weights';
import { letters } from './words';

const FIRST_LINES = 8;

export interface DeckFacts {
  readonly title: Fact<string> | null;
  readonly event: Fact<string> | null;
  readonly speakers: Fact<readonly Speaker[]> | null;
  readonly start: Fact<StatedTime> | null;
}

/** What a deck of HTML says of itself. */
export function readDeck(evidence: Evidence): DeckFacts {
  const lines = evidence.page.lines;
  const title = titleOf(evidence, lines);
  const opening = openingOf(lines);
  const dated = opening.find(({ text }) => spansIn(text, true).some(({ day }) => day?.year));
  const [span] = dated ? spansIn(dated.text, true).filter(({ day }) => day?.year) : [];
  const start = span ? written(span.day, null, null) : null;
  return {
    title,
    event: eventOf(evidence, opening, title?.value ?? ''),
    speakers: speakersOf(evidence, lines, opening),
    start:
      dated && start
        ? fact({ value: start, weight: WEIGHTS.time['first slide'], place: 'first slide', words: dated.text })
        : null,
  };
}

/** The first slide: from the first heading to the next. */
function openingOf(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ level }) => level > 0);
  const next = lines.findIndex(({ level }, index) => index > first && level > 0);
  return lines.slice(Math.max(0, first), next > first ? Math.min(next, first + FIRST_LINES) : first + FIRST_LINES);
}

/** The document's title; as the first slide spells it, where they agree. */
function titleOf(evidence: Evidence, lines: readonly Line[]): Fact<string> | null {
  const [source] = titleSources(evidence);
  const headings = lines.filter(({ level }) => level > 0).slice(0, 3);
  const same = headings.find(({ text }) => source && letters(text) === letters(source.text));
  if (same) return fact({ value: same.text, weight: 0.92, place: 'first slide', words: same.text });
  if (source) return fact({ value: source.text, weight: 0.75, place: source.place, words: source.text });
  const [first] = headings.filter(({ text, level }) => level < 3 && text.length > 3 && !/presenter notes/i.test(text));
  return first && lines.indexOf(first) < 3
    ? fact({ value: first.text, weight: 0.5, place: `h${first.level}`, words: first.text })
    : null;
}
