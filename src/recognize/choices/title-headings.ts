// Headings, and blocks that are named for a title, as what a page is called.

import type { Evidence } from '../evidence/evidence';
import { spansIn } from '../evidence/spans';
import { isOnlyWhen, piecesOf } from '../evidence/title-parts';
import { titleSources } from '../evidence/title-sources';
import type { Line } from '../page';
import { letters } from '../words';
import { type Candidate, candidate } from './candidates';

const MOST_HEADINGS = 60;
const NAMED = /(?:^|\s)(?:title|headline|subject|titulo|titre|titel|titolo)(?:\s|$)/;

/** Each of them as far as it is the title: without the time or the track that stands behind it. */
export function fromHeadings(evidence: Evidence): Candidate<string>[] {
  const { page, body, surroundings } = evidence;
  const headings = body.filter(line => (line.level > 0 || NAMED.test(line.names)) && line.text.length < 300);
  const own = page.address.split('#')[0];
  const elsewhere = new Set(
    page.links
      .filter(({ address }) => address.split('#')[0] !== own)
      .map(({ at, text }) => `${at} ${text.split(' | ', 1)}`),
  );
  const sources = titleSources(evidence);
  const whole = sources.map(({ text }) => piecesOf(text).map(letters));
  return headings.slice(0, MOST_HEADINGS).flatMap((line, index) => {
    if (isOnlyWhen(line.text)) return [];
    // "Programme of NiceConf", where the title is "NiceConf - Programme".
    const said = letters(line.text);
    const isWhole =
      line.level > 0 && whole.some(pieces => pieces.length > 1 && pieces.every(one => said.includes(one)));
    const within = line.level > 0 ? sources.filter(({ text }) => isPieceOf(text, line.text)) : [];
    const sign = line.level > 3 ? 'h4' : line.level ? `h${line.level}` : 'named title';
    const doubts = {
      linked: Number(elsewhere.has(`${line.at} ${line.text}`)),
      home: Number(surroundings.homeLinks.includes(line.text)),
      aside: Number(line.zone !== 'main'),
      // Levels, hashtags and buttons stand within the heading, too.
      mixed: line.parts.length > 3 ? 0.5 : 0,
    };
    const strength = Math.max(0.4, 1 - index * 0.03);
    const one = candidate(beforeTail(beforeTime(line), body), sign, line.text, strength, doubts);
    const places = [...(isWhole ? ['title'] : []), ...within.map(({ place }) => place)];
    return [{ ...one, signs: { ...one.signs, ...Object.fromEntries(places.map(place => [place, 1])) } }];
  });
}

/** "Series | Quiet: loud (Ada Weaver)" of "Quiet: loud": several words that stand whole within a title, between other pieces of it. */
export function isPieceOf(title: string, heading: string): boolean {
  const at = letters(heading).length > 14 ? title.indexOf(heading) : -1;
  if (at < 0 || heading.length === title.length) return false;
  return BEFORE.test(title.slice(0, at)) && BEHIND.test(title.slice(at + heading.length));
}
const BEFORE = /(?:^|[\p{P}\p{S}])\s*$/u;
/** "Title NiceConf 2025", too. */
const BEHIND = /^\s*(?:$|[\p{P}\p{S}])|^\s(?:\p{Lu}\S*\s){1,4}\d{4}$/u;

/** A heading's words up to the piece of it that says when. */
function beforeTime({ parts, text }: Line): string {
  const when = parts.find((part, index) => index > 0 && /\d/.test(part.text) && spansIn(part.text, true).length > 0);
  return (when && text.slice(0, text.indexOf(when.text)).trim()) || text;
}

/** "Title | Track", where the track stands alone elsewhere on the page, too. */
function beforeTail(text: string, body: readonly Line[]): string {
  const bar = text.lastIndexOf(' | ');
  const tail = bar > 2 ? letters(text.slice(bar)) : '';
  const isAlone = tail !== '' && body.some(line => line.text.length < 60 && letters(line.text) === tail);
  return isAlone ? text.slice(0, bar).trim() : text;
}

// Test URLs
// https://virtual.acl2020.org/plenary_session_keynote_josh_tenenbaum.html
// https://azu.github.io/slide/tech_ios/
