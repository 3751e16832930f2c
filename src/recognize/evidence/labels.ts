// What people write in front of a fact, by meaning, in the languages that talk pages are written in.
import { fold } from '../words';

/** In the singular, without accents, and without what TALK takes off. Of a word with two meanings the first stands. */
const WORDS = {
  speaker:
    'speaker|about the speaker|presenter|presented by|lecturer|panelist|panellist|者|登壇者|講演者|講師|スピーカー|話者|演者|登壇|出演|出演者|発表|講演|' +
    'referent|referenten|vortragende|vortragender|sprecher|dozent|orateur|oratrice|intervenant|conferencier|presente par|anime par|' +
    '講師紹介|登壇者紹介|講演者紹介|発表者紹介|スピーカー紹介|講者介紹|講者簡介|讲者介绍|讲师介绍|嘉宾介绍|발표자 소개|연사 소개|강연자 소개|' +
    'ponente|orador|conferenciante|presentado por|impartido por|impartida por|a cargo de|palestrante|palestrante convidado|a cura di|prelegent|prelegentka|prowadzacy|prowadzaca|ministrante|expositor|expositora|disertante|referierende|animateur|animatrice|talare|foredragsholder|讲者|讲师|主讲|主讲人|主講|講者|演讲者|嘉宾|演講者|发表者|발표자|연사|강연자|강사|relatore|relatrice|relatori|spreker|sprekers|docente|docenti' +
    '|主講人|主讲者|主講者|主讲嘉宾|主讲老师|演讲人|演講人|演讲者|演讲嘉宾|报告人|報告人|分享人|分享嘉宾|講演講師|발제자' +
    '|パネリスト|パネラー|プレゼンター|主讲教师|主讲专家|报告专家|报告嘉宾|特邀嘉宾|特邀报告人|讲演者|講者嘉賓|연자|초청연사|초청강사|패널|패널리스트',
  /** Whom a page may also name for something else. */
  person:
    'by|host|author|autor|autora|auteur|autore|guest|instructor|trainer|name|who|person|担当者|ゲスト|名前|氏名|モデレーター|moderation|mit|von|par|avec|por',
  room:
    'room|venue|location|where|stage|hall|place|会場|場所|部屋|ルーム|会場名|ホール|教室|地|raum|ort|wo|saal|horsaal|buhne|salle|lieu|amphi|sala|lugar|donde|ubicacion|aula|local|地点|地點|会议室|會議室|場地|장소|강의실|룸|luogo|dove|sede|zaal|locatie|plaats|waar|miejsce|gdzie' +
    '|開催場所|开会地点|会场|會場|场地|场馆|場館|회의장|행사장',
  time:
    'time|when|schedule|scheduled|slot|held on|日時|時間|日程|時間帯|いつ|時刻|zeit|uhrzeit|termin|wann|heure|horaire|quand|creneau|hora|horario|cuando|时间|일시|시간|ora|orario|quando|tijd|tijdstip|wanneer|godzina|kiedy' +
    '|会期|期間|日にち|開催期間',
  start:
    'start|begin|starts on|starts at|from|start date|start time|開始|開演|beginn|anfang|debut|inicio|comienzo|开始|시작|inizio',
  end: 'end|until|ends at|end date|end time|終了|ende|fin|结束|結束|종료|fine|einde',
  date: 'date|day|日|日付|期日|datum|tag|jour|fecha|data|dia|data i godzina|dzien|日期|날짜',
  length:
    'duration|length|長さ|所要時間|発表時間|トーク時間|枠|dauer|duree|duracion|时长|時長|길이|발표시간|durata|duur',
  slides:
    'slide|presentation|presentation material|slide deck|deck|material|download slide|view slide|attachment|resource|file|handout|スライド|資料|スライド資料|配布資料|folien|prasentation|unterlagen|anhange|diapositive|diapo|support|diapositiva|presentacion|apresentacao|幻灯片|投影片|简报|簡報|課件|资料|슬라이드|발표자료|자료',
  video:
    'video|recording|recorded video|watch|watch video|watch the video|live stream|livestream|stream|youtube|動画|録画|ビデオ|アーカイブ|映像|配信|aufzeichnung|mitschnitt|transmissao|transmissao da palestra|gravacao|registrazione|enregistrement|captation|grabacion|视频|影片|錄影|录像|영상|동영상',
  event:
    'event|conference|event name|イベント|イベント名|カンファレンス|大会名|勉強会名|veranstaltung|konferenz|evenement|evento|congreso|活动|會議|会议|행사|행사명',
  title:
    'title|talk|session|topic|タイトル|題名|演題|題目|名|titel|titre|titulo|标题|제목|titolo|tema|thema|temat|題目|題|テーマ|講題|議題|题目|主题|主題|演题|발표제목|주제',
  abstract:
    'abstract|description|summary|about this talk|about this session|about the talk|about the session|概要|内容|説明|要旨|アブストラクト|beschreibung|zusammenfassung|inhalt|resume|descripcion|resumen|resumo|descricao|sobre a palestra|sobre la charla|sobre la ponencia|zum vortrag|简介|摘要|개요|소개|내용|descrizione|riassunto|sommario|omschrijving|abstrakt|streszczenie|opis',
  registration:
    '参加費|チケット|参加枠|定員|参加登録|参加申込|申込|申込方法|申し込み|参加方法|主催|共催|後援|協賛|受付|懇親会|アクセス|ticket|registration|register|admission|fee|organizer|organiser|organized by|hosted by|rsvp|capacity|attendee|anmeldung|veranstalter|eintritt|inscription|tarif|organisateur|inscripcion|entrada|报名|報名|主办|費用|참가비|주최|티켓|料金|会費|受講料|入場料|参加料|申込み|お申込み|お申し込み|問合せ|問合せ先|お問い合わせ|お問い合わせ先|連絡先|主催者|主办单位|承办单位|主辦單位|报名方式|報名方式|문의|신청|주관|후원',
  track: 'track|category|カテゴリ|カテゴリー|トラック|kategorie|categorie|categoria|traccia',
  level:
    'level|audience|experience level|difficulty|complexity|レベル|対象|難易度|想定観客層|niveau|nivel|난이도|難度|livello|対象者|参加対象|受講対象|話の難易度',
  language: 'language|spoken language|言語|使用言語|対応言語|sprache|langue|idioma|语言|語言|언어|lingua|taal',
  hashtag: 'hashtag|ハッシュタグ',
  other:
    'slide language|type|tag|format|keyword|bio|biography|speaker bio|profile|biografia|biographie|minibiografia|short bio|twitter|github|website|タグ|形式|プロフィール|自己紹介|経歴|所属|スライド字幕|favorite|share|feedback|link|chat|license|moderator|chair|session chair' +
    '|司会|座長|主持人|主持|사회자|좌장|略歴|약력|講演者プロフィール|登壇者プロフィール|講師プロフィール|主讲人介绍|主讲人简介|嘉宾简介',
} as const;

export type Meaning = keyof typeof WORDS;

/** Letters that have no accents. */
const BALD = /^[\w\s!-/:-@]*$/;
/** Without accents; the sound marks of kana go as well, on both sides. */
const plain = (label: string): string =>
  BALD.test(label) ? label : label.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as [Meaning, string][])
    .flatMap(([meaning, words]) => words.split('|').map(word => [plain(fold(word)), meaning] as const))
    .reverse(),
);

/** The longest word of all, with room for what TALK and ENDS take off. */
const MOST_LETTERS = Math.max(...[...MEANINGS.keys()].map(word => word.length)) + 20;

/** What is said of the talk before the label proper: "Talk description", 講演日時, 開催場所, セッションの長さ. */
const TALK =
  /^(?:(?:talk|session|presentation|audience|event)\s(?=\S)|(?:開催|開始|講演|発表|登壇|セッション|トーク|讲座|講座|报告|報告|演讲|演講|발표|강연|세미나)の?\s?(?=.))/;
/** Accents, the ends of a plural or of both genders. */
const ENDS = /(?:\(s\)|[:·*]?in(?:nen)?|·e·s|s)$/;

function meaningIn(label: string): Meaning | null {
  if (label.length > MOST_LETTERS) return null;
  const bald = plain(label);
  const singular = bald.replace(ENDS, '');
  const forms = [
    bald,
    singular,
    singular.replace(/(?<=[a-z]{5})e$/, ''),
    bald.replace(TALK, ''),
    singular.replace(TALK, ''),
  ];
  return forms.map(form => MEANINGS.get(form)).find(Boolean) ?? null;
}

const DECORATION =
  /^[\s■□◆◇●○•・▼▶►★☆※【［[〈<*\-–—#┗┣\p{Extended_Pictographic}]+(?:\ufe0f\s?)?|[\s:：】］\]〉>*?？/]+$/gu;

/** Space between the letters of a short word, as tables spread it: "日 時". */
const SPREAD =
  /(?<=^[\p{Script=Han}\p{Script=Hangul}ぁ-ん] ?[\p{Script=Han}\p{Script=Hangul}ぁ-ん]?) (?=[\p{Script=Han}\p{Script=Hangul}ぁ-ん] ?[\p{Script=Han}\p{Script=Hangul}ぁ-ん]?$)/gu;

/** A label without what adorns it. */
export const bare = (text: string): string => text.slice(0, 80).replace(DECORATION, '').trim();

/** What a text means if it is nothing but a label, else null. */
export function meaningOf(text: string): Meaning | null {
  if (text === '' || text.length > 60) return null;
  const label = fold(bare(text.replace(/(?<=\S)\s?[(（][^)）]{0,30}[)）](?=\s?[:：]?\s?$)/, ''))).replace(SPREAD, '');
  return meaningIn(label) ?? eitherHalf(label);
}

const WHEN_OR_WHERE: readonly unknown[] = ['date', 'time', 'start', 'room'];

/** Two labels for one value: "Speaker / 講演者", "動画 | Video", "Date & time", 日時・会場. */
function eitherHalf(label: string): Meaning | null {
  const halves = label.split(/\s?[|/&・]\s?|\s(?:and|und|et|y|e)\s/);
  if (halves.length !== 2) return null;
  const [first, second] = halves.map(meaningIn);
  if (first === second) return first ?? null;
  return WHEN_OR_WHERE.includes(first) && WHEN_OR_WHERE.includes(second) ? 'time' : null;
}

/** Whether a class or id, as plain words, says that an element holds a fact of these meanings. */
export const isNamed = (names: string, ...meanings: readonly Meaning[]): boolean =>
  names.split(' ').some(word => {
    const meaning = MEANINGS.get(word) ?? MEANINGS.get(word.replace(/s$/, ''));
    return meaning !== undefined && meanings.includes(meaning);
  });
