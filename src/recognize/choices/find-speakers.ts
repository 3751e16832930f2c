// Who speaks: what the page says of it, with what other places know of the same people.

import type { Speaker } from '../../model/session';
import type { Evidence } from '../evidence/evidence';
import { nameLikeness } from '../evidence/names';
import { letters } from '../words';
import { type Candidate, type Choice, ranked } from './candidates';
import { profileOf } from './kind-address';
import { fromData, fromLabels, fromLinks, fromNames, type People } from './speaker-candidates';
import { fromAbout, fromBeside, fromPortraits, fromTitles } from './speakers-beside';

const MOST = 12;

/** Who may be the speakers; `at` is the title's line. */
export function findSpeakers(evidence: Evidence, title: string | null, at: number): Choice<People>[] {
  return rankedPeople(evidence, [
    ...fromData(evidence),
    ...fromLabels(evidence, at),
    ...fromLinks(evidence, at),
    ...fromNames(evidence, at),
    ...fromTitles(evidence, title),
    ...fromBeside(evidence, at),
    ...fromPortraits(evidence, at),
    ...fromAbout(evidence),
  ]);
}

/** Groups of people as choices. */
export function rankedPeople(evidence: Evidence, all: readonly Candidate<People>[]): Choice<People>[] {
  const candidates = all
    .filter(({ value }) => value.length > 0 && value.length <= MOST)
    .map(one => ({ ...one, value: completed(one.value.filter(isNoReading), all) }));
  return ranked(evidence.weights.speakers, candidates, keyOf, value => ({
    likeness: value.reduce((sum, { name }) => sum + nameLikeness(name), 0) / value.length,
    several: Number(value.length > 4),
  }));
}

/** How the name before it is read, in kana: 静岡 太郎 / しずおか たろう. */
const isNoReading = ({ name }: Speaker, at: number, people: People): boolean =>
  !/^[\p{Script=Hiragana}\s]+$/u.test(name) || !/\p{Script=Han}/u.test(people[at - 1]?.name ?? '');

const keyOf = (people: People): string =>
  people
    .map(({ name }) => letters(name))
    .sort()
    .join();

/** Names for which a link, a label or the address already vouches, folded. */
export function likelyPeople(evidence: Evidence): ReadonlySet<string> {
  const known = [...fromData(evidence), ...fromLinks(evidence, 0), ...fromLabels(evidence, 0)];
  return new Set([...known.flatMap(({ value }) => value.map(({ name }) => letters(name))), ...profiled(evidence)]);
}

/** The heading that a profile's address is made of. */
function profiled({ page, body }: Evidence): string[] {
  const own = profileOf(page.address);
  const headings = own ? body.filter(({ level, text }) => level > 0 && nameLikeness(text) >= 0.9) : [];
  return headings.map(({ text }) => letters(text)).filter(name => own?.startsWith(name));
}

/** Each person once, with the handles and addresses that other places know of them. */
function completed(people: People, all: readonly Candidate<People>[]): People {
  const unique = new Map(people.map(speaker => [letters(speaker.name), speaker]));
  return [...unique].map(([key, { name, handle, url }]) => {
    const same = all.flatMap(({ value }) => value.filter(other => letters(other.name) === key));
    return {
      name,
      handle: handle ?? same.find(other => other.handle)?.handle ?? null,
      url: url ?? same.find(other => other.url)?.url ?? null,
    };
  });
}

// Test URLs
// https://azu.github.io/slide/tech_ios/
// https://www.pycon.fr/2012/schedule/presentation/28/
// https://jsconf.jp/2024/talk/masanari-hamada-tomoki-kiraku/
