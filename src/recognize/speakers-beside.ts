import type { Candidate } from './candidates';
import { eventLikeness } from './event-likeness';
import type { Evidence } from './evidence';
import { nameLikeness, peopleIn } from './names';
import type { Line } from './page';
import type { People } from './speaker-candidates';
import { cutPrefix, piecesOf } from './title-parts';
import { titleSources } from './title-sources';
import { WEIGHTS } from './weights';
import { letters } from './words';

const W = WEIGHTS.speakers;

const BYLINE = /(?:^|\s|[-–—|:])(?:by|von|par|por|presented by)\s+(\p{Lu}[^|()[\]]{2,60})$/u;

/** "Title - Name | Event", "Title by Name". */
export function fromTitles(evidence: Evidence, title: string | null): Candidate<People>[] {
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
        ? [
            {
              value: tail,
              weight: W['title tail'] - (tail.every(({ name }) => headed(name)) ? 0 : 0.1),
              place: `${place} tail`,
              words: text,
            },
          ]
        : []),
      { value: named, weight: W.byline, place: `${place} prefix`, words: text },
      ...(by ? [{ value: peopleIn(by), weight: W.byline, place: `${place} byline`, words: text }] : []),
    ];
  });
}

/** A line of nothing but names right above or below the title. */
export function fromBeside({ body }: Evidence, at: number): Candidate<People>[] {
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
export function fromPortraits({ page, body }: Evidence, at: number): Candidate<People>[] {
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
