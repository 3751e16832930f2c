// Names of events as they are called, out of what stands around them, and in their fullest form.

import { daysIn } from '../evidence/dates';
import { eventLikeness, NOWHERE } from '../evidence/event-likeness';
import { LISTING, withoutNotice } from '../evidence/title-parts';
import { squash, yearIn } from '../words';
import type { Candidate } from './candidates';

const LISTED = new RegExp(
  `\\s(?:conference\\s|talks?\\s)?(?:${LISTING}|sessions?|talks?|프로그램|website|official site)$`,
  'i',
);

/** "Programma del Linux Day", "../SummitName". */
const AHEAD = new RegExp(
  `^(?:[./]+(?=\\p{L})|(?:${LISTING})\\s(?:of|for|del|dell[ao]|de la|de|du|des|der)\\s(?:the\\s)?(?=\\p{Lu}))`,
  'iu',
);

/** What a site calls itself behind a name: 八潮原市公式ホームページ. */
const SITE =
  /\s?(?:の?公式)?(?:ホームページ|ウェブサイト|webサイト|(?<!\p{Script=Katakana})サイト|(?<![a-z])HP)$|\s?(?:官方)?(?:网站|網站|官网|官網)$|\s?(?:공식\s?)?(?:홈페이지|누리집)$|\sofficial\s(?:web)?site$/iu;

/** The name of a site without saying that it is one, which is an event's if it sounds like one; else nothing. */
export function ofSite(name: string): string {
  const own = name.replace(SITE, '');
  return own === name || eventLikeness(own, NOWHERE) >= 0.3 ? own : '';
}

const BESIDE = /^\s?[/|·•@,–—]/;

/** "Zeit: ": what stands in front of a day that is labelled. */
const LABEL_ALONE = /^[^:：]{1,20}[:：]\s?$/;

/** "NiceConf June 2nd & 3rd 2018": which days of the year it is, is not its name. */
function withoutDay(name: string): string {
  const [day] = daysIn(name, true);
  // "27 September 2018 / Harbour Hall": when it is, and where.
  if (day && !day.bare && day.from < 4 && BESIDE.test(name.slice(day.to))) return '';
  if (day && LABEL_ALONE.test(name.slice(0, day.from))) return '';
  if (!day || day.bare || day.from < 4) return name;
  const head = name
    .slice(0, day.from)
    .replace(/(?<!\p{L})(?:\p{L}{3,7}day|\p{L}{3,7}tag|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)[\s,]*$/iu, '')
    .replace(/[\s,·•|:(（–—-]+$/, '');
  return day.year && yearIn(head) === null ? `${head} ${day.year}` : head;
}

/** "PyCon 2019 in Cleveland, Ohio", "… 2012 [SEPTEMBER 27, 28 & 29th]", "… 2010 Timetable", "Talks at …". */
export function withoutTrimmings(name: string): string {
  return (
    withoutDay(withoutNotice(squash(name, 120)))
      .replace(/(?<=\d{4})\s(?:in|à|at|en)\s\p{Lu}.*$/u, '')
      .replace(/\s*[[(（][^\])）]{0,60}[\])）]\s*$/, '')
      .replace(LISTED, '')
      .replace(/^(?:(?:talks?|schedule|timetable)\s(?:at|of|@)|welcome to)\s/i, '')
      .replace(AHEAD, '')
      // As pictures are described.
      .replace(/^logo\s(?:of\s|de\s|du\s)?(?=\p{Lu})|\slogo$|\s[-–|]\sgo to (?:the )?home ?page$/iu, '')
      // The number of a paper or an issue.
      .replace(/(?<=\d)\s[-–]\s\d{1,4}$/, '')
      .replace(/(?:とは|について|へようこそ)$/, '')
      .replace(/(?:\s[#＃](?!\d)\S+)+$|\s*[:：|,~–-]+$/, '')
      .trim()
  );
}

/** "PyCon 2021" speaks for "PyCon US 2021" too, where both stand on the page; not the other way about. */
export function foldedTogether(
  candidates: readonly Candidate<string>[],
  likenessOf: (name: string) => number,
  /** Of the address: no name of another year takes one in. */
  year: number | null,
): Candidate<string>[] {
  const likely = candidates.filter(
    ({ value }) =>
      value.length < 45 && likenessOf(value) >= 0.45 && (year === null || (yearIn(value) ?? year) === year),
  );
  const words = new Map(likely.map(({ value }) => [value, wordsOf(value)]));
  return candidates.map(one => {
    const own = new Set(wordsOf(one.value));
    const fuller = [...words].find(
      ([value, theirs]) =>
        theirs.length > own.size &&
        !/[.!?。]$/.test(value) &&
        theirs.length <= own.size + 2 &&
        own.size > 0 &&
        [...own].every(word => theirs.includes(word)) &&
        yearIn(value) === (yearIn(one.value) ?? yearIn(value)),
    );
    return fuller ? { ...one, value: fuller[0] } : one;
  });
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];

// Test URLs
// https://us.pycon.org/2019/schedule/presentation/240/
// https://regional.rubykaigi.org/oedo03/
