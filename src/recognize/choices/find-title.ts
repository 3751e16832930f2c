// The title of what the page is about, from where its titles and headings agree.

import { eventLikeness } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { nameLikeness, peopleIn } from '../evidence/names';
import { isGeneric, piecesOf, signatureOf, withoutKind } from '../evidence/title-parts';
import { titleSources } from '../evidence/title-sources';
import { vouchedName } from '../evidence/vouched';
import type { Line } from '../page';
import type { Signs } from '../weights';
import { fold, letters, yearIn } from '../words';
import { type Candidate, type Choice, ranked } from './candidates';
import { fromLabels, fromSource, withoutGuests } from './title-candidates';
import { fromHeadings } from './title-headings';

/** What may be the title: `title` of a talk, `own` of a page of any other kind. `people` are names known to be speakers'. */
export function findTitle(evidence: Evidence, sort: 'title' | 'own', people: ReadonlySet<string>): Choice<string>[] {
  const isSite = siteNames(evidence);
  const edges = edgesOf(evidence);
  const traits = (text: string): Signs => ({
    event: Math.max(0, eventLikeness(text, evidence.surroundings) - 0.3),
    person:
      people.has(letters(text.replace(ABOUT, ''))) || areNames(text) || isSignature(text) || vouchedName(text) !== null
        ? 1
        : nameLikeness(text) >= 0.9
          ? 0.3
          : 0,
    generic: Number(isGeneric(text) || PLACE.test(text) || SOCIETY.test(text)),
    edge: Number(edges.has(letters(text))),
    site: Number(isSite(text)),
  });
  /** Whether a piece of a title says whose page it is rather than what it is about. */
  const isAround = (piece: string): boolean => {
    const { event = 0, person = 0, generic, edge, site } = traits(piece);
    return event > 0.2 || person === 1 || !!generic || !!edge || !!site;
  };
  const candidates = [
    ...titleSources(evidence).flatMap(source => fromSource(source, isAround, evidence)),
    ...fromHeadings(evidence),
    ...fromLabels(evidence),
  ];
  const unsigned = candidates.map(one => ({
    ...one,
    value: unquoted(withoutByline(withoutKind(one.value), people, evidence.body)),
  }));
  const said = sort === 'own' ? asHeaded(unsigned) : withoutGuests(unsigned, evidence);
  return ranked(evidence.weights[sort], said, title => letters(title) || fold(title), traits, 0);
}

const QUOTED = /^(?:“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"|«\s?([^«»]+?)\s?»|「([^「」]+)」|『([^『』]+)』)$/u;

/** A title as a whole in quotation marks, without them. */
const unquoted = (title: string): string => QUOTED.exec(title)?.slice(1).find(Boolean) ?? title;

/** "Schedule | NiceConf" as the heading says it: "NiceConf Schedule". */
function asHeaded(candidates: readonly Candidate<string>[]): Candidate<string>[] {
  const headings = candidates.filter(({ place }) => /^h[12]$/.test(place)).map(({ value }) => value);
  const headed = new Map(headings.filter(value => /\s/.test(value)).map(value => [wordsOf(value), value]));
  return candidates.map(one => ({ ...one, value: headed.get(wordsOf(one.value)) ?? one.value }));
}

const wordsOf = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');

/** "Ada Weaver / Ben Example, Ann Quiet": several people, and nothing else. */
function areNames(text: string): boolean {
  const names = text.length < 120 ? peopleIn(text).map(({ name }) => name) : [];
  return (
    names.length > 1 &&
    names.join('').length > text.length * 0.6 &&
    names.every(name => nameLikeness(name) >= (/[・]/.test(text) ? 0.5 : 0.9)) &&
    names.some(name => nameLikeness(name) >= 0.9)
  );
}

/** "at Harbour Hall": where the event is. */
const PLACE = /^(?:at|@)\s\p{Lu}/u;
/** Whose site it is: NPO日本静音協会, Quiet Systems GmbH. */
const SOCIETY =
  /^(?:NPO|特定非営利活動法人|(?:一般|公益)?(?:社団|財団)法人|株式会社)\S*$|^\S*(?:協会|委員会|株式会社|(?:社団|財団)法人|有限公司|협회|주식회사)$|\s(?:gmbh|inc\.?|ltd\.?|e\.\s?v\.)$/i;
/** "Who is Ada Weaver?" */
const ABOUT = /^(?:who is|about|meet|über|sobre|à propos de)\s/i;

/** "a talk by Ada Weaver", and nothing else. */
const isSignature = (text: string): boolean => nameLikeness(signatureOf(text) ?? '') >= 0.9;

/** "Title by NAME", where NAME is known to be a person's, or the title stands without it as a heading. */
function withoutByline(title: string, people: ReadonlySet<string>, body: readonly Line[]): string {
  const [, head, name] = /^(.{4,300}?)\s?(?:\s(?:by|von|par|por)\s|[(（])(.{2,60}?)[)）]?$/.exec(title) ?? [];
  if (!head || !name) return title;
  const names = peopleIn(name);
  const isHeading = (): boolean => body.some(({ level, text }) => level > 0 && letters(text) === letters(head));
  const isKnown = names.some(person => people.has(letters(person.name)));
  return isKnown || (names.length > 0 && !/[(（]/.test(title) && isHeading()) ? head : title;
}

/** First and last pieces of the page's titles that name a year: the event, more often than not. */
function edgesOf(evidence: Evidence): ReadonlySet<string> {
  const edges = titleSources(evidence).flatMap(({ text }) => {
    const pieces = piecesOf(text);
    return [pieces[0] ?? '', pieces.at(-1) ?? ''];
  });
  return new Set(edges.filter(piece => yearIn(piece) !== null && piece.length < 50).map(letters));
}

function siteNames({ surroundings }: Evidence): (piece: string) => boolean {
  const { host, folders } = surroundings;
  const names = new Set([surroundings.siteName ?? '', ...surroundings.homeLinks].map(letters));
  // "V8" on v8.dev, below its front page.
  const isHost = (piece: string): boolean =>
    folders.length > 1 && piece.length > 1 && host.startsWith(piece) && host.length - piece.length < 5;
  return piece => names.has(letters(piece)) || isHost(letters(piece));
}

// Test URLs
// https://archive.org/details/dn2015-0220_vid
// https://virtual.acl2020.org/plenary_session_keynote_josh_tenenbaum.html
// https://azu.github.io/slide/tech_ios/
