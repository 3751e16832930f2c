// The conference or meetup that the page belongs to.

import { eventLikeness, NOWHERE, yearOfAddress } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { HOSTS } from '../evidence/hosts';
import { nameLikeness, peopleIn } from '../evidence/names';
import { bracketed, cutPrefix, isGeneric, isOnlyWhen, piecesOf } from '../evidence/title-parts';
import { titleSources } from '../evidence/title-sources';
import { vouchedName } from '../evidence/vouched';
import type { Page } from '../page';
import { letters, yearIn } from '../words';
import { type Candidate, type Choice, candidate, ranked } from './candidates';
import { foldedTogether, ofSite, withoutTrimmings } from './event-names';
import { overLabels } from './labelled-talks';

const PLATFORMS = new Set(HOSTS.flatMap(({ brands }) => brands.map(letters)));

const NOBODY: ReadonlySet<string> = new Set();

/** What may be the event's name, likeliest first; `at` is the title's line. `people` are names known to be speakers'. */
export function findEvent(
  evidence: Evidence,
  title: string | null,
  at = 0,
  people: ReadonlySet<string> = NOBODY,
): Choice<string>[] {
  const all = [
    ...fromTitles(evidence),
    ...fromAround(evidence, at),
    ...fromData(evidence),
    ...overLabels(evidence, title),
  ];
  return rankedEvents(evidence, title, all, people);
}

/** Names of events as choices, for a page of this title. */
export function rankedEvents(
  evidence: Evidence,
  title: string | null,
  all: readonly Candidate<string>[],
  people: ReadonlySet<string> = NOBODY,
): Choice<string>[] {
  const year = yearOfAddress(evidence.page.address);
  const likenessOf = (name: string): number => eventLikeness(name, evidence.surroundings);
  const candidates = all
    .map(one => ({ ...one, value: withoutTrimmings(ofSite(one.value)) }))
    .filter(({ value }) => usable(value, title) && !isAuthor(value, evidence) && !people.has(letters(value)));
  return ranked(evidence.weights.event, foldedTogether(candidates, likenessOf, year), letters, name => {
    const likeness = likenessOf(name);
    const stated = yearIn(name);
    return {
      likeness: Math.min(1.6, likeness),
      unlike: Number(likeness < 0.2),
      year: Number(stated !== null),
      'other year': Number(stated !== null && year !== null && stated !== year),
    };
  });
}

/** Whether a site is its author's own, and called as they are. */
const isAuthor = (name: string, { page }: Evidence): boolean =>
  (/^(?:prof|dr)\.?\s/i.test(name) ||
    (nameLikeness(name) === 1 && letters(page.meta.get('author') ?? '') === letters(name)) ||
    (isPersonal(page) && arePeople(name))) &&
  eventLikeness(name, NOWHERE) < 0.2;

const arePeople = (text: string): boolean => {
  const people = peopleIn(text);
  return people.length > 0 && people.every(({ name }) => nameLikeness(name) >= 0.9);
};

/** What the menu of somebody's own site has. */
const OWN =
  /^(?:skills?|experience|projects?|publications?|cv|resum[eé]|curriculum|teaching|research|about me|portfolio|経歴|業績|研究業績|論文|論文リスト|저서|논문)$/i;

const isPersonal = ({ links }: Page): boolean => {
  const entries = links.slice(0, 60).filter(({ zone, text }) => zone === 'navigation' && OWN.test(text.trim()));
  return new Set(entries.map(({ text }) => text.trim())).size > 1;
};

function usable(name: string, title: string | null): boolean {
  const plain = letters(name);
  const own = letters(title ?? '');
  return (
    plain.length > 2 &&
    /\p{L}/u.test(plain) &&
    name.length < 100 &&
    plain !== own &&
    !(own.length > 3 && plain.includes(own)) &&
    // 【勉強会#12】 and what it is in front of.
    !bracketed(name) &&
    !isOnlyWhen(name) &&
    vouchedName(name) === null &&
    !PLATFORMS.has(plain) &&
    !isGeneric(name)
  );
}

function fromTitles(evidence: Evidence): Candidate<string>[] {
  // On a front page the first piece is the event's name; elsewhere the last is, more often than not.
  const isFront = evidence.surroundings.folders.length <= 1;
  return titleSources(evidence).flatMap(({ place, text }) => {
    if (place === 'JSON-LD') return [];
    const pieces = piecesOf(text);
    const usual = isFront ? 0 : pieces.length - 1;
    const all = pieces.map((piece, index) => candidate(piece, index === usual ? `${place} edge` : place, text));
    const prefixes = pieces.flatMap(piece => cutPrefix(piece)?.[0] ?? []);
    return [...all, ...prefixes.map(prefix => candidate(prefix, `${place} edge`, text))];
  });
}

function fromAround({ page, surroundings, body }: Evidence, at: number): Candidate<string>[] {
  const site = surroundings.siteName;
  const heads = [...page.lines.filter(line => line.level > 0).slice(0, 6), ...body.slice(0, 4)];
  return [
    ...(site ? [candidate(site, 'og:site_name', site)] : []),
    // The first of them is the logo, more often than not.
    ...surroundings.homeLinks
      .filter(text => !isGeneric(text))
      .map((text, index) => {
        const one = candidate(text, 'home link', text);
        return { ...one, signs: { ...one.signs, 'first home link': Number(index === 0) } };
      }),
    ...heads
      .filter(({ text }) => text.length < 80)
      .map(({ text, level, at: line }) =>
        level > 0
          ? candidate(text, level < 3 && line < at ? 'heading above' : 'heading', text)
          : // That it stands there speaks neither for it nor against it.
            { ...candidate(text, 'first lines', text), signs: {} },
      ),
  ];
}

function fromData({ things, pairs }: Evidence): Candidate<string>[] {
  const data = things.flatMap(({ within }) => (within ? [candidate(within, 'JSON-LD', within)] : []));
  const labelled = pairs
    .filter(({ meaning, value, marked }) => meaning === 'event' && marked && value.length < 80)
    .slice(0, 2)
    .map(({ label, value }) => ({ ...candidate(value, 'labelled', value), place: `label ${label}` }));
  return [...data, ...labelled];
}

// Test URLs
// https://virtual.acl2020.org/plenary_session_keynote_josh_tenenbaum.html
// https://atnd.org/events/81945
// https://yapcasia.org/2012/talk/schedule?date=2012-09-28
