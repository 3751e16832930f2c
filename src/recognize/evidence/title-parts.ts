// Titles in pieces: "Talk - Speaker | Conference" in any order and with any separator.

import { fold, squash } from '../words';
import { meaningOf } from './labels';
import { spansIn } from './spans';

/** Separators that stand between parts; a hyphen or colon only with space around it. */
const SEPARATOR =
  /\s+(?:[-–—―:·•~]|-{2,3}|\/{1,2})\s+|\s*[|｜»«›‹]\s*|\s+::\s*|::\s+|(?<=[\p{Script=Han}」》）])_+(?=[\p{L}「《（])|\s+[@＠]\s+|(?<=[\p{Script=Han}\p{Script=Katakana}])[—―]+(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+[-–—]\s*/gu;

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A contiguous run of a title's pieces. */
export interface Run {
  readonly text: string;
  /** The pieces within. */
  readonly pieces: readonly string[];
  /** The pieces left out. */
  readonly others: readonly string[];
}

const MOST_PIECES = 7;

/** The pieces of a title. */
export const piecesOf = (title: string): string[] =>
  cut(squash(title, 400)).map(({ from, to }) => squash(title, 400).slice(from, to));

/** Every contiguous run of a title's pieces, the whole one first. */
export function runsOf(title: string): Run[] {
  const text = squash(title, 400);
  const pieces = cut(text);
  const words = pieces.map(({ from, to }) => text.slice(from, to));
  const runs: Run[] = [];
  for (let size = pieces.length; size > 0; size -= 1) {
    for (let first = 0; first + size <= pieces.length; first += 1) {
      const from = pieces[first]?.from ?? 0;
      const to = pieces[first + size - 1]?.to ?? 0;
      const inside = words.slice(first, first + size);
      runs.push({
        text: text.slice(from, to),
        pieces: inside,
        others: words.filter((_, at) => at < first || at >= first + size),
      });
    }
  }
  return runs;
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    if (pieces.length >= MOST_PIECES - 1) break;
    if (match.index > from) pieces.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  // "- PyCon US 2023": a template whose title stayed empty.
  const lead = /^[-|:–—]\s+/.exec(text.slice(from));
  if (lead && from === 0) from = lead[0].length;
  if (from < text.length) pieces.push({ from, to: text.length });
  return pieces;
}

/** What a list of talks is called. */
export const LISTING =
  'schedules?|time ?table|programme?|agenda|programm|programma|horario|fahrplan|タイムテーブル|スケジュール|プログラム|日程|议程|議程|일정';

/** What announces something, without saying so: 講演会開催のお知らせ. */
export const withoutNotice = (title: string): string =>
  title.replace(
    /(?:\s?(?:を)?開催)?(?:の?(?:ご案内|御案内|お知らせ)|を開催(?:します|しました)|(?<=\S)開催|\s(?:개최\s?)?(?:공지|안내|알림)|的?(?:通知|公告))$/,
    '',
  );

/** What kind of talk it is, as programmes put it before or behind the title. */
const KIND_WORDS =
  '(?:sponsor |invited |lightning )?(?:presentation|talk|session|lecture|tutorial|workshop|keynote|poster|panel|paper|proposal|charla(?:/taller)?|demo|ponencia|conférence|palestra|minicurso|intervento)s?|presentaci(?:ón|ones)|lt|plenary|vortr(?:ag|äge)|taller(?:es)?|セッション|トーク|講演|基調講演|招待講演|発表|演讲|演講|主题演讲|主題演講|讲座|講座|分享|발표|강연|세션|기조강연';
const KIND_PREFIX = new RegExp(
  `^(?:${KIND_WORDS})(?:\\s+(?:details?|information|#?\\d{1,4}))?(?:\\s?[:：]\\s*|\\s?[|｜]\\s)(?=\\S)`,
  'i',
);
/** 招待講演1, too. */
const KIND_ALONE = new RegExp(`^(?:${KIND_WORDS})(?:(?<=[講演発表ョンク])\\s?[0-9０-９一二三四五ⅠⅡⅢ]{1,2})?$`, 'i');
const SIGNED = new RegExp(
  `^(?:(?:an?|une?|un[ao]?|uma?|ein)\\s)?(?:(?:${KIND_WORDS})\\s(?:by|with|von|mit|par|avec|por|con|de|di)|by|par|por)\\s(?=\\p{Lu})`,
  'iu',
);
const KIND_ONLY = new RegExp(`(?:^|\\s)(?:${KIND_WORDS})$`, 'i');

/** "A talk by Ada Weaver": what stands behind the word, or null. */
export const signatureOf = (text: string): string | null =>
  text.length < 120 && SIGNED.test(text) ? text.replace(SIGNED, '') : null;

/** A title without the word for its kind: "Tutorial: …", "Keynote | …". */
export const withoutKind = (title: string): string => title.replace(KIND_PREFIX, '');

/** 【勉強会#12】Title: the whole, what stands in the brackets and what behind; null where there are none in front. */
export const bracketed = (title: string): RegExpExecArray | null =>
  /^【([^】]{2,50})】\s?(\S.*)$/.exec(title.slice(0, 400));

/** "PyCon US 2012 Presentation: Title", 【勉強会#12】Title: what stands in front, without the kind, and what behind. */
export function cutPrefix(title: string): readonly [prefix: string, rest: string] | null {
  const match = /^([^:：]{2,50})[:：]\s+(\S.*)$/.exec(title.slice(0, 400)) ?? bracketed(title);
  if (!match) return null;
  return [(match[1] ?? '').replace(KIND_ONLY, '').trim(), match[2] ?? ''];
}

/** Headings that any conference's site has, besides what facts are labelled with. */
const GENERIC = new Set(
  (
    'home|top|index|time table|program|programme|agenda|news|about|detail|details|overview|login|log in|sign in|search|untitled|none|undefined|null|welcome|paper|workshop|tutorial|keynote|sponsor|contact|faq|sponsorship|partner|co-organizer|volunteer|exhibitor|booth|hotel|travel|code of conduct|press|newsletter|privacy|privacy policy|veranstaltungen|eventi|eventos|évènements|evenements|evenement|seminar|seminari|seminarios|seminarios|seminaires|colloquium|kolloquium|colloque|meetup|resource|recursos|ressourcen|materiali|dados|dettagli|details|archivos|arquivos|galeria|gallery|galerie|skill|experience|project|publication|topic|imprint|impressum|datenschutz|menu|main menu|comment|information|sessions|sesiones|sesion|sessioni|seances|charlas|ponencias|palestras|inicio|inizio|übersicht|historico|archivo|veranstaltung|spotkania|o nas|vergangene treffen|inschrijven|locatie|sprekers|sessies|' +
    'トーク|セッション|タイムテーブル|スケジュール|プログラム|お知らせ|ホーム|トップ|トップページ|詳細|検索|ログイン|イベント・セミナー|スポンサー|協賛|展示|ブース|行動規範|交通|注意|注意事項|学术报告|学术讲座|讲座预告|讲座信息|报告会|通知公告|新闻|新聞|新闻动态|活动预告|公告|学术活动|学术动态|講演会|公開講座|セミナー|研究会|セミナー情報|講演情報|세미나|공지사항|새소식|강연회|赞助|贊助|赞助商|贊助商|志愿者|志工|스폰서|후원사|' +
    'programm|vortrage|startseite|anmelden|programa|programma|accueil|日程|议程|議程|首頁|首页|프로그램|일정|홈'
  ).split('|'),
);
/** "Talk details", "Conference schedule", セッション情報: the word that counts is the other. */
const AROUND =
  /^(?:talks?|session|conference|about(?:\s(?:the|our|us))?)\s(?=\S)|(?:\s(?:details?|information)|情報|詳細)$|s$/g;

/** A heading that any conference's site has. */
export function isGeneric(text: string): boolean {
  const folded = fold(text).replace(/^[<[{(/\s]+|[>\]})/\s]+$/g, '');
  const isWord = (word: string): boolean =>
    [word, word.replace(AROUND, '')].some(
      one => GENERIC.has(one) || KIND_ALONE.test(one) || (one !== '' && meaningOf(one) !== null),
    );
  return isWord(folded) || folded.split(/\s?[|/·]\s?/).every(isWord);
}

/** A piece of a title, or a heading, that says nothing but when. */
export function isOnlyWhen(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text) || spansIn(text, true).length === 0) return false;
  return text.replace(/\p{L}{3,10}day|[\d\s\p{P}\p{S}]/gu, '').length < 14 && !/\p{L}{11}/u.test(text);
}
