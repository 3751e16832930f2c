// What a session's page says besides who, when and where: only what stands under a label, or in a block that is named for it.
import type { Fact, Facts } from '../../model/facts';
import type { Evidence } from '../evidence/evidence';
import type { Pair } from '../evidence/pairs';
import type { Line } from '../page';
import { fact } from './candidates';
import { lineOf } from './title-line';

const MOST_ABSTRACT = 2000;
const MOST_WORDS = 60;
const ABSTRACT = /(?:^|\s)(?:abstract|description|summary)(?:\s|$)/;
const HASHTAG = /(?<![\p{L}\p{N}/&])[#＃]([\p{L}_][\p{L}\p{N}_]{2,30})/u;

type Details = Pick<Facts, 'abstract' | 'track' | 'level' | 'talkLanguage' | 'hashtag'>;

export function findDetails(evidence: Evidence, title: string | null): Details {
  const details = {
    abstract: abstractOf(evidence, title),
    track: labelled(evidence, 'track'),
    level: labelled(evidence, 'level'),
    talkLanguage: labelled(evidence, 'language'),
    hashtag: hashtagOf(evidence),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value)) as Details;
}

function labelled({ pairs }: Evidence, meaning: Pair['meaning']): Fact<string> | null {
  const pair = pairs.find(
    ({ meaning: other, marked, value }) => other === meaning && marked && value.length <= MOST_WORDS,
  );
  return pair ? fact(pair.value, `label ${pair.label}`, pair.value, 0.85) : null;
}

function abstractOf({ pairs, body }: Evidence, title: string | null): Fact<string> | null {
  const pair = pairs.find(({ meaning, marked, value }) => meaning === 'abstract' && marked && value.length > 20);
  if (pair) return prose(pair.values, `label ${pair.label}`, 0.85);
  const at = lineOf(title, body);
  return prose(
    body.filter(line => line.at > at && ABSTRACT.test(line.names) && line.level === 0),
    'named abstract',
    0.75,
  );
}

function prose(lines: readonly Line[], place: string, probability: number): Fact<string> | null {
  const text = lines
    .map(line => line.text)
    .join('\n')
    .slice(0, MOST_ABSTRACT);
  return text.length > 40 ? fact(text, place, text, probability) : null;
}

/** Under a label, or the only one that lines near the top name. */
function hashtagOf({ pairs, body, page }: Evidence): Fact<string> | null {
  // "#Video", as a link to the video; a tag's own link says where it is talked of.
  const links = page.links.filter(({ text, address }) => /^[#＃]/.test(text) && !/tag|search|[?&]q=/i.test(address));
  const isNoLink = ({ at, text }: Line): boolean => !links.some(link => link.at === at && link.text === text);
  const pair = pairs.find(({ meaning, value }) => meaning === 'hashtag' && HASHTAG.test(value));
  const lines = pair
    ? [pair.value]
    : body
        .slice(0, 200)
        .filter(isNoLink)
        .map(({ text }) => text.slice(0, 400));
  const tags = new Map(lines.flatMap(text => (HASHTAG.exec(text) ? [[`#${HASHTAG.exec(text)?.[1]}`, text]] : [])));
  const [only, ...more] = tags;
  return only && more.length === 0
    ? fact(only[0] ?? '', pair ? `label ${pair.label}` : 'line', only[1] ?? '', 0.7)
    : null;
}

// Test URLs
// https://virtual.acl2020.org/paper_main.123.html
// https://www.pycon.fr/2012/schedule/presentation/28/
// https://jsconf.jp/2019/talk/tetsuharu-ohzeki/
