// Who speaks: the best of what the page says of it, with what other places know of the same people.
import type { Fact } from '../model/facts';
import { type Candidate, fact } from './candidates';
import type { Evidence } from './evidence';
import { nameLikeness } from './names';
import { fromData, fromLabels, fromLinks, fromNames, type People } from './speaker-candidates';
import { fromBeside, fromPortraits, fromTitles } from './speakers-beside';
import { letters } from './words';

const MOST = 12;

/** The speakers, or null; `at` is the title's line. */
export function findSpeakers(evidence: Evidence, title: string | null, at: number): Fact<People> | null {
  const candidates = [
    ...fromData(evidence),
    ...fromLabels(evidence, at),
    ...fromLinks(evidence, at),
    ...fromNames(evidence, at),
    ...fromTitles(evidence, title),
    ...fromBeside(evidence, at),
    ...fromPortraits(evidence, at),
  ].filter(({ value }) => value.length > 0 && value.length <= MOST);
  const agreed = candidates.map(candidate => ({ ...candidate, weight: agreement(candidate, candidates) }));
  const [lead] = agreed.sort((a, b) => b.weight - a.weight);
  if (!lead || lead.weight < 0.42) return null;
  return fact({ ...lead, value: completed(lead.value, candidates) });
}

/** Names for which a link or a label already vouches, folded. */
export function likelyPeople(evidence: Evidence): ReadonlySet<string> {
  const known = [...fromData(evidence), ...fromLinks(evidence, 0), ...fromLabels(evidence, 0)];
  return new Set(known.flatMap(({ value }) => value.map(({ name }) => letters(name))));
}

/** Each other place that names one of the same people is a second witness. */
function agreement(candidate: Candidate<People>, all: readonly Candidate<People>[]): number {
  const names = new Set(candidate.value.map(({ name }) => letters(name)));
  const kind = candidate.place.split(' ')[0];
  const others = all.filter(
    other => other.place.split(' ')[0] !== kind && other.value.some(({ name }) => names.has(letters(name))),
  );
  const likeness = candidate.value.reduce((sum, { name }) => sum + nameLikeness(name), 0) / candidate.value.length;
  const own = candidate.weight * (0.6 + 0.4 * likeness);
  return 1 - others.reduce((doubt, other) => doubt * (1 - other.weight / 2), 1 - own);
}

/** Handles and addresses that other places know of the same people. */
function completed(people: People, all: readonly Candidate<People>[]): People {
  const known = all.flatMap(({ value }) => value);
  const seen = new Set<string>();
  return people.flatMap(speaker => {
    const key = letters(speaker.name);
    if (seen.has(key)) return [];
    seen.add(key);
    const same = known.filter(({ name }) => letters(name) === key);
    const handle = speaker.handle ?? same.find(other => other.handle)?.handle ?? null;
    return [{ name: speaker.name, handle, url: speaker.url ?? same.find(other => other.url)?.url ?? null }];
  });
}
