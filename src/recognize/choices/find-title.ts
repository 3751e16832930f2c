// The title of what the page is about, from where its titles and headings agree.

import { eventLikeness } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { nameLikeness, peopleIn } from '../evidence/names';
import { cutPrefix, isGeneric, isOnlyWhen, piecesOf, runsOf, signatureOf, withoutKind } from '../evidence/title-parts';
import { type TitleSource, titleSources } from '../evidence/title-sources';
import type { Line } from '../page';
import { fold, letters, yearIn } from '../words';
import { type Candidate, type Choice, candidate, ranked, type Signs } from './candidates';
import { labelledTalks } from './labelled-talks';
import { fromHeadings } from './title-headings';

/** What may be the title: `title` of a talk, `own` of a page of any other kind. `people` are names known to be speakers'. */
export function findTitle(evidence: Evidence, sort: 'title' | 'own', people: ReadonlySet<string>): Choice<string>[] {
  const isSite = siteNames(evidence);
  const edges = edgesOf(evidence);
  const traits = (text: string): Signs => ({
    event: Math.max(0, eventLikeness(text, evidence.surroundings) - 0.3),
    person:
      people.has(letters(text.replace(ABOUT, ''))) || areNames(text) || isSignature(text)
        ? 1
        : nameLikeness(text) >= 0.9
          ? 0.3
          : 0,
    generic: Number(isGeneric(text) || PLACE.test(text)),
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
    value: withoutByline(withoutKind(one.value), people, evidence.body),
  }));
  return ranked(evidence.weights[sort], unsigned, title => letters(title) || fold(title), traits, 0);
}

/** "Ada Weaver / Ben Example, Ann Quiet": several people, and nothing else. */
function areNames(text: string): boolean {
  const names = text.length < 120 ? peopleIn(text).map(({ name }) => name) : [];
  return (
    names.length > 1 && names.join('').length > text.length * 0.6 && names.every(name => nameLikeness(name) >= 0.9)
  );
}

/** "at Harbour Hall": where the event is. */
const PLACE = /^(?:at|@)\s\p{Lu}/u;
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

/** The line in which the title stands as a heading, or the first of the body. */
export function lineOf(title: string | null, body: readonly Line[]): number {
  const wanted = letters(title ?? '');
  const same = wanted ? body.filter(line => letters(withoutKind(line.text)) === wanted) : [];
  const line =
    same.find(({ level }) => level > 0) ??
    same.at(-1) ??
    body.find(({ text, level }) => wanted && level > 0 && letters(text).includes(wanted)) ??
    // The track or the speaker stood behind it.
    body.find(({ text }) => wanted.length > 4 && text.length < 300 && letters(text).startsWith(wanted)) ??
    // Behind its label: "題目：…"
    body.find(({ text }) => wanted && text.length < 400 && letters(text).endsWith(wanted));
  return (line ?? body[0])?.at ?? 0;
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
  const names = new Set([surroundings.siteName ?? '', ...surroundings.homeLinks].map(letters));
  return piece => names.has(letters(piece));
}

/** Every run of a title's pieces: `mixed` where it holds what says whose page it is, `cut` where it leaves out what does not. */
function fromSource(
  { place, text }: TitleSource,
  isAround: (piece: string) => boolean,
  { body, surroundings }: Evidence,
): Candidate<string>[] {
  const isHeadedPage = body.some(({ level }) => level > 0);
  const around = new Map(piecesOf(text).map(piece => [piece, isAround(piece)]));
  return runsOf(text)
    .filter(run => !isOnlyWhen(run.text))
    .flatMap(run => {
      const doubts = {
        mixed: run.pieces.length > 1 ? run.pieces.filter(piece => around.get(piece)).length : 0,
        cut: run.others.filter(piece => !around.get(piece)).length,
      };
      const [prefix, rest] = cutPrefix(run.text) ?? [];
      const headed =
        nameLikeness(prefix ?? '') >= 0.95 &&
        body.some(line => line.level > 0 && letters(line.text) === letters(rest ?? ''));
      const isPrefix = prefix && rest && (headed || eventLikeness(prefix, surroundings) >= 0.45 || isGeneric(prefix));
      const siteToo = { ...doubts, mixed: doubts.mixed + 1 };
      const one = candidate(run.text, place, text, 1, doubts);
      // Where nothing else stands on the page, the whole is the safest to say.
      const whole = { ...one, signs: { ...one.signs, alone: Number(!isHeadedPage && run.others.length === 0) } };
      // "A talk NiceConf", with nothing between.
      const site = [surroundings.siteName ?? '', ...surroundings.homeLinks].find(
        name => name.length > 3 && run.text.endsWith(` ${name}`),
      );
      const before = site ? run.text.slice(0, -site.length).trim() : '';
      if (/[\p{L}\p{N})）」』!?！？。]$/u.test(before))
        return [
          { ...whole, doubts: siteToo },
          { ...whole, value: before },
        ];
      return isPrefix
        ? [
            { ...whole, doubts: siteToo },
            { ...whole, value: rest },
          ]
        : [whole];
    });
}

function fromLabels({ pairs }: Evidence): Candidate<string>[] {
  const talks = labelledTalks(pairs);
  return pairs
    .filter(({ meaning, value, marked }) => meaning === 'title' && marked && value.length > 2 && value.length < 300)
    .slice(0, 2)
    .map(pair => {
      const { label, value } = pair;
      const sign = talks.length === 1 && talks[0] === pair ? 'labelled beside the speaker' : 'labelled';
      return { ...candidate(value, sign, value), place: `label ${label}` };
    });
}

// Test URLs
// https://archive.org/details/dn2015-0220_vid
// https://virtual.acl2020.org/plenary_session_keynote_josh_tenenbaum.html
// https://azu.github.io/slide/tech_ios/
