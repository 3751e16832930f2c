import { eventLikeness } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { isNamed } from '../evidence/labels';
import { isByline, nameLikeness, peopleIn } from '../evidence/names';
import { cutPrefix, piecesOf } from '../evidence/title-parts';
import { titleSources } from '../evidence/title-sources';
import { vouchedName } from '../evidence/vouched';
import type { Line } from '../page';
import { letters, yearIn } from '../words';
import { type Candidate, candidate } from './candidates';
import { alike } from './name-lines';
import { namesOf, type People } from './speaker-candidates';

const BYLINE =
  /(?:^|\s|[-–—|:])(?:by|von|par|por|presented by)\s+((?:\p{Lu}[^|()[\]]|[\p{Script=Han}\p{Script=Hangul}])[^|()[\]]{1,60})$/u;

/** "Title（講師：名前）" */
const IN_BRACKETS =
  /[(（[【]\s?(?:講師|登壇者?|発表者?|講演者?|speakers?|主讲人?|讲师|講者|발표자?|연사)\s?[:：]\s?([^)）\]】]{2,60})[)）\]】]/iu;

/** "Title - Name | Event", "Name: Title", "Title by Name". */
export function fromTitles({ body, surroundings, ...evidence }: Evidence, title: string | null): Candidate<People>[] {
  const own = letters(title ?? '');
  const headings = body.filter(({ level, text }) => level > 0 && text.length < 60).map(({ text }) => letters(text));
  const dated = body.filter(({ level, text }) => level > 0 && yearIn(text) !== null).map(({ text }) => letters(text));
  const { siteName, homeLinks } = surroundings;
  // "Quiet Learning" of "Title - Quiet Learning - Oslo", where the site is called "Quiet Learning - Oslo".
  const sites = new Set(
    [siteName ?? '', ...homeLinks].map(piecesOf).flatMap(all => (all.length > 1 ? all.map(letters) : [])),
  );
  const isHeaded = (name: string): boolean => headings.some(heading => heading.includes(letters(name)));
  return titleSources({ ...evidence, body, surroundings }).flatMap(({ text }) => {
    const pieces = piecesOf(text);
    const tails = pieces.filter(
      piece =>
        !(own && letters(piece).includes(own)) &&
        // "Title – Subtitle | NiceConf"
        !(own !== letters(text) && own.includes(letters(piece))) &&
        yearIn(piece) === null &&
        !sites.has(letters(piece)) &&
        eventLikeness(piece, surroundings) < (isHeaded(piece) ? 0.6 : 0.3) &&
        // "NiceConf Europe", where a heading has "NiceConf Europe 2011".
        !dated.some(heading => heading.startsWith(letters(piece))),
    );
    const people = tails
      .map(peopleIn)
      .find(all => all.length > 0 && all.every(({ name }) => nameLikeness(name) >= (isHeaded(name) ? 0.5 : 0.9)));
    const named = pieces.flatMap(piece => {
      const [first = '', rest = ''] = cutPrefix(piece) ?? [];
      // A video's own title is the whole: "Talks - Ada Weaver: Title".
      const isTitle = letters(rest) === own || (own.length > letters(piece).length && own.endsWith(letters(rest)));
      return isTitle && nameLikeness(first) >= 0.9 ? peopleIn(first) : [];
    });
    const by =
      IN_BRACKETS.exec(text)?.[1] ??
      pieces.map(piece => BYLINE.exec(piece)?.[1] ?? behindTitle(piece, title)).find(Boolean);
    return [
      ...(people && tails.length < 3
        ? [candidate(people, 'title tail', text, 1, { unheaded: Number(!people.every(({ name }) => isHeaded(name))) })]
        : []),
      candidate(named, 'title prefix', text),
      ...(by ? [candidate(peopleIn(by), 'title byline', text)] : []),
    ];
  });
}

/** "Title by calm_ada", whatever the speaker is called: the title is known, and stands without it elsewhere. */
function behindTitle(piece: string, title: string | null): string | undefined {
  const rest = title && title.length > 4 && piece.startsWith(title) ? piece.slice(title.length) : '';
  return /^\s(?:by|von|par|por)\s(\S.{1,60})$/.exec(rest)?.[1];
}

/** "Ada Weaver (Harbour Labs)". */
const AFFILIATED = /^\p{Lu}[^()]{3,60}\s\(\p{Lu}[^()]{2,100}\)/u;

/** What may stand in front of a name: a mark, a courtesy. */
const LEAD = /^[\p{P}\p{S}\s]*(?:\p{L}{1,6}\.?\s){0,2}$/u;

/** How many lines that are passed over, as of a menu, may stand between the title and a line beside it. */
const NEAR = 8;

/** Lines of nothing but names right above or below the title. */
export function fromBeside({ body, surroundings }: Evidence, at: number): Candidate<People>[] {
  const index = body.findIndex(line => line.at === at);
  const beside = [1, 2, 3, -1, -2, -3]
    .map(step => body[index + step])
    .filter((line): line is Line => !!line && Math.abs(line.at - at) <= NEAR)
    .filter(({ text }) => !surroundings.homeLinks.includes(text));
  return beside.flatMap(line => {
    if (!isOfNames(line)) return [];
    const lines = alike(line, body, isOfNames);
    const value = lines.flatMap(({ text }) => peopleIn(text));
    const sign = isByline(line.text) ? 'byline' : line.level ? 'heading beside the title' : 'line beside the title';
    const one = candidate(value, sign, line.text, 1, { above: Number(line.at < at) });
    const shape = { joined: Number(value.length > 1), affiliated: Number(AFFILIATED.test(line.text)) };
    return [{ ...one, signs: { ...one.signs, ...shape } }];
  });
}

/** Behind the name: "Ada Weaver and the loom" is about her. */
const AND = /^\s(?:and|und|et|y|e|och|og|en)\s/;

/** A byline, or a line of whole names and nothing else. */
function isOfNames({ text, names }: Line): boolean {
  if (text.length >= 140 || isNamed(names, 'registration')) return false;
  const value = peopleIn(text);
  const [first] = value;
  if (!first || isByline(text)) return !!first && value.every(({ name }) => nameLikeness(name) >= 0.9);
  const before = text.indexOf(first.name);
  return (
    // What stands under a label of its own is something else.
    !/[:：]/.test(text) &&
    // "Conference of Quiet Systems and Ada Weaver" is no line of names.
    (!/^[\p{Script=Latin}\s]+$/u.test(first.name) || LEAD.test(text.slice(0, before))) &&
    !(value.length === 1 && AND.test(text.slice(before + first.name.length))) &&
    value.every(({ name }) => nameLikeness(name) >= 0.9 && (/\s/.test(name) || vouchedName(text) !== null))
  );
}

const ABOUT = /^(?:about|meet|über|zur person:?|sobre|à propos de|chi è|over)\s(\p{Lu}.{2,50})$/iu;

/** "Dr. Ada Weaver", "Profa. Ada Weaver": nothing but a person is headed so. */
const COURTESY = /^(?:(?:prof|profa|dr|dra|drs|dott|mgr|ing|dipl|med)\.?(?:-ing\.?)?\s)+(\p{Lu}[^.:]{3,45})$/iu;

/** "About Ada Weaver" or "Dr. Ada Weaver", above what they do. */
export function fromAbout({ body }: Evidence): Candidate<People>[] {
  const named = body
    .slice(0, 400)
    .filter(({ level }) => level > 0)
    .flatMap(({ text }) => ABOUT.exec(text)?.[1] ?? COURTESY.exec(text)?.[1] ?? []);
  const people = named.filter(name => nameLikeness(name) >= 0.95).flatMap(peopleIn);
  return people.length > 0 && people.length < 6 ? [candidate(people, 'heading about them', namesOf(people))] : [];
}

/** A name beside a picture that is called so: alt text or file name. */
export function fromPortraits({ page, body, surroundings }: Evidence, at: number): Candidate<People>[] {
  const pictures = page.pictures.slice(0, 200).filter(picture => Math.abs(picture.at - at) <= 60);
  const people = pictures.flatMap(({ alt, address, at: line }) => {
    const called = letters(`${alt} ${decoded(address.slice(-200).split(/[?#]/)[0] ?? '')}`);
    return (
      body
        .filter(({ at: other, text }) => Math.abs(other - line) <= 3 && text.length < 50 && nameLikeness(text) >= 0.5)
        // The event's own name stands beside its logo.
        .filter(({ text }) => called.includes(letters(text)) && eventLikeness(text, surroundings) < 0.6)
        .flatMap(({ text }) => peopleIn(text))
    );
  });
  return people.length > 0 && people.length < 8 ? [candidate(people, 'portrait', namesOf(people))] : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: the name is taken as it is written.
    return text;
  }
}

// Test URLs
// https://virtual.acl2020.org/plenary_session_keynote_josh_tenenbaum.html
// https://jsconf.jp/2021/talk/universal-devtools-for-all-environments/
// https://gakuzzzz.github.io/slides/evolution_java_future_kotlin/
