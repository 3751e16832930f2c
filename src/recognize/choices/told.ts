// Where a deck or a film was shown, as whoever put it up tells beside it: "Talk at WebDays 2023", "WebDays 2023 で発表した資料です".
import type { Facts } from '../../model/facts';
import { eventLikeness, NOWHERE } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { spansIn, written } from '../evidence/spans';
import { squash } from '../words';
import { type Candidate, type Choice, candidate, fact } from './candidates';

const TOLD = 'told in words';
const MOST_LETTERS = 300;
const NEAR = { before: 4, behind: 25 };

const SHOWN = '(?:登壇|発表|講演|LT|ライトニングトーク|セッション|トーク|お話|話し|使用|使っ|利用)';
const LATIN_TALK =
  'talk|presentation|slides?|deck|keynote|lecture|workshop|tutorial|presented|given|delivered|spoke|vortrag|folien|präsentation|gehalten|conférence|présentation|présentée?|donnée?|charla|ponencia|palestra';
const LATIN_AT = 'at|for|from|auf|beim?|zur?|am|à|aux?|lors d[eu]s?|en|no|na';

/** Each with the name, and what else stood between it and the words around, as its first group. */
const SENTENCES: readonly RegExp[] = [
  new RegExp(
    `(?:^|[。！!])\\s?[「『]?([^。「」『』]{3,70}?)[」』]?\\s?(?:[(（][^)）]{1,40}[)）]\\s?)?(?:(?:に(?:て|おいて|おける)|での|で|の)\\s?[^。、\\s]{0,10}?${SHOWN}|\\s?(?:登壇|発表|講演|LT|トーク|セッション)(?:資料|スライド))`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${LATIN_TALK})(?!\\p{L})[^.!?]{0,50}?\\s(?:${LATIN_AT})\\s(?:(?:the|der|dem|den|die|la|le|les|el)\\s|l['’])?((?=\\p{Lu}|\\d)[^.!?,;()|]{3,60})`,
    'iu',
  ),
  /在\s?[《「『“]?([^，。《》「」『』“”]{3,40}?)[》」』”]?\s?[上中]?\s?(?:所?做?的)?\s?(?:主题|主題|技术|技術)?(?:演讲|演講|分享|报告|報告|發表)/u,
  /(?:^|[.!])\s?([^.!,]{3,50}?)(?:에서|의)?\s?(?:발표|강연)(?:한|했|하였|된|하는|\s?자료)/u,
];

const AHEAD =
  /^.*(?:について|に関して|と題して|という(?:題|タイトル|テーマ)で|に開催された|に行われた|開催の)|^(?:先日|今回|昨日|本日|この(?:資料|スライド|発表)|本(?:資料|スライド)|これ)[はのに、]*\s?|^[#＃]/u;
const BEHIND =
  /\s(?:on|in|by|where|about|this|last|with|as|held|during|which|today|yesterday|am|im|in|vom|le|el)(?:\s.*)?$/i;
const DATE =
  /[(（]?\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}日?(?:\s?[(（][^)）]{1,4}[)）])?[)）]?(?:に|の|、)?|[(（]\d{1,2}[/月]\d{1,2}日?[^)）]{0,6}[)）]/gu;
/** Nobody else's event. */
const OWN = /^(?:社内|弊社|自社|某|とある|our|my|the)/i;

/** Of several words with a capital among them, and no sentence: "Unity道場 名古屋スペシャル" needs no year to be called so. */
const PROPER = /^(?=.*\p{Lu})(?=.*\s)[^をはがも]{8,50}$/u;

const isName = (name: string): boolean =>
  name.length > 2 &&
  !OWN.test(name) &&
  (eventLikeness(name, NOWHERE) >= 0.3 || (!isPlainWords(name) && PROPER.test(name)));

/** Latin words are a name only where each begins with a capital. */
const isPlainWords = (name: string): boolean => /(?:^|\s)\p{Ll}/u.test(name);

const nameIn = (text: string): string =>
  squash(text.replace(AHEAD, '').replace(DATE, ' ').replace(BEHIND, ''), 80).replace(/^[\s:：–—-]+|[\s:：–—-]+$/g, '');

/** What stands beside the title, and in the description that a page gives of itself. */
function sentencesOf({ page, body }: Evidence, at: number): string[] {
  const near = body.filter(
    ({ at: line, text }) => line >= at - NEAR.before && line <= at + NEAR.behind && text.length <= MOST_LETTERS,
  );
  const metas = ['description', 'og:description'].map(name => page.meta.get(name) ?? '');
  return [...near.map(({ text }) => text), ...metas.map(text => squash(text, MOST_LETTERS))];
}

/** The events that a sentence names as the place of the talk whose title stands `at`. */
export function toldEvents(evidence: Evidence, at: number): Candidate<string>[] {
  return sentencesOf(evidence, at).flatMap(text => {
    const names = SENTENCES.map(sentence => nameIn(sentence.exec(text)?.[1] ?? ''));
    const name = names.find(isName);
    return name ? [candidate(name, TOLD, text)] : [];
  });
}

/** The whole date in the sentence that names this event. */
export function toldDay(event: Choice<string> | undefined): Facts['start'] {
  if (event?.place !== TOLD) return null;
  const span = spansIn(event.words, true).find(({ day }) => day?.year);
  const day = span ? written(span.day, null, null) : null;
  return day ? fact(day, event.place, event.words, 0.8) : null;
}

// Test URLs
// https://speakerdeck.com/makoto_inoue/a-rubyist-life-in-london
// https://speakerdeck.com/hsbt/awesome-inquiry-management-system
