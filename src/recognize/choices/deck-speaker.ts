// Who made an HTML deck: its settings, a label, the slide that introduces them, the last slide.

import type { Evidence } from '../evidence/evidence';
import { meaningOf } from '../evidence/labels';
import { nameLikeness, peopleIn } from '../evidence/names';
import { spansIn } from '../evidence/spans';
import type { Line } from '../page';
import { fold, letters } from '../words';
import { type Candidate, candidate } from './candidates';
import type { People } from './speaker-candidates';

const EARLY_LINES = 40;
const MOST_NAMES = 160;

const INTRODUCTION =
  /^(?:自己紹介|about me|who am i\??|whoami|who i am|profile|プロフィール|hello|hi!?|about the speaker|über mich|à propos de moi|qui suis-je ?\??|quién soy\??|我是谁|소개)$/i;

/** Who may have made the deck. */
export function speakersOf(evidence: Evidence, opening: readonly Line[]): Candidate<People>[] {
  const { page, pairs } = evidence;
  const { lines } = page;
  const author = page.meta.get('author') ?? '';
  const labelled = pairs.filter(
    ({ meaning, marked, at }) => /speaker|person/.test(meaning) && marked && at < EARLY_LINES,
  );
  const introduction = lines.slice(0, 200).findIndex(({ text }) => INTRODUCTION.test(fold(text).replace(/[:：]$/, '')));
  const introduced = introduction < 0 ? undefined : lines.slice(introduction + 1, introduction + 5).find(isPerson);
  const opened = opening.slice(1).filter(line => isPerson(line) && (/\s/.test(line.text) || line.text.startsWith('@')));
  const signed = lines
    .slice(-12)
    .find(line => line.level > 0 && /(?:^|\s)name(?:\s|$)/.test(line.names) && isPerson(line));
  const from = (sign: string, text: string | undefined): Candidate<People>[] =>
    text && text.length < MOST_NAMES ? [candidate(peopleIn(text), sign, text)] : [];
  return [
    ...from('owner', ownerOf(evidence)),
    // A framework's own author stands in many decks; one that the deck names as well is its own.
    ...(lines.slice(0, 60).some(({ text }) => letters(text).includes(letters(author) || '-'))
      ? from('meta author', author)
      : []),
    ...labelled.flatMap(({ value }) => from('labelled', value)),
    ...opened.flatMap(({ text }) => from('first slide', text)),
    ...from('introduction', introduced?.text),
    ...from('last slide', signed?.text),
  ];
}

const isPerson = ({ text }: Line): boolean => {
  const [person, ...more] = text.length < MOST_NAMES && !/[:：=<>{}]/.test(text) ? peopleIn(text) : [];
  return (
    !!person &&
    more.length < 3 &&
    (text.length < 60 || more.concat(person).every(({ name }) => nameLikeness(name) >= 0.9)) &&
    nameLikeness(person.name) >= 0.5 &&
    !meaningOf(text) &&
    spansIn(text, true).length === 0
  );
};

/** slides.com hands the deck's owner to its own scripts. */
const ownerOf = ({ page }: Evidence): string | undefined =>
  /"user"\s*:\s*\{[^{}]{0,800}?"name"\s*:\s*"([^"\\]{1,80})"/.exec(page.settings[0] ?? '')?.[1];

// Test URLs
// https://azu.github.io/slide/okonomi.js/
// https://www.youtube.com/watch?v=srtMWzyqdp8
