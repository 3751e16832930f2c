// Who speaks: from data, labels, links to people, names in markup, and what stands beside the title.
import type { Fact } from '../model/facts';
import type { Speaker } from '../model/session';
import { type Candidate, fact } from './candidates';
import { eventLikeness } from './event-likeness';
import type { Evidence } from './evidence';
import { nameLikeness, peopleIn } from './names';
import type { Line, Link } from './page';
import { cutPrefix, piecesOf } from './title-parts';
import { titleSources } from './title-sources';
import { WEIGHTS } from './weights';
import { letters } from './words';

type People = readonly Speaker[];
const W = WEIGHTS.speakers;
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

function fromData({ things }: Evidence): Candidate<People>[] {
  const events = things.filter(({ type, people }) => type === 'event' && people.length > 0);
  if (events.length !== 1 || !events[0]) return [];
  const value = events[0].people.flatMap(peopleIn);
  return [{ value, weight: W['JSON-LD'], place: 'JSON-LD performer', words: events[0].people.join(', ') }];
}

function fromLabels({ pairs }: Evidence, at: number): Candidate<People>[] {
  const marked = pairs.filter(({ meaning }) => meaning === 'speaker');
  return marked.slice(0, 6).map(pair => {
    const value = peopleOf(pair.value, pair.values);
    const far = pair.at < at - 3 || pair.at > at + 80 ? 0.3 : 0;
    return {
      value,
      weight: (pair.marked ? W.label : W['label unmarked']) - far,
      place: `label ${pair.label}`,
      words: pair.value,
    };
  });
}

/** One name a line or all in one; prose behind the names is not read. */
function peopleOf(first: string, lines: readonly Line[]): Speaker[] {
  const people = first.length < 160 ? peopleIn(first) : [];
  for (const line of lines.slice(1)) {
    if (line.text.length > 60) break;
    const more = peopleIn(line.text);
    if (more.length === 0 || !more.every(({ name }) => nameLikeness(name) >= 0.8)) break;
    people.push(...more);
  }
  return people;
}

const PERSON =
  /\/(?:speakers?|presenters?|members?|people|persons?|profiles?|authors?|instructors?|lecturers?|intervenants?|orateurs?|conferenciers?|referent(?:en|in)?|ponentes?|oradores|palestrantes?|relatori|panelists?)(?:\/(?:show|profile|view|detail)s?)?(?:[/?#=-]|\.php\?)(?!(?:index(?:\.html?)?|list|all|new|edit)?\/?(?:[?#]|$))[^/?#]/i;
const USER =
  /\/(?:users?|u)\/[^/?#]+\/?(?:[?#]|$)|^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/(?!search|intent|share|hashtag|home)\w{2,30}\/?$/i;
const SOCIAL = /^https?:\/\/(?:www\.)?(?:(?:twitter|x)\.com|github\.com)\/@?(\w[\w-]{1,38})\/?(?:\?|$)/i;

function fromLinks({ page }: Evidence, at: number): Candidate<People>[] {
  const main = page.links.filter(({ zone }) => zone === 'main' || zone === 'aside');
  return [
    ...linked(
      main.filter(({ address }) => PERSON.test(address)),
      at,
      W.link,
      'link person',
    ),
    ...linked(
      main.filter(link => USER.test(link.address) && Math.abs(link.at - at) < 12),
      at,
      W['link user'],
      'user',
    ),
  ];
}

function linked(links: readonly Link[], at: number, weight: number, place: string): Candidate<People>[] {
  const people = new Map<string, Speaker>();
  const near = links.filter(link => link.at >= at - 12 && link.at < at + 120);
  for (const { address, text } of near.length ? near : links) {
    const url = address.replace(/[#?].*$/, '');
    const [speaker] = text.length < 80 ? peopleIn(text) : [];
    if (!speaker || nameLikeness(speaker.name) < 0.4 || people.has(url)) continue;
    people.set(url, { ...speaker, url: address, handle: speaker.handle ?? SOCIAL.exec(address)?.[1] ?? null });
  }
  if (people.size === 0 || people.size > 8) return [];
  const value = [...people.values()];
  return [{ value, weight: weight - (near.length ? 0 : 0.15), place, words: value.map(({ name }) => name).join(', ') }];
}

const NAMES =
  /(?:^|\s)(?:speakers?|presenters?|speaker name|presenter name|lecturers?|author|authors|person|persons|performers?|referent|intervenants?|ponente)(?:\s(?:name|names|list|text|info|title))?(?:\s|$)/;

function fromNames({ body }: Evidence, at: number): Candidate<People>[] {
  const named = body.filter(
    line =>
      Math.abs(line.at - at) < 60 &&
      line.text.length < 120 &&
      (NAMES.test(line.names) || line.parts.some(part => NAMES.test(part.names))),
  );
  const lines = named.filter(line => peopleIn(line.text).some(({ name }) => nameLikeness(name) >= 0.5)).slice(0, 6);
  const value = lines
    .flatMap(line => peopleIn(line.parts.find(part => NAMES.test(part.names))?.text ?? line.text))
    .filter(({ name }) => nameLikeness(name) >= 0.5);
  return value.length
    ? [{ value, weight: W.names, place: 'names in markup', words: lines.map(({ text }) => text).join(' ') }]
    : [];
}

const BYLINE = /(?:^|\s|[-–—|:])(?:by|von|par|por|presented by)\s+(\p{Lu}[^|()[\]]{2,60})$/u;

/** "Title - Name | Event", "Title by Name". */
function fromTitles(evidence: Evidence, title: string | null): Candidate<People>[] {
  return titleSources(evidence).flatMap(({ text, place }) => {
    const tails = piecesOf(text).filter(
      piece => letters(piece) !== letters(title ?? '') && eventLikeness(piece, evidence.surroundings) < 0.6,
    );
    const headed = (name: string): boolean =>
      evidence.body.some(
        line =>
          line.level > 0 &&
          line.text.length < 60 &&
          peopleIn(line.text).some(other => letters(other.name) === letters(name)),
      );
    const tail = tails
      .map(peopleIn)
      .find(people => people.length > 0 && people.every(({ name }) => nameLikeness(name) >= 0.9 || headed(name)));
    const [first = '', rest = ''] = cutPrefix(text) ?? [];
    const named = letters(rest) === letters(title ?? '') && nameLikeness(first) >= 0.9 ? peopleIn(first) : [];
    const by = piecesOf(text)
      .map(piece => BYLINE.exec(piece)?.[1])
      .find(Boolean);
    return [
      ...(tail && tails.length < 3
        ? [{ value: tail, weight: W['title tail'] - 0.1, place: `${place} tail`, words: text }]
        : []),
      { value: named, weight: W.byline, place: `${place} prefix`, words: text },
      ...(by ? [{ value: peopleIn(by), weight: W.byline, place: `${place} byline`, words: text }] : []),
    ];
  });
}

/** A line of nothing but names right above or below the title. */
function fromBeside({ body }: Evidence, at: number): Candidate<People>[] {
  const index = body.findIndex(line => line.at === at);
  const beside = [1, 2, 3, -1, -2, -3]
    .map(step => body[index + step])
    .filter((line): line is Line => !!line && line.text.length < 140);
  return beside.flatMap(line => {
    const value = peopleIn(line.text);
    const sure = value.length > 0 && value.every(({ name }) => nameLikeness(name) >= 0.9 && /\s/.test(name));
    const weight = W.subtitle + (line.level ? 0.1 : 0) - (line.at < at ? 0.08 : 0);
    return sure
      ? [
          {
            value,
            weight,
            place: line.level ? `h${line.level} beside the title` : 'line beside the title',
            words: line.text,
          },
        ]
      : [];
  });
}

/** A name beside a picture that is called so: alt text or file name. */
function fromPortraits({ page, body }: Evidence, at: number): Candidate<People>[] {
  const people = page.pictures.slice(0, 200).flatMap(({ alt, address, at: line }) => {
    if (Math.abs(line - at) > 60) return [];
    const file = letters(decoded(/([^/]+?)(?:\.[\w-]+)*$/.exec(address.slice(-200).split(/[?#]/)[0] ?? '')?.[1] ?? ''));
    const near = body.filter(
      ({ at: other, text }) => Math.abs(other - line) <= 3 && text.length < 50 && nameLikeness(text) >= 0.5,
    );
    return near
      .filter(({ text }) => letters(text) === file || letters(text) === letters(alt))
      .flatMap(({ text }) => peopleIn(text));
  });
  const unique = people.filter(({ name }, index) => people.findIndex(other => other.name === name) === index);
  return unique.length && unique.length < 6
    ? [{ value: unique, weight: W.portrait, place: 'portrait', words: unique.map(({ name }) => name).join(', ') }]
    : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: the name is taken as it is written.
    return text;
  }
}
