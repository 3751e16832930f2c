// Where it is: the room of a session, the venue of an event.

import type { Evidence } from '../evidence/evidence';
import { meaningOf } from '../evidence/labels';
import { nameLikeness } from '../evidence/names';
import { plainTimes, spansIn } from '../evidence/spans';
import { fold, squash } from '../words';
import { type Candidate, type Choice, candidate, ranked } from './candidates';

const PLACE =
  'room|track|hall|stage|theat(?:er|re)|auditori(?:um|o)|zaal|ballroom|salle|amphi(?:théâtre)?|raum|(?:hör)?saal|hs|sala|aula|会場|分?会场|分?會場|ルーム|トラック|ホール|教室|会議室|会议室|講堂|室|회의실|강의실|룸|홀';
/** By its number alone: 101호, 302号室. */
const NUMBERED_ROOM = /^(?:\d{1,2}(?:층|階|F)\s?)?\d{2,4}(?:호(?:실)?|号室|號室)$/;
const FLOOR = '(?:floor|level|etage|étage|piso|piano)\\s?\\w{1,3}|\\w{1,4}\\s(?:floor|level|etage|étage|piso|piano)';
const ROOM = new RegExp(
  `^(?:(?:${PLACE})\\s?[:：#]?\\s?[\\p{L}\\p{N}][\\p{L}\\p{N}.\\- ()（）/+]{0,24}|[\\p{L}\\p{N}.'’\\- ]{1,28}\\s?(?:${PLACE})(?:\\s[A-Z\\d]{1,4}|\\d{1,3}[A-Z]?)?(?:\\s?\\((?:${FLOOR})\\))?)$`,
  'iu',
);

/** An address by street and number rather than a name; in brackets stand the numbers of rooms. */
const POSTAL =
  /^[^\s]{0,12}[都道府県市区町村].{0,20}\d|^〒|^\d{1,5}\s\p{L}(?!.{0,20}(?:室|ホール|홀|실|hall|room|saal|raum)$)|(?<![(（\d])\d{1,4}-\d{1,4}|丁目|(?:street|str\.|straße|avenue|road|rue)\s|\s(?:st|ave|rd|blvd)\b/iu;

/** What may be the room of a session, whose title stands `at`, or the venue of an event, whose name does. */
export function findRoom(evidence: Evidence, at: number, of: 'session' | 'event' = 'session'): Choice<string>[] {
  const near =
    of === 'event'
      ? [...fromNames(evidence, at, VENUES), ...besideName(evidence, at)]
      : [...fromNames(evidence, at, NAMES), ...behindTime(evidence, at), ...byWord(evidence, at)];
  const candidates = [...fromData(evidence), ...fromLabels(evidence), ...near]
    .map(one => ({ ...one, value: withoutAddress(one.value) }))
    .filter(({ value }) => isPlace(value));
  return ranked(evidence.weights.room, candidates, fold, place => ({
    postal: Number(POSTAL.test(place)),
    long: Number(place.length > 40),
    venue: Number(of === 'event'),
    person: Number(nameLikeness(place) === 1),
  }));
}

/** What a place can be called: short, and neither a time, a label nor an address on the web. */
function isPlace(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 80 &&
    !/https?:|[?？。]$|(?:ください|下さい|ませ|ます|です|でした|ません)$|^(?:tba|tbd|未定|調整中|none|n\/a|-+|google ?map|map|地図|アクセス|access|ログイン|login)$/i.test(
      text,
    ) &&
    !(meaningOf(text) && text.length > 2 && !(meaningOf(text) === 'room' && text.length > 6)) &&
    spansIn(text, true).every(({ day, start }) => day === null && start === null)
  );
}

/** A venue without its postal address, a courtesy or a map's link. */
function withoutAddress(text: string): string {
  return squash(text, 200)
    .replace(/^[・┗:：\s]+/, '')
    .replace(/\s*[（(][^（()）]{0,8}(?:[都道府県市区町村]|〒|\d+階|徒歩|map|地図)[\s\S]*$/i, '')
    .replace(/(?<=.)\s[/｜|]\s(?=\S{0,12}[都道府県市区町村區縣鎮鄉路街]).*$/u, '')
    .replace(/\s*(?:〒\d{3}|\[?(?:地図|map)\]?$)[\s\S]*$/i, '')
    .replace(/\s?(?:様|さま)$/, '')
    .trim();
}

function fromData({ things, calendar }: Evidence): Candidate<string>[] {
  const [single, ...more] = things.filter(({ type, place }) => type === 'event' && place);
  const entry = calendar.length <= 3 ? calendar[0]?.place : null;
  return [
    ...(single?.place && !more.length ? [candidate(single.place, 'JSON-LD', single.place)] : []),
    ...(entry ? [candidate(entry, 'calendar link', entry)] : []),
  ];
}

function fromLabels({ pairs }: Evidence): Candidate<string>[] {
  const room = pairs.filter(({ meaning }) => meaning === 'room');
  return room.slice(0, 8).map(({ value, values, label, marked }, index) => {
    const line = values[0];
    const [part] = line && line.text === value && line.parts.length > 1 ? line.parts : [];
    const text = part && part.text.length > 3 && value.length > 40 ? part.text : value;
    const sign = marked ? 'labelled' : 'label unmarked';
    return { ...candidate(text, sign, value, 1, { later: index / 8 }), place: `label ${label}` };
  });
}

const NAMES =
  /(?:^|\s)(?:room|location|venue|venue name|place|place name|hall|stage|room legend|room name|track|raum|salle|sala|timeandplace|p location)(?:\s(?:name|text|label|title))?(?:\s|$)/;

const VENUES = /(?:^|\s)(?:location|venue|venue name|place|place name)(?:\s(?:name|text))?(?:\s|$)/;

const BUILDING =
  /(?<!\p{L})(?:universit\p{L}+|universidade?|institut\p{L}*|campus|college|(?:hoch)?schule|school|école|escuela|faculta[dt]|hall|hotel|theat(?:er|re)|museum|library|bibliothe[kc]a?|cent(?:er|re)|palace|palais|teatro)(?!\p{L})|大学|会館|ホール|センター|会議場|大學|大厦|大廈|酒店|图书馆|圖書館|会议中心|會議中心|대학교|센터|회관|호텔/iu;

/** A short line with a word for a building, right below the event's name. */
function besideName({ body }: Evidence, at: number): Candidate<string>[] {
  return body
    .filter(line => line.at > at && line.at <= at + 4 && line.level === 0 && line.text.length < 60)
    .filter(({ text }) => BUILDING.test(text) && !/[.!?。]$|[:：]/.test(text))
    .map(({ text }) =>
      candidate(text.replace(/^(?:at|@|im|in der|in the|au|à|en|en la|presso)\s/i, ''), 'venue beside the name', text),
    );
}

function fromNames({ body }: Evidence, at: number, called: RegExp): Candidate<string>[] {
  return body.flatMap(line => {
    const far = Math.abs(line.at - at);
    if (far > 100) return [];
    const part = line.parts.find(({ names }) => called.test(names));
    const text = part?.text ?? (called.test(line.names) ? (line.parts[0]?.text ?? line.text) : '');
    if (!text || text.length > 50 || (nameLikeness(text) === 1 && /track/.test(line.names))) return [];
    const name = text.replace(/^(?:room|location|venue|place|会場|場所)\s?[:：]\s?/i, '');
    return [candidate(name, 'room in markup', line.text, 1, { far: far / 100 })];
  });
}

/** "2 p.m.–3 p.m. in Hall C", "11:30–13:00 (Europe/Berlin), Dark Red Room", "14:00 @ Room 2". */
const BEHIND =
  /(?:\d\s?[ap]\.?m\.?|\d{1,2}:\d{2}|\d時|Uhr|\dh\d{0,2})(?:\s?\([^)]{0,30}\)|\s[A-Z]{3,4}(?![\p{L}]))?\s?(?:,|·|•|\||\/|\s[-~](?=\s)|\s(?:in|at|en|im|à|@)(?=\s)|@|～?にて)\s*(?:the\s|room:\s)?([^,|·•\d(\s][^,|·•]{1,40}|\d{1,4}[A-Z]{0,3})$/iu;

function behindTime({ body }: Evidence, at: number): Candidate<string>[] {
  return body.flatMap(line => {
    if (Math.abs(line.at - at) > 25 || line.text.length > 160) return [];
    const found = BEHIND.exec(plainTimes(line.text))?.[1]
      ?.split(/\s[/／]\s/)[0]
      ?.trim();
    return found && !/^\p{Ll}/u.test(found)
      ? [candidate(found, 'behind the time', line.text, 1, { far: Math.abs(line.at - at) / 100 })]
      : [];
  });
}

/** "10:50〜 Track B 40 min" */
const WITHIN =
  /(?<!\p{L})(?:track|room|hall|stage|raum|saal|salle|sala|トラック|ルーム|ホール|会場)\s?[A-Z\d]{1,3}(?![\p{L}\d])/iu;

/** A piece of a line near the title that is nothing but "Track B" or "3F Room 2". */
function byWord({ body }: Evidence, at: number): Candidate<string>[] {
  return body.flatMap(line => {
    const far = line.at - at;
    if (far < -8 || far > 14 || line.text.length > 160) return [];
    const pieces = [
      ...line.parts.map(({ text }) => text),
      line.text,
      ...line.text.split(/\s?[,|·•/／()（）]\s?|\s(?=\S+$)/),
      ...(WITHIN.exec(line.text) ?? []),
    ].filter(text => text.length < 50);
    const found = pieces
      .find(text => ROOM.test(text) || NUMBERED_ROOM.test(text))
      ?.replace(/^(?:room|会場)\s?[:：]\s?/i, '');
    return found ? [candidate(found, 'room word', line.text, 1, { far: Math.abs(far) / 100 })] : [];
  });
}

// Test URLs
// https://atnd.org/events/81945
// https://jsconf.jp/2021/talk/universal-devtools-for-all-environments/
// https://us.pycon.org/2019/schedule/presentation/240/
