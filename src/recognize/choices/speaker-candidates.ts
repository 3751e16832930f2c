import type { Speaker } from '../../model/session';
import type { Evidence } from '../evidence/evidence';
import { isNamed } from '../evidence/labels';
import { nameLikeness, peopleIn } from '../evidence/names';
import type { Line, Link } from '../page';
import { type Candidate, candidate } from './candidates';
import { labelledTalks } from './labelled-talks';
import { behindRole, panelOf } from './panel';

export type People = readonly Speaker[];

export function fromData({ things }: Evidence): Candidate<People>[] {
  const [single, ...more] = things.filter(({ type, people }) => type === 'event' && people.length > 0);
  return single && !more.length
    ? [candidate(single.people.flatMap(peopleIn), 'JSON-LD', single.people.join(', '))]
    : [];
}

/** 【講演】石を読む人たち: what is held, as well as who holds it. */
const TALK = /^(?:講演|発表)$/;

export function fromLabels({ pairs }: Evidence, at: number): Candidate<People>[] {
  const labelled = pairs
    .filter(({ meaning }) => meaning === 'speaker' || meaning === 'person')
    .slice(0, 8)
    .map(pair => ({ ...pair, people: peopleOf(pair.value, pair.values) }))
    .filter(({ label, people }) => !TALK.test(label) || people.every(({ name }) => nameLikeness(name) >= 0.5));
  const panel = panelOf(labelled, labelledTalks(pairs).length);
  return labelled.map(one => {
    const { meaning, value, marked, label, at: line } = one;
    const far = Number(line < at - 3 || line > at + 80);
    const sign = !marked ? 'label unmarked' : meaning === 'person' ? 'labelled a person' : 'labelled';
    const people = sign === 'labelled' && panel.length > 0 ? panel : one.people;
    return { ...candidate(people, sign, value, 1, { far }), place: `label ${label}` };
  });
}

/** "Dr. Ada Weaver ist …", "花子（母）：…": whom a line says something of, or null. */
function leadOf(text: string): string | null {
  if (text.length < 30) return null;
  const [, sentence, colon] =
    /^(?:(.{3,40}?)\s(?:is|ist|est|es|è|é|was|has|works|arbeitet|travaille|trabaja|lavora)\s|([^:：、。,]{2,24})：)/.exec(
      text,
    ) ?? [];
  const name = (sentence ?? colon ?? '').replace(/\s?[(（].*$/, '');
  return peopleIn(name).length === 1 &&
    nameLikeness(name.replace(/^(?:(?:prof|dr)\.?\s)+/i, '')) >= (sentence ? 1 : 0.5)
    ? name
    : null;
}

/** "Ada Weaver. Sponsored by Quiet Systems.": another label in the same line, for somebody else. */
const OTHERS = /[.,;|·]?\s+(?:sponsored|hosted|organi[sz]ed|moderated|supported)\sby\s.*$/iu;

/** One name a line or all in one. Where the first has a shape of its own, the others have the same; else prose ends them. */
function peopleOf(value: string, lines: readonly Line[]): Speaker[] {
  const [lead, ...rest] = lines;
  const first = ((lead?.text === value && behindRole(lead)) || value).replace(OTHERS, '');
  if (leadOf(first)) return lines.flatMap(({ text }) => leadOf(text) ?? []).flatMap(peopleIn);
  const found = peopleIn(first);
  const people = first.length < 160 || found.every(({ name }) => nameLikeness(name) >= 0.9) ? found : [];
  const isShaped = !!lead && (lead.level > 0 || lead.names !== '');
  for (const line of rest) {
    // A heading may be named for its own words.
    if (isShaped && (line.tag !== lead.tag || (lead.level === 0 && line.names !== lead.names))) continue;
    const more = line.text.length > 60 ? [] : peopleIn(behindRole(line) ?? line.text);
    const areNames = more.length > 0 && more.every(({ name }) => nameLikeness(name) >= 0.8);
    if (areNames) people.push(...more);
    else if (!isShaped) break;
  }
  return people;
}

const PERSON =
  /\/(?:speaker|presenter|member|user|people|person|profile|author|instructor|lecturer|intervenant|orateur|conferencier|referent|ponente|panelist)(?:e?[ns]|in)?(?:\/(?:show|profile|view|detail)s?)?(?:[/?#=-]|\.php\?)(?!(?:index(?:\.html?)?|list|all|new|edit)?\/?(?:[?#]|$))[^/?#]/i;
const SOCIAL = /^https?:\/\/(?:www\.)?(?:(?:twitter|x)\.com|github\.com)\/@?(\w[\w-]{1,38})\/?(?:\?|$)/i;

const POSTED =
  /^(?:submitted|posted|written|commented|verfasst|geschrieben|publié|posté|enviado|publicado|inviato|pubblicato|geplaatst)\s(?:by|von|par|por|da|door)\s/i;

export function fromLinks(evidence: Evidence, at: number): Candidate<People>[] {
  const { page, pairs } = evidence;
  // "Organized by", "Moderator": people who are not the speakers.
  const others = new Set(
    pairs
      .filter(({ meaning, label }) => meaning === 'registration' || /chair|moderat/i.test(label))
      .map(pair => pair.at),
  );
  // "Submitted by ada on Wed, 2009-08-12": beside the page's own part, who commented on it.
  for (const { at: line, zone, text } of page.lines) if (zone === 'aside' && POSTED.test(text)) others.add(line);
  const main = page.links.filter(({ zone, at: line }) => (zone === 'main' || zone === 'aside') && !others.has(line));
  return [
    ...linked(
      main.filter(({ address }) => PERSON.test(address)),
      at,
      'link to a person',
    ),
    ...beforeHandles(evidence, at),
  ];
}

function linked(links: readonly Link[], at: number, sign: string): Candidate<People>[] {
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
  return [candidate(value, sign, namesOf(value), 1, { far: Number(!near.length) })];
}

export const namesOf = (people: People): string => people.map(({ name }) => name).join(', ');

/** "山田 花子 (Nights Inc.) @hana", the handle a link to a profile elsewhere: the name is in front of it. */
function beforeHandles({ page, body }: Evidence, at: number): Candidate<People>[] {
  const links = page.links.filter(link => SOCIAL.test(link.address) && Math.abs(link.at - at) < 12).slice(0, 8);
  // A link beside the title says whose the page is, and the title no name.
  const value = links.flatMap(link => {
    if (link.at === at) return [];
    const line = body.find(({ at: other }) => other === link.at)?.text ?? '';
    // Of an icon nothing is to be read: then the whole line is the name.
    const end = link.text ? Math.max(0, line.indexOf(link.text)) : line.length;
    const front = line.length < (link.text ? 100 : 40) ? line.slice(0, end).trim() : '';
    const [person] = front.length > 1 ? peopleIn(front) : [];
    const sure = person && nameLikeness(person.name) >= 0.6 && !/[:：]/.test(line);
    return sure ? [{ ...person, handle: SOCIAL.exec(link.address)?.[1] ?? null, url: link.address }] : [];
  });
  return value.length ? [candidate(value, 'name before a handle', namesOf(value))] : [];
}

const isSpeaker = ({ names }: { readonly names: string }): boolean =>
  isNamed(names, 'speaker') || /(?:^|\s)(?:author|person|performer)s?(?:\s|$)/.test(names);

export function fromNames({ body }: Evidence, at: number): Candidate<People>[] {
  const named = body.filter(
    line => Math.abs(line.at - at) < 60 && line.text.length < 120 && (isSpeaker(line) || line.parts.some(isSpeaker)),
  );
  const all = named.filter(line => peopleIn(nameOn(line)).some(({ name }) => nameLikeness(name) >= 0.5));
  // Under a heading with the name stands what they do.
  const headed = all.filter(({ level }) => level > 0);
  const lines = (headed.length > 0 ? headed : all).slice(0, 6);
  const people = lines.flatMap(line => peopleIn(nameOn(line)));
  // Beside whole names a single word is an account, or where they work.
  const least = people.some(({ name }) => nameLikeness(name) >= 0.9) ? 0.9 : 0.5;
  const value = people.filter(({ name }) => nameLikeness(name) >= least);
  return value.length ? [candidate(value, 'names in markup', lines.map(({ text }) => text).join(' '))] : [];
}

/** The name on a line of a person's: the part that is called so, or the first, where the others say what the person does. */
function nameOn({ text, parts }: Line): string {
  const [first] = parts;
  const isFirst = first && parts.length > 1 && nameLikeness(text) < 0.5 && nameLikeness(first.text) >= 0.9;
  return parts.find(isSpeaker)?.text ?? (isFirst ? first.text : text);
}

// Test URLs
// https://us.pycon.org/2012/schedule/presentation/210/
// https://jsconf.jp/2024/talk/masanari-hamada-tomoki-kiraku/
