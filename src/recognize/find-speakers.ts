// Who speaks: what the page says of it, with what other places know of the same people.
import { type Candidate, type Choice, ranked } from './candidates';
import type { Evidence } from './evidence';
import { nameLikeness } from './names';
import { fromData, fromLabels, fromLinks, fromNames, type People } from './speaker-candidates';
import { fromBeside, fromPortraits, fromTitles } from './speakers-beside';
import { letters } from './words';

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
  ]);
}

/** Groups of people as choices: one the other places know some of, too, has a second witness. */
export function rankedPeople(evidence: Evidence, all: readonly Candidate<People>[]): Choice<People>[] {
  const candidates = all
    .filter(({ value }) => value.length > 0 && value.length <= MOST)
    .map(one => ({ ...one, value: completed(one.value, all) }));
  return ranked(evidence.weights.speakers, candidates, keyOf, value => {
    const names = new Set(value.map(({ name }) => letters(name)));
    const witnesses = candidates.filter(
      other => keyOf(other.value) !== keyOf(value) && other.value.some(({ name }) => names.has(letters(name))),
    );
    const likeness = value.reduce((sum, { name }) => sum + nameLikeness(name), 0) / value.length;
    return {
      likeness,
      several: Number(value.length > 4),
      witness: Math.min(2, new Set(witnesses.map(({ place }) => place)).size),
    };
  });
}

const keyOf = (people: People): string =>
  people
    .map(({ name }) => letters(name))
    .sort()
    .join();

/** Names for which a link or a label already vouches, folded. */
export function likelyPeople(evidence: Evidence): ReadonlySet<string> {
  const known = [...fromData(evidence), ...fromLinks(evidence, 0), ...fromLabels(evidence, 0)];
  return new Set(known.flatMap(({ value }) => value.map(({ name }) => letters(name))));
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
