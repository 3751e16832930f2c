// Slides and video: what is embedded, linked from a known host, or linked by a word for it.
import type { Fact } from '../model/facts';
import { best, type Candidate } from './candidates';
import type { Evidence } from './evidence';
import { isEmbedForm, shows, spoken } from './hosts';
import { type Meaning, meaningOf } from './labels';
import type { Link } from './page';
import { WEIGHTS } from './weights';

type Medium = 'slides' | 'video';
const KIND = { slides: 'slide', video: 'video' } as const;
const FILE = { slides: /\.(?:pdf|pptx?|key|odp)(?:$|[?#])/i, video: /\.(?:mp4|webm|mov|m4v)(?:$|[?#])/i };
const WORD = {
  slides:
    /(?<!\p{L})slides?(?!\p{L})|スライド|発表資料|講演資料|登壇資料|^\(?資料\)?$|(?<!\p{L})(?:folien|diapos?|diapositives|diapositivas|transparents|презентация|слайды)(?!\p{L})|幻灯片|簡報|슬라이드|발표자료/iu,
  video:
    /(?<!\p{L})(?:video|vidéo|vídeo|recording|watch|youtube|aufzeichnung|mitschnitt|grabación|stream)(?!\p{L})|動画|録画|アーカイブ|視聴|视频|영상/iu,
};
const NOT_HERE = /^https?:\/\/(?:www\.)?(?:twitter|x|facebook|linkedin|b\.hatena|reddit|instagram)\./;

/** The address of the slides or video of this session, or null. */
export function findMedium(evidence: Evidence, medium: Medium, at: number): Fact<string> | null {
  const found = [
    ...fromEmbeds(evidence, medium, at),
    ...fromLinks(evidence, medium, at),
    ...fromData(evidence, medium),
  ];
  return best(found, address => spoken(address).replace(/[?#].*$|\/$/g, ''), 0.45);
}

function fromData({ things }: Evidence, medium: Medium): Candidate<string>[] {
  const type = medium === 'video' ? 'video' : 'slides';
  const of = things.filter(thing => thing.type === type && thing.address && shows(thing.address, KIND[medium]));
  return of.length === 1 && of[0]?.address
    ? [{ value: of[0].address, weight: WEIGHTS[medium]['JSON-LD'], place: 'JSON-LD', words: of[0].name ?? '' }]
    : [];
}

function fromEmbeds({ page }: Evidence, medium: Medium, at: number): Candidate<string>[] {
  const embeds = page.embeds.filter(({ address, zone }) => zone === 'main' && shows(address, KIND[medium]));
  return embeds.slice(0, 6).map((embed, index) => {
    const link = pageOf(embed.address, embed.at, page.links, medium);
    const weight = WEIGHTS[medium].embed - index * 0.06 - (embed.at < at - 20 ? 0.1 : 0);
    return { value: link?.address ?? embed.address, weight, place: 'embed', words: link?.text ?? embed.address };
  });
}

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
  return page.links.flatMap(link => {
    if (
      link.zone !== 'main' ||
      link.at < at - 12 ||
      NOT_HERE.test(link.address) ||
      spoken(link.address).split('#')[0] === own
    )
      return [];
    const weight = weightOf(link, medium, labelled, page.address) - Math.min(0.25, Math.max(0, link.at - at) * 0.002);
    return weight > 0.3 ? [{ value: link.address, weight, place: placeOf(link, medium), words: link.text }] : [];
  });
}

function weightOf(link: Link, medium: Medium, labelled: readonly number[], address: string): number {
  const W = WEIGHTS[medium];
  const shown = shows(link.address, KIND[medium]);
  const file = FILE[medium].test(link.address);
  const words = link.text.length < 60 ? link.text : '';
  const meaning: Meaning | null = meaningOf(words);
  const worded =
    meaning === medium ||
    (words.length < 40 && WORD[medium].test(words)) ||
    new RegExp(`(?:^|[\\s_-])${medium === 'slides' ? 'slides?' : 'video'}(?:$|[\\s_-])`, 'i').test(link.names);
  const under = labelled.some(line => line === link.at || line === link.at - 1);
  const elsewhere = URL.parse(link.address)?.host !== URL.parse(address)?.host;
  if (shown)
    return medium === 'slides'
      ? W.label - (worded || under ? 0 : 0.1)
      : WEIGHTS.video['video link'] + (worded || under ? 0.2 : 0);
  if (shows(link.address, medium === 'slides' ? 'video' : 'slide')) return 0;
  if (file && (worded || under)) return W.label - 0.05;
  // A file alone may be anything, a page of the same site that is called "Slides" the list of all of them.
  if (under && (elsewhere || worded)) return W.label - 0.1;
  if (worded && elsewhere && medium === 'slides') return W['link text'];
  return file && medium === 'slides'
    ? WEIGHTS.slides.file + (/file|attach|download|material/.test(link.names) ? 0.25 : 0)
    : 0;
}

const placeOf = (link: Link, medium: Medium): string =>
  shows(link.address, KIND[medium]) ? `link ${spoken(link.address).split('/')[0]}` : `link ${link.text.slice(0, 40)}`;
