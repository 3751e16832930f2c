// Rooms and venues as a page has them: in its data, behind labels, by markup, behind a time, by a word for them.

import { daysIn } from '../evidence/dates';
import type { Evidence } from '../evidence/evidence';
import { meaningOf } from '../evidence/labels';
import { nameLikeness } from '../evidence/names';
import { plainTimes } from '../evidence/spans';
import { announcements, placeAnnounced } from './announced';
import { type Candidate, candidate } from './candidates';

const PLACE =
  'room|track|hall|stage|theat(?:er|re)|auditori(?:um|o)|zaal|ballroom|salle|amphi(?:théâtre)?|raum|(?:hör)?saal|hs|sala|aula|会場|分?会场|分?會場|ルーム|トラック|ホール|教室|会議室|会议室|講堂|室|회의실|강의실|룸|홀';
/** By its number, alone or behind the building: 101호, 302号室, 과학관 553호. */
const NUMBERED_ROOM =
  /^(?:[\p{Script=Han}\p{Script=Hangul}]{1,12}(?:관|동|館|馆|楼|樓|棟)\s?)?(?:\d{1,2}(?:층|階|F)\s?)?\d{2,4}(?:호(?:실)?|号室|號室)$/u;
const FLOOR = '(?:floor|level|etage|étage|piso|piano)\\s?\\w{1,3}|\\w{1,4}\\s(?:floor|level|etage|étage|piso|piano)';
const ROOM = new RegExp(
  `^(?:(?:${PLACE})\\s?[:：#]?\\s?[\\p{L}\\p{N}][\\p{L}\\p{N}.\\- ()（）/+]{0,24}|[\\p{L}\\p{N}.'’\\- ]{1,28}\\s?(?:${PLACE})(?:\\s[A-Z\\d]{1,4}|\\d{1,3}[A-Z]?)?(?:\\s?\\((?:${FLOOR})\\))?)$`,
  'iu',
);

/** Where JSON-LD and a calendar entry say it is. */
export function fromData({ things, calendar }: Evidence): Candidate<string>[] {
  const [single, ...more] = things.filter(({ type, place }) => type === 'event' && place);
  const entry = calendar.length <= 3 ? calendar[0]?.place : null;
  return [
    ...(single?.place && !more.length ? [candidate(single.place, 'JSON-LD', single.place)] : []),
    ...(entry ? [candidate(entry, 'calendar link', entry)] : []),
  ];
}

/** Behind labels such as “Room” and 会場; the later on the page, the less likely. */
export function fromLabels({ pairs }: Evidence): Candidate<string>[] {
  const room = pairs.filter(({ meaning }) => meaning === 'room');
  return room.slice(0, 8).map(({ value, values, label, marked }, index) => {
    const line = values[0];
    const [part] = line && line.text === value && line.parts.length > 1 ? line.parts : [];
    const text = part && part.text.length > 3 && value.length > 40 ? part.text : value;
    const sign = marked ? 'labelled' : 'label unmarked';
    return { ...candidate(text, sign, value, 1, { later: index / 8 }), place: `label ${label}` };
  });
}

export const NAMES =
  /(?:^|\s)(?:room|location|venue|venue name|place|place name|hall|stage|room legend|room name|track|raum|salle|sala|timeandplace|p location)(?:\s(?:name|text|label|title))?(?:\s|$)/;

export const VENUES = /(?:^|\s)(?:location|venue|venue name|place|place name)(?:\s(?:name|text))?(?:\s|$)/;

const BUILDING =
  /(?<!\p{L})(?:universit\p{L}+|universidade?|institut\p{L}*|campus|college|(?:hoch)?schule|school|école|escuela|faculta[dt]|hall|hotel|theat(?:er|re)|museum|library|bibliothe[kc]a?|cent(?:er|re)|palace|palais|teatro)(?!\p{L})|大学|会館|ホール|センター|会議場|大學|大厦|大廈|酒店|图书馆|圖書館|会议中心|會議中心|대학교|센터|회관|호텔|[館馆](?!\p{Script=Han})|^(?:HTW|TU|FU|HU|TH|FH|HS|ETH|EPFL|MIT|UCL|KTH)\s/iu;

/** "24. und 25. Februar 2022, HTW Berlin": what stands behind the day. */
function behindDay(text: string): string {
  const day = daysIn(text, true).at(-1);
  return day && !day.bare ? text.slice(day.to).replace(/^[\s,·|@–-]+/, '') : text;
}

/** A short line with a word for a building, right below the event's name. */
export function besideName({ body }: Evidence, at: number): Candidate<string>[] {
  return body
    .filter(line => line.at > at && line.at <= at + 4 && (line.level === 0 || line.level > 3) && line.text.length < 70)
    .map(({ text }) => behindDay(text))
    .filter(text => BUILDING.test(text) && !/[.!?。]$|[:：]/.test(text))
    .map(text =>
      candidate(text.replace(/^(?:at|@|im|in der|in the|au|à|en|en la|presso)\s/i, ''), 'venue beside the name', text),
    );
}

/** In elements that are `called` for a room or a venue; `at` is the line of the title or the event's name. */
export function fromNames({ body }: Evidence, at: number, called: RegExp): Candidate<string>[] {
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

const LABEL = /^([\p{L} ]{2,20}):\s/u;

/** Behind a time: “2 p.m.–3 p.m. in Hall C”. */
export function behindTime({ body }: Evidence, at: number): Candidate<string>[] {
  return body.flatMap(line => {
    if (Math.abs(line.at - at) > 25 || line.text.length > 160) return [];
    const found = BEHIND.exec(plainTimes(line.text))?.[1]
      ?.split(/\s[/／]\s/)[0]
      ?.replace(LABEL, (whole, label: string) => (meaningOf(label) === 'room' ? '' : whole))
      ?.trim();
    return found && !/^\p{Ll}/u.test(found)
      ? [candidate(found, 'behind the time', line.text, 1, { far: Math.abs(line.at - at) / 100 })]
      : [];
  });
}

/** In a sentence, right behind the hour: "um 18:00 Uhr bei Quiet Systems". */
export const fromSentences = ({ body }: Evidence, at: number): Candidate<string>[] =>
  announcements(body, at).map(({ text, at: line }) =>
    candidate(placeAnnounced(text) ?? '', 'behind the time', text, 1, { far: Math.abs(line - at) / 100 }),
  );

/** "10:50〜 Track B 40 min" */
const WITHIN =
  /(?<!\p{L})(?:track|room|hall|stage|raum|saal|salle|sala|トラック|ルーム|ホール|会場)\s?[A-Z\d]{1,3}(?![\p{L}\d])/iu;

/** A piece of a line near the title that is nothing but "Track B" or "3F Room 2". */
export function byWord({ body }: Evidence, at: number): Candidate<string>[] {
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
