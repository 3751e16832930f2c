// Titles as the page's own titles and labels have them.

import { eventLikeness } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { nameLikeness } from '../evidence/names';
import { cutPrefix, isGeneric, isOnlyWhen, piecesOf, runsOf } from '../evidence/title-parts';
import type { TitleSource } from '../evidence/title-sources';
import { vouchedName } from '../evidence/vouched';
import { letters } from '../words';
import { type Candidate, candidate } from './candidates';
import { labelledTalks } from './labelled-talks';
import { isPieceOf } from './title-headings';

/** Every run of a title's pieces: `mixed` where it holds what says whose page it is, `cut` where it leaves out what does not. */
export function fromSource(
  { place, text }: TitleSource,
  isAround: (piece: string) => boolean,
  { body, pairs, surroundings }: Evidence,
): Candidate<string>[] {
  const isHeadedPage = body.some(({ level }) => level > 0);
  // A heading that the title has as a whole is not cut into pieces.
  const wholes = body.filter(line => line.level > 0 && isPieceOf(text, line.text)).map(line => line.text);
  // Of "Ada Weaver: Quiet looms" the title is what stands alone as a heading or under a label.
  const labelled = pairs.filter(({ meaning, marked }) => meaning === 'title' && marked).map(({ value }) => value);
  const titled = new Set([...body.filter(({ level }) => level > 0).map(({ text }) => text), ...labelled].map(letters));
  const isWithin = (run: string): boolean => wholes.some(whole => whole !== run && whole.includes(run));
  const around = new Map(piecesOf(text).map(piece => [piece, isAround(piece)]));
  return runsOf(text)
    .filter(run => !isOnlyWhen(run.text))
    .flatMap(run => {
      const doubts = {
        mixed: run.pieces.length > 1 ? run.pieces.filter(piece => around.get(piece)).length : 0,
        cut: run.others.filter(piece => !around.get(piece)).length + Number(isWithin(run.text)),
      };
      const [prefix, rest] = cutPrefix(run.text) ?? [];
      const headed = nameLikeness(prefix ?? '') >= 0.95 && titled.has(letters(rest ?? ''));
      const isPrefix = prefix && rest && (headed || eventLikeness(prefix, surroundings) >= 0.45 || isGeneric(prefix));
      const siteToo = { ...doubts, mixed: doubts.mixed + 1 };
      const one = candidate(run.text, place, text, 1, doubts);
      // Where nothing else stands on the page, the whole is the safest to say.
      const whole = { ...one, signs: { ...one.signs, alone: Number(!isHeadedPage && run.others.length === 0) } };
      // "A talk NiceConf", with nothing between.
      const site = [surroundings.siteName ?? '', ...surroundings.homeLinks].find(
        name => name.length > 3 && !isGeneric(name) && run.text.endsWith(` ${name}`),
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

export function fromLabels({ pairs }: Evidence): Candidate<string>[] {
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

/** Where the talk has a heading of its own, it is not called by its guest, though the page may be: "[세미나] 김하늘 박사님". */
export function withoutGuests(
  candidates: readonly Candidate<string>[],
  { surroundings }: Evidence,
): readonly Candidate<string>[] {
  const isTalk = ({ value, place, doubts: { aside } = {} }: Candidate<string>): boolean =>
    /^h[123]$/.test(place) &&
    !aside &&
    letters(value).length > 8 &&
    !isGeneric(value) &&
    vouchedName(value) === null &&
    eventLikeness(value, surroundings) < 0.5;
  return candidates.some(isTalk) ? candidates.filter(({ value }) => vouchedName(value) === null) : candidates;
}

// Test URLs
// https://virtual.acl2020.org/plenary_session_keynote_josh_tenenbaum.html
// https://jsconf.jp/2024/talk/masanari-hamada-tomoki-kiraku/
