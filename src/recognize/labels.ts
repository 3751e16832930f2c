// What people write in front of a fact, by meaning, in the languages that talk pages are written in.
import { fold } from './words';

export type Meaning =
  | 'speaker'
  | 'room'
  | 'time'
  | 'start'
  | 'end'
  | 'date'
  | 'length'
  | 'slides'
  | 'video'
  | 'event'
  | 'title'
  | 'abstract'
  | 'registration'
  | 'track'
  | 'level'
  | 'language'
  | 'hashtag'
  | 'other';

const WORDS: Readonly<Record<Meaning, string>> = {
  speaker:
    'speaker|speakers|speaker(s)|presenter|presenters|presenter(s)|presented by|by|lecturer|lecturers|instructor|instructors|panelists|panellists|host|hosts|talk by|session by|author|authors|author(s)|speaking|trainer|trainers|guest|name|who|persons|person|' +
    '発表者|登壇者|講演者|講師|スピーカー|話者|演者|登壇|出演|出演者|担当者|発表|講演|ゲスト|ゲストスピーカー|お名前|名前|氏名|モデレーター|' +
    'referent|referenten|referentin|referent:in|referent:innen|referierende|vortragende|vortragender|vortragende:r|sprecher|sprecherin|redner|rednerin|dozent|moderation|mit|von|' +
    'orateur|oratrice|orateurs|intervenant|intervenante|intervenants|intervenant·e·s|conférencier|conférencière|conférenciers|présenté par|animé par|par|avec|' +
    'ponente|ponentes|orador|oradora|conferenciante|charla de|presentado por|ponente(s)|impartido por|palestrante|palestrantes|relatore|relatori|' +
    '讲者|講者|演讲者|主讲人|主講人|嘉宾|演讲嘉宾|演講者|분享人|发表者|' +
    '발표자|연사|강연자|강사|스피커|докладчик|докладчики|спикер|спикеры|spreker|sprekers|prelegent|prelegenci',
  room:
    'room|rooms|venue|location|where|track room|stage|hall|place|auditorium|room / location|room name|location/room|' +
    '会場|場所|部屋|開催場所|開催会場|ルーム|会場名|ホール|教室|開催地|' +
    'raum|ort|saal|hörsaal|veranstaltungsort|bühne|salle|lieu|amphi|amphithéâtre|endroit|sala|lugar|ubicación|aula|auditorio|local|luogo|' +
    '地点|地點|会议室|會議室|教室|场地|場地|议室|장소|강의실|룸|세션장|место|зал|zaal|locatie|sala nr',
  time:
    'time|when|date & time|date and time|date/time|dates & times|datetime|schedule|scheduled|time slot|slot|session time|held on|' +
    '日時|開催日時|時間|開催時間|日程|開催日程|時間帯|日付・時間|いつ|講演時間|発表時間|発表日時|タイムスロット|開催日・時間|' +
    'zeit|uhrzeit|termin|zeitpunkt|wann|zeitraum|datum & uhrzeit|datum und uhrzeit|heure|horaire|horaires|quand|date et heure|dates|créneau|' +
    'hora|horario|cuándo|fecha y hora|data e hora|quando|orario|data e ora|时间|時間|時段|时段|일시|시간|когда|время|wanneer|tijd',
  start:
    'start|starts|start time|begins|begin|starts on|starts at|from|start date|開始|開始時間|開始時刻|開始日時|beginn|anfang|startzeit|début|commence|inicio|comienzo|comienza|inizio|início|开始|开始时间|開始時間|시작|시작시간|начало|開演',
  end: 'end|ends|end time|until|ends at|end date|終了|終了時間|終了時刻|終了日時|ende|endzeit|fin|termine|fine|término|结束|结束时间|결束|종료|окончание|конец',
  date: 'date|day|conference day|date of event|日|日付|開催日|開催期日|期日|datum|tag|jour|fecha|día|data|giorno|dia|日期|날짜|дата|dag',
  length:
    'duration|length|talk duration|talk length|session length|長さ|所要時間|講演時間|発表時間|トーク時間|時間枠|枠|dauer|länge|durée|duración|duração|durata|时长|時長|길이|발표시간|длительность|duur',
  slides:
    'slide|slides|presentation|presentation slides|presentation material|presentation materials|slide deck|deck|materials|slides & materials|download slides|view slides|attachments|resources|files|handout|handouts|' +
    'スライド|資料|発表資料|講演資料|スライド資料|登壇資料|当日資料|プレゼン資料|配布資料|投影資料|' +
    'folien|präsentation|vortragsfolien|unterlagen|material|anhänge|diapositives|diapos|présentation|supports|support|transparents|diapositivas|transparencias|presentación|láminas|slides da palestra|' +
    "幻灯片|投影片|简报|簡報|课件|講義|资料|슬라이드|발표자료|자료|презентация|слайды|dia's|slajdy",
  video:
    'video|videos|recording|watch|video recording|watch video|watch the video|talk video|session video|recordings|live stream|livestream|stream|youtube|' +
    '動画|録画|ビデオ|アーカイブ|映像|アーカイブ動画|講演動画|発表動画|配信|aufzeichnung|mitschnitt|vidéo|enregistrement|captation|vídeo|grabación|gravação|视频|影片|錄影|录像|영상|동영상|видео|запись',
  event:
    'event|conference|event name|イベント|イベント名|カンファレンス|大会名|勉強会名|veranstaltung|konferenz|événement|évènement|conférence|evento|congreso|conferencia|活动|會議|会议|행사|행사명|мероприятие|конференция',
  title:
    'title|talk title|session title|talk|session|presentation title|topic|タイトル|題名|演題|題目|講演タイトル|発表タイトル|講演題目|セッション名|セッションタイトル|トークタイトル|titel|vortragstitel|titre|título|titolo|标题|題目|题目|제목|발표제목|название|тема',
  abstract:
    'abstract|description|summary|about this talk|about this session|about the talk|about the session|talk description|session description|概要|トーク概要|セッション概要|講演概要|発表概要|内容|説明|要旨|アブストラクト|セッション内容|講演内容|トーク内容|beschreibung|zusammenfassung|inhalt|abstrakt|résumé|resume|descripción|resumen|descrição|resumo|descrizione|简介|摘要|内容简介|개요|소개|내용|описание|аннотация',
  registration:
    '参加費|定員|参加登録|参加申込み|参加申込|申込|申込方法|申し込み|参加方法|参加費用|募集内容|参加対象|主催|共催|後援|協賛|受付|懇親会|アクセス|tickets|registration|register|admission|fee|organizer|organizers|organiser|hosted by|rsvp|capacity|attendees|anmeldung|teilnahmegebühr|veranstalter|eintritt|inscription|tarif|organisateur|inscripción|entradas|organizador|报名|主办|費用|참가비|참가신청|주최',
  track: 'track|category|カテゴリ|カテゴリー|トラック|kategorie|catégorie|categoría',
  level: 'level|audience level|audience|experience level|difficulty|レベル|対象|対象者|想定観客層|niveau|nivel|public',
  language: 'language|spoken language|talk language|言語|使用言語|発表言語|sprache|langue|idioma|语言|언어|язык',
  hashtag: 'hashtag|ハッシュタグ',
  other:
    'slide language|slides language|type|tags|tag|topics|format|keywords|bio|biography|about the speaker|speaker bio|profile|twitter|github|website|タグ|プロフィール|自己紹介|経歴|所属|スライド字幕|session type|session format|interest|favorites|share|feedback|links|chat|license|moderator|chair|session chair',
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as [Meaning, string][])
    .flatMap(([meaning, words]) => words.split('|').map(word => [fold(word), meaning] as const))
    // Of a word with two meanings the first stands.
    .reverse(),
);

const DECORATION =
  /^[\s■□◆◇●○•・▼▶►★☆※【［[〈<*\-–—#┗┣\p{Extended_Pictographic}]+(?:\ufe0f\s?)?|[\s:：】］\]〉>*?？]+$/gu;

/** Space between the letters of a short word, as tables spread it: "日 時". */
const SPREAD =
  /(?<=^[\p{Script=Han}ぁ-ん] ?[\p{Script=Han}ぁ-ん]?) (?=[\p{Script=Han}ぁ-ん] ?[\p{Script=Han}ぁ-ん]?$)/gu;

/** A label without what adorns it. */
export const bare = (text: string): string => text.slice(0, 80).replace(DECORATION, '').trim();

/** What a text means if it is nothing but a label, else null. */
export function meaningOf(text: string): Meaning | null {
  if (text.length > 60) return null;
  const label = fold(bare(text.replace(/(?<=\S)\s?[(（][^)）]{0,30}[)）](?=\s?[:：]?\s?$)/, ''))).replace(SPREAD, '');
  return MEANINGS.get(label) ?? eitherHalf(label);
}

/** Labels in two languages: "Speaker / 講演者", "動画 | Video". */
function eitherHalf(label: string): Meaning | null {
  const halves = label.split(/\s?[|/]\s?/);
  if (halves.length !== 2) return null;
  const [first, second] = halves.map(half => MEANINGS.get(half));
  return (first === second ? first : null) ?? null;
}
