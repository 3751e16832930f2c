// The conference or meetup that the page belongs to.
import type { Fact } from '../model/facts';
import { best, type Candidate } from './candidates';
import { eventLikeness } from './event-likeness';
import type { Evidence } from './evidence';
import { HOSTS } from './hosts';
import type { Line } from './page';
import { cutPrefix, isGeneric, isOnlyWhen, piecesOf } from './title-parts';
import { titleSources } from './title-sources';
import { WEIGHTS } from './weights';
import { letters, squash, yearIn } from './words';

const PLATFORMS = new Set(HOSTS.map(({ brand }) => letters(brand)));

/** The event's name, or null where nothing on the page looks like one. */
export function findEvent(evidence: Evidence, title: string | null, enough = 0.35, at = 0): Fact<string> | null {
  const candidates = [...fromTitles(evidence), ...fromAround(evidence, at), ...fromData(evidence)]
    .map(candidate => ({ ...candidate, value: withoutTrimmings(candidate.value) }))
    .filter(({ value }) => usable(value, title));
  return best(foldedTogether(candidates), letters, enough);
}

function usable(name: string, title: string | null): boolean {
  const plain = letters(name);
  const own = letters(title ?? '');
  if (isOnlyWhen(name) || (own.length > 3 && plain.includes(own) && plain !== own)) return false;
  return (
    plain.length > 2 && name.length < 100 && plain !== letters(title ?? '') && !PLATFORMS.has(plain) && !isGeneric(name)
  );
}

function fromTitles(evidence: Evidence): Candidate<string>[] {
  return titleSources(evidence).flatMap(({ place, text }) => {
    if (place === 'JSON-LD') return [];
    const pieces = piecesOf(text);
    const prefix = cutPrefix(text)?.[0];
    const all = prefix ? [...pieces, prefix] : pieces;
    return all.map((piece, at) => {
      const likeness = eventLikeness(piece, evidence.surroundings);
      // On a front page the first piece is the event's name; elsewhere the last is, more often than not.
      const usual = evidence.surroundings.folders.length <= 1 ? 0 : pieces.length - 1;
      const last =
        pieces.length === 1 ||
        at === usual ||
        at === pieces.length ||
        ((at === 0 || at === pieces.length - 1) && yearIn(piece))
          ? 0.25
          : 0;
      return {
        value: piece,
        weight: WEIGHTS.event[place === 'title' ? 'title' : 'og:title'] * Math.min(1.6, likeness + last),
        place,
        words: text,
      };
    });
  });
}

function fromAround({ page, surroundings, body }: Evidence, at: number): Candidate<string>[] {
  const site = surroundings.siteName ?? '';
  const likeness = (text: string): number => Math.min(1.3, eventLikeness(text, surroundings));
  const named = [
    {
      value: site,
      weight: WEIGHTS.event['og:site_name'] * Math.min(1.2, 0.2 + likeness(site)),
      place: 'og:site_name',
      words: site,
    },
  ];
  const links = surroundings.homeLinks.map(text => ({
    value: text,
    weight: WEIGHTS.event['home link'] * (likeness(text) - 0.35),
    place: 'home link',
    words: text,
  }));
  const heads = [...page.lines.filter(line => line.level > 0).slice(0, 6), ...body.slice(0, 4)].filter(
    line => line.text.length < 80,
  );
  const headings = heads.map(line => ({
    value: line.text,
    weight: WEIGHTS.event.heading * (likeness(line.text) - 0.1) + aboveTitle(line, at),
    place: line.level ? `h${line.level}` : 'first lines',
    words: line.text,
  }));
  return [...named, ...links, ...headings];
}

/** A heading with a year, above the title: the site's own name. */
const aboveTitle = ({ level, at, text }: Line, title: number): number =>
  level > 0 && level < 3 && at < title && yearIn(text) ? 0.3 : 0;

function fromData({ things, pairs }: Evidence): Candidate<string>[] {
  const data = things.flatMap(({ within }) =>
    within ? [{ value: within, weight: WEIGHTS.event['JSON-LD'], place: 'JSON-LD superEvent', words: within }] : [],
  );
  const labelled = pairs
    .filter(({ meaning, value, marked }) => meaning === 'event' && marked && value.length < 80)
    .slice(0, 2)
    .map(({ label, value }) => ({ value, weight: WEIGHTS.event.label, place: `label ${label}`, words: value }));
  return [...data, ...labelled];
}

/** "PyCon 2019 in Cleveland, Ohio", "… 2012 [SEPTEMBER 27, 28 & 29th]", "… 2010 Timetable", "Kaigi 03 - Mar 16, 2013". */
function withoutTrimmings(name: string): string {
  return squash(name, 120)
    .replace(/(?<=\d{4})\s(?:in|à|at|en)\s\p{Lu}.*$/u, '')
    .replace(/\s*[[(（][^\])）]{0,60}[\])）]\s*$/, '')
    .replace(
      /\s(?:conference\s|talks?\s)?(?:schedule|timetable|programme?|agenda|sessions?|talks?|website|official site)$/i,
      '',
    )
    .replace(/^(?:(?:talks?|schedule|timetable)\s(?:at|of|@)|welcome to)\s/i, '')
    .replace(/(?:とは|について|へようこそ|のご案内)$/, '')
    .replace(/(?:\s[#＃]\S+)+$|\s*[:：|,~–-]+$/, '')
    .trim();
}

/** "PyCon 2021" speaks for "PyCon US 2021" too, where both stand on the page; not the other way about. */
function foldedTogether(candidates: readonly Candidate<string>[]): Candidate<string>[] {
  const strong = candidates.filter(({ weight }) => weight > 0.2).map(({ value }) => value);
  return candidates.map(candidate => {
    const words = new Set(wordsOf(candidate.value));
    const fuller = strong.find(value => {
      const theirs = wordsOf(value);
      return (
        theirs.length > words.size &&
        theirs.length <= words.size + 2 &&
        value.length < 45 &&
        [...words].every(word => theirs.includes(word)) &&
        yearIn(value) === (yearIn(candidate.value) ?? yearIn(value))
      );
    });
    return fuller ? { ...candidate, value: fuller } : candidate;
  });
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
