// HTML decks: the first slides say what the talk was, where and by whom.
import type { Fact } from '../model/facts';
import type { Speaker, StatedTime } from '../model/session';
import { fact } from './candidates';
import { eventLikeness, NOWHERE } from './event-likeness';
import type { Evidence } from './evidence';
import { meaningOf } from './labels';
import { nameLikeness, peopleIn } from './names';
import type { Line } from './page';
import { plainTimes, spansIn, written } from './spans';
import { titleSources } from './title-sources';
import { WEIGHTS } from './weights';
import { fold, letters, squash, yearIn } from './words';

const FIRST_LINES = 8;
const EARLY_LINES = 40;

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

/** "Scala関西Summit 2016/10/08", "Kotlin Fest 2022 2022/12/10", "JSConf 2020, Tokyo". */
function eventOf({ page }: Evidence, opening: readonly Line[], title: string): Fact<string> | null {
  for (const { text } of opening) {
    if (text.length > 90 || letters(text) === letters(title)) continue;
    const [name, year] = withoutDate(text);
    const named = eventLikeness(name, NOWHERE) >= 0.3;
    // Beside a full date it need not sound like one.
    if (
      name.length < 3 ||
      name.length > 60 ||
      !(
        named ||
        (year && nameLikeness(name) < 0.95 && !/[:：]/.test(name)) ||
        (year && name !== text && text.length < 50)
      )
    )
      continue;
    const value = year && yearIn(name) === null ? `${name} ${year}` : name;
    return fact({ value, weight: WEIGHTS.event['first slide'], place: 'first slide', words: text });
  }
  const link = page.links
    .slice(0, 6)
    .find(
      ({ address, at }) =>
        at < 10 &&
        /connpass\.com\/event\/|atnd\.org\/events\/|doorkeeper\.jp\/events\/|meetup\.com\/[^/]+\/events\/|techplay\.jp\/event\/|peatix\.com\/event\//.test(
          address,
        ),
    );
  const named = squash(
    link?.text.replace(/\s*[:|\-–]\s*(?:ATND|connpass|Doorkeeper|Meetup|Peatix|TECH PLAY)\s*$/i, '') ?? '',
    120,
  );
  return link && named.length > 3 && !/^https?:/.test(named)
    ? fact({ value: named, weight: 0.55, place: 'link to an event', words: link.text })
    : null;
}

function withoutDate(text: string): [name: string, year: number | null] {
  const plain = plainTimes(text);
  const year = spansIn(text, true).find(({ day }) => day?.year)?.day?.year ?? null;
  const name = plain
    .replace(
      /\(?\d{4}[年./-]\s?\d{1,2}[月./-]\s?\d{1,2}日?\)?|(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\.?\s[A-Z][a-z]{2,8}),?\s\d{4}/g,
      ' ',
    )
    .replace(/\((?:[月火水木金土日]|\w{3})\)/g, ' ')
    .replace(/^[\s@,·•|~-]+|[\s@,·•|~-]+$/g, '');
  return [squash(name, 100), year];
}

const INTRODUCTION =
  /^(?:自己紹介|about me|who am i\??|whoami|who i am|profile|プロフィール|hello|hi!?|about the speaker|über mich|à propos de moi|qui suis-je ?\??|quién soy\??|我是谁|소개)$/i;

function speakersOf(
  evidence: Evidence,
  lines: readonly Line[],
  opening: readonly Line[],
): Fact<readonly Speaker[]> | null {
  const owner = ownerOf(evidence);
  if (owner)
    return fact({
      value: [{ name: owner, handle: null, url: null }],
      weight: 0.8,
      place: 'settings of the deck',
      words: owner,
    });
  const labelled = evidence.pairs.find(
    ({ meaning, marked, at, value }) =>
      meaning === 'speaker' && marked && at < EARLY_LINES && value.length < 60 && peopleIn(value).length > 0,
  );
  if (labelled)
    return fact({
      value: peopleIn(labelled.value),
      weight: WEIGHTS.speakers.label,
      place: `label ${labelled.label}`,
      words: labelled.value,
    });
  const introduction = lines.findIndex(
    ({ text }, index) => index < 200 && INTRODUCTION.test(fold(text).replace(/[:：]$/, '')),
  );
  const introduced = introduction < 0 ? undefined : lines.slice(introduction + 1, introduction + 5).find(isPerson);
  const opened = opening.slice(1).find(line => isPerson(line) && (/\s/.test(line.text) || line.text.startsWith('@')));
  const signed = lines
    .slice(-12)
    .find(line => line.level > 0 && /(?:^|\s)name(?:\s|$)/.test(line.names) && isPerson(line));
  const line = opened ?? introduced ?? signed;
  return line
    ? fact({
        value: peopleIn(line.text),
        weight: opened ? 0.6 : 0.7,
        place: line === signed ? 'last slide' : opened ? 'first slide' : 'introduction',
        words: line.text,
      })
    : null;
}

const isPerson = ({ text }: Line): boolean => {
  const [person, ...more] = text.length < 60 && !/[:：]/.test(text) ? peopleIn(text) : [];
  return (
    !!person &&
    more.length < 3 &&
    nameLikeness(person.name) >= 0.5 &&
    !meaningOf(text) &&
    spansIn(text, true).length === 0
  );
};

/** slides.com hands the deck's owner to its own scripts. */
function ownerOf({ page }: Evidence): string | null {
  const settings = page.settings.find(text => text.includes('SLConfig'));
  const user = /"user"\s*:\s*\{[^{}]{0,800}?"name"\s*:\s*"((?:[^"\\]|\\.){1,80})"/.exec(settings ?? '')?.[1];
  const name = user
    ? squash(
        user.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        80,
      )
    : '';
  return name || null;
}
