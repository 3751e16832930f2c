// Who made an HTML deck: its settings, a label, the slide that introduces them, the last slide.
import type { Fact } from '../model/facts';
import type { Speaker } from '../model/session';
import { fact } from './candidates';
import type { Evidence } from './evidence';
import { meaningOf } from './labels';
import { nameLikeness, peopleIn } from './names';
import type { Line } from './page';
import { spansIn } from './spans';
import { WEIGHTS } from './weights';
import { fold, squash } from './words';

const EARLY_LINES = 40;

const INTRODUCTION =
  /^(?:自己紹介|about me|who am i\??|whoami|who i am|profile|プロフィール|hello|hi!?|about the speaker|über mich|à propos de moi|qui suis-je ?\??|quién soy\??|我是谁|소개)$/i;

export function speakersOf(
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
