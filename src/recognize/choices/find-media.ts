// Slides and video: what is embedded, linked from a known host, or linked by a word for it.

import type { Evidence } from '../evidence/evidence';
import { hostOf, isEmbedForm, shows, spoken } from '../evidence/hosts';
import { meaningOf } from '../evidence/labels';
import type { Link } from '../page';
import { type Candidate, type Choice, candidate, ranked } from './candidates';

type Medium = 'slides' | 'video';
const KIND = { slides: 'slide', video: 'video' } as const;
const FILE = { slides: /\.(?:pdf|pptx?|key|odp)(?:$|[?#])/i, video: /\.(?:mp4|webm|mov|m4v)(?:$|[?#])/i };
const WORD = {
  slides:
    /(?<!\p{L})slides?(?!\p{L})|スライド|発表資料|講演資料|登壇資料|^\(?資料\)?$|(?<!\p{L})(?:folien|diapos?|diapositives|diapositivas|transparents|презентация|слайды)(?!\p{L})|幻灯片|簡報|슬라이드|발표자료/iu,
  video:
    /(?<!\p{L})(?:video|vidéo|vídeo|recording|watch|youtube|aufzeichnung|mitschnitt|grabación|stream)(?!\p{L})|動画|録画|アーカイブ|視聴|视频|영상/iu,
};
const NAMES = { slides: /(?:^|[\s_-])slides?(?:$|[\s_-])/i, video: /(?:^|[\s_-])video(?:$|[\s_-])/i };
const NOT_HERE = /^https?:\/\/(?:www\.)?(?:twitter|x|facebook|linkedin|b\.hatena|reddit|instagram)\./;

/** What may be the slides or the video of this session; `at` is the title's line. */
export function findMedium(evidence: Evidence, medium: Medium, at: number): Choice<string>[] {
  const found = [
    ...fromEmbeds(evidence, medium, at),
    ...fromLinks(evidence, medium, at),
    ...fromData(evidence, medium),
  ];
  return ranked(evidence.weights[medium], found, address => spoken(address).replace(/[?#].*$|\/$/g, ''));
}

function fromData({ things }: Evidence, medium: Medium): Candidate<string>[] {
  const of = things.filter(({ type, address }) => type === medium && address && shows(address, KIND[medium]));
  const [single, ...more] = of;
  return single?.address && !more.length ? [candidate(single.address, 'JSON-LD', single.name ?? '')] : [];
}

function fromEmbeds({ page }: Evidence, medium: Medium, at: number): Candidate<string>[] {
  const isShown = (address: string): boolean =>
    shows(address, KIND[medium]) || (medium === 'slides' && isDeck(address));
  const embeds = page.embeds.filter(({ address, zone }) => zone === 'main' && isShown(address));
  return embeds.slice(0, 6).map((embed, index) => {
    const link = pageOf(embed.address, embed.at, page.links, medium);
    const doubts = { later: index / 4, above: Number(embed.at < at - 20) };
    return candidate(link?.address ?? embed.address, 'embed', link?.text ?? embed.address, 1, doubts);
  });
}

/** A PDF of slides, as its folder or its name says: /slides/session4.pdf. */
const isDeck = (address: string): boolean =>
  FILE.slides.test(address) &&
  /[/_.-](?:slides?|folien|diapos(?:itivas|itives)?|presentaci(?:on|ones)|apresentac(?:ao|oes)|deck)[/_.-]/i.test(
    address,
  );

/** The page of what is embedded, which players link beneath themselves. */
function pageOf(address: string, at: number, links: readonly Link[], medium: Medium): Link | undefined {
  const host = URL.parse(address)?.hostname.replace(/^www\./, '');
  return medium === 'slides'
    ? links.find(
        link =>
          Math.abs(link.at - at) <= 6 &&
          URL.parse(link.address)?.hostname.replace(/^www\./, '') === host &&
          shows(link.address, 'slide') &&
          !isEmbedForm(link.address),
      )
    : undefined;
}

function fromLinks(evidence: Evidence, medium: Medium, at: number): Candidate<string>[] {
  const { page, pairs } = evidence;
  const own = spoken(page.address).split('#')[0];
  const labelled = pairs.filter(({ meaning, marked }) => meaning === medium && marked).map(pair => pair.at);
  // Of two that are alike, a talk in parts, the first.
  let found = 0;
  return page.links.flatMap(link => {
    if (
      link.zone !== 'main' ||
      link.at < at - 12 ||
      NOT_HERE.test(link.address) ||
      spoken(link.address).split('#')[0] === own
    )
      return [];
    const sign = signOf(link, medium, labelled, page.address);
    const doubts = { far: Math.min(1, Math.max(0, link.at - at) / 125), later: found / 4 };
    found += Number(sign !== null);
    return sign ? [{ ...candidate(link.address, sign, link.text, 1, doubts), place: placeOf(link, medium) }] : [];
  });
}

/** What a link is to a session, by its host, its words and the label it stands under; null where it is neither slides nor video. */
function signOf(link: Link, medium: Medium, labelled: readonly number[], address: string): string | null {
  const words = link.text.length < 60 ? link.text : '';
  const isWorded =
    meaningOf(words) === medium || (words.length < 40 && WORD[medium].test(words)) || NAMES[medium].test(link.names);
  const isUnder = labelled.some(line => line === link.at || line === link.at - 1);
  if (shows(link.address, KIND[medium])) return isWorded || isUnder ? 'host and word' : 'host';
  // Channels, users and lists of a host are neither.
  const host = hostOf(link.address);
  if (host && host.kind !== 'session') return null;
  const isFile = FILE[medium].test(link.address);
  if (isFile && (isWorded || isUnder)) return 'file and word';
  // As most of a page's thousands of links: no address is taken apart for them.
  if (!isFile && !isUnder && !isWorded) return null;
  const isElsewhere = URL.parse(link.address)?.host !== URL.parse(address)?.host;
  // A page of the same site that is called "Slides" is the list of all of them.
  if (isUnder && (isElsewhere || isWorded)) return 'under a label';
  if (medium === 'video') return null;
  if (isWorded && isElsewhere) return 'word';
  if (!isFile) return null;
  return /file|attach|download|material/.test(link.names) ? 'named file' : 'file';
}

const placeOf = (link: Link, medium: Medium): string =>
  shows(link.address, KIND[medium]) ? `link ${spoken(link.address).split('/')[0]}` : `link ${link.text.slice(0, 40)}`;

// Test URLs
// https://virtual.acl2020.org/tutorial_T7.html
// https://jsconf.jp/2021/talk/universal-devtools-for-all-environments/
// https://yapcasia.org/2010/talks/63D22246-BC8C-11DF-8791-B9FC0F276C45
