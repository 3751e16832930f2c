// Where it is: the room of a session, the venue of an event.
import type { Fact } from '../model/facts';
import { best, type Candidate } from './candidates';
import type { Evidence } from './evidence';
import { meaningOf } from './labels';
import { nameLikeness } from './names';
import { plainTimes, spansIn } from './spans';
import { WEIGHTS } from './weights';
import { fold, squash } from './words';

const W = WEIGHTS.room;

const ROOM =
  /^(?:(?:room|track|hall|stage|theat(?:er|re)|auditorium|ballroom|salle|amphi(?:théâtre)?|raum|saal|hörsaal|hs|sala|aula|auditorio|zaal|会場|ルーム|トラック|ホール|教室|会議室|教場|会议室|회의실|룸|트랙)\s?[:：#]?\s?[\p{L}\p{N}][\p{L}\p{N}.\- ()（）/+]{0,24}|[\p{L}\p{N}.'’\- ]{1,28}\s?(?:room|hall|stage|theat(?:er|re)|auditorium|ballroom(?:\s\w{1,4})?|track|saal|会場|ルーム|トラック|ホール|教室|会議室|講堂|室|홀)(?:\s?[A-Z\d]{1,3})?)$/iu;

/** An address by street and number rather than a name. */
const POSTAL =
  /^[^\s]{0,12}[都道府県市区町村].{0,20}\d|^〒|^\d{1,5}\s\p{L}|\d{1,4}-\d{1,4}|丁目|(?:street|str\.|straße|avenue|road|rue)\s|\s(?:st|ave|rd|blvd)\b/iu;

/** The room or venue, or null; `at` is the title's line. */
export function findRoom(evidence: Evidence, at: number): Fact<string> | null {
  const candidates = [
    ...fromData(evidence),
    ...fromLabels(evidence),
    ...fromNames(evidence, at),
    ...behindTime(evidence, at),
    ...belowTime(evidence, at),
    ...byWord(evidence, at),
  ]
    .map(candidate => ({ ...candidate, value: withoutAddress(candidate.value) }))
    .filter(({ value }) => isPlace(value));
  return best(candidates, fold, 0.42);
}

/** What a place can be called: short, and neither a time, a label nor an address on the web. */
function isPlace(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 80 &&
    !/https?:|[?？]$|^(?:tba|tbd|未定|調整中|none|n\/a|-+|google ?map|map|地図|アクセス|access|ログイン|login)$/i.test(
      text,
    ) &&
    !(meaningOf(text) && text.length > 2) &&
    spansIn(text, true).every(({ day, start }) => day === null && start === null)
  );
}

/** A venue without its postal address, a courtesy or a map's link. */
function withoutAddress(text: string): string {
  return squash(text, 200)
    .replace(/^[・┗:：\s]+/, '')
    .replace(/\s*[（(][^（()）]{0,8}(?:[都道府県市区町村]|〒|\d+階|徒歩|map|地図)[\s\S]*$/i, '')
    .replace(/\s*(?:〒\d{3}|\[?(?:地図|map)\]?$)[\s\S]*$/i, '')
    .replace(/\s?(?:様|さま)$/, '')
    .trim();
}

function fromData({ things, calendar }: Evidence): Candidate<string>[] {
  const events = things.filter(({ type, place }) => type === 'event' && place);
  const data =
    events.length === 1 && events[0]?.place
      ? [{ value: events[0].place, weight: W['JSON-LD'], place: 'JSON-LD location', words: events[0].place }]
      : [];
  const entry = calendar.length <= 3 ? calendar[0]?.place : null;
  return entry
    ? [
        ...data,
        { value: entry, weight: W.calendar - (POSTAL.test(entry) ? 0.35 : 0), place: 'calendar link', words: entry },
      ]
    : data;
}

function fromLabels({ pairs }: Evidence): Candidate<string>[] {
  const room = pairs.filter(({ meaning }) => meaning === 'room');
  return room.slice(0, 8).map(({ value, values, label, marked }, index) => {
    const line = values[0];
    const [part] = line && line.text === value && line.parts.length > 1 ? line.parts : [];
    const text = part && part.text.length > 3 && value.length > 40 ? part.text : value;
    return {
      value: text,
      weight: (marked ? W.label : W['label unmarked']) - index * 0.05 - (text.length > 60 ? 0.2 : 0),
      place: `label ${label}`,
      words: value,
    };
  });
}

const NAMES =
  /(?:^|\s)(?:room|location|venue|venue name|place|place name|hall|stage|room legend|room name|track|raum|salle|sala|p location)(?:\s(?:name|text|label|title))?(?:\s|$)/;

function fromNames({ body }: Evidence, at: number): Candidate<string>[] {
  return body.flatMap(line => {
    const far = Math.abs(line.at - at);
    if (far > 100) return [];
    const part = line.parts.find(({ names }) => NAMES.test(names));
    const text = part?.text ?? (NAMES.test(line.names) ? (line.parts[0]?.text ?? line.text) : '');
    if (!text || text.length > 50 || (nameLikeness(text) === 1 && /track/.test(line.names))) return [];
    return [
      {
        value: text.replace(/^(?:room|location|venue|place|会場|場所)\s?[:：]\s?/i, ''),
        weight: W.names - Math.min(0.25, far * 0.004) - (POSTAL.test(text) ? 0.3 : 0),
        place: 'room in markup',
        words: line.text,
      },
    ];
  });
}

/** "2 p.m.–3 p.m. in Hall C", "11:30–13:00 (Europe/Berlin), Dark Red Room", "14:00 @ Room 2". */
const BEHIND =
  /(?:\d\s?[ap]\.?m\.?|\d{1,2}:\d{2}|\d時|Uhr|\dh\d{0,2})(?:\s?\([^)]{0,30}\)|\s[A-Z]{3,4}(?![\p{L}]))?\s?(?:,|·|•|\||\/|\s[-~](?=\s)|\s(?:in|at|en|im|à|@)(?=\s)|@|～?にて)\s*(?:the\s|room:\s)?([^,|·•\d(\s][^,|·•]{1,40}|\d{1,4}[A-Z]{0,3})$/iu;

function behindTime({ body }: Evidence, at: number): Candidate<string>[] {
  return body.flatMap(line => {
    if (Math.abs(line.at - at) > 25 || line.text.length > 160) return [];
    const found = BEHIND.exec(plainTimes(line.text))?.[1]?.trim();
    return found && !/^\p{Ll}/u.test(found)
      ? [
          {
            value: found,
            weight: W['behind the time'] - Math.abs(line.at - at) * 0.006,
            place: 'behind the time',
            words: line.text,
          },
        ]
      : [];
  });
}

/** The line right below the time, in a block that is named for the place. */
function belowTime({ body }: Evidence, at: number): Candidate<string>[] {
  return body.flatMap((line, index) => {
    const below = body[index + 1];
    const near = Math.abs(line.at - at) < 25 && line.text.length < 100 && below && below.text.length < 60;
    if (
      !near ||
      !/place|venue|location|room/.test(below.names) ||
      spansIn(line.text, true).every(({ start }) => start === null)
    )
      return [];
    return [{ value: below.text, weight: W['behind the time'], place: 'line below the time', words: below.text }];
  });
}

/** A piece of a line near the title that is nothing but "Track B" or "3F Room 2". */
function byWord({ body }: Evidence, at: number): Candidate<string>[] {
  return body.flatMap(line => {
    const far = line.at - at;
    if (far < -8 || far > 14 || line.text.length > 160) return [];
    const pieces = [
      ...line.parts.map(({ text }) => text),
      line.text,
      ...line.text.split(/\s?[,|·•/／]\s?|\s(?=\S+$)/),
    ].filter(text => text.length < 50);
    const found = pieces.find(text => ROOM.test(text));
    return found
      ? [
          {
            value: found.replace(/^(?:room|会場)\s?[:：]\s?/i, ''),
            weight: W['room word'] - Math.abs(far) * 0.006,
            place: 'line near the title',
            words: line.text,
          },
        ]
      : [];
  });
}
