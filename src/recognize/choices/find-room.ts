// Where it is: the room of a session, the venue of an event.

import type { Evidence } from '../evidence/evidence';
import { meaningOf } from '../evidence/labels';
import { nameLikeness } from '../evidence/names';
import { spansIn } from '../evidence/spans';
import { fold, squash } from '../words';
import { type Choice, ranked } from './candidates';
import {
  behindTime,
  besideName,
  byWord,
  fromData,
  fromLabels,
  fromNames,
  fromSentences,
  NAMES,
  VENUES,
} from './room-candidates';

/** An address by street and number rather than a name; in brackets stand the numbers of rooms. */
const POSTAL =
  /^[^\s]{0,12}[都道府県市区町村].{0,20}\d|^〒|^\d{1,5}\s\p{L}(?!.{0,20}(?:室|ホール|홀|실|hall|room|saal|raum)$)|(?<![(（\d])\d{1,4}-\d{1,4}|丁目|(?:street|str\.|straße|avenue|road|rue)\s|\s(?:st|ave|rd|blvd)\b/iu;

/** What may be the room of a session, whose title stands `at`, or the venue of an event, whose name does. */
export function findRoom(evidence: Evidence, at: number, of: 'session' | 'event' = 'session'): Choice<string>[] {
  const near =
    of === 'event'
      ? [...fromNames(evidence, at, VENUES), ...besideName(evidence, at)]
      : [...fromNames(evidence, at, NAMES), ...behindTime(evidence, at), ...byWord(evidence, at)];
  const candidates = [...fromData(evidence), ...fromLabels(evidence), ...near, ...fromSentences(evidence, at)]
    .map(one => ({ ...one, value: withoutAddress(one.value) }))
    .filter(({ value }) => isPlace(value));
  return ranked(evidence.weights.room, candidates, fold, place => ({
    postal: Number(POSTAL.test(place)),
    long: Number(place.length > 40),
    venue: Number(of === 'event'),
    person: Number(nameLikeness(place.replace(/\s\(\p{Lu}[^()]*\)$/u, '')) === 1),
  }));
}

/** What a place can be called: short, and neither a time, a label nor an address on the web. */
function isPlace(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 80 &&
    !/https?:|[?？。]$|(?:ください|下さい|ませ|ます|です|でした|ません)$|^(?:tba|tbd|未定|調整中|none|n\/a|-+|google ?map|map|地図|アクセス|access|ログイン|login|.*\b(?:party|lunch|break|dinner|keynote))$/i.test(
      text,
    ) &&
    !(meaningOf(text) && text.length > 2 && !(meaningOf(text) === 'room' && text.length > 6)) &&
    spansIn(text, true).every(({ day, start }) => day === null && start === null)
  );
}

/** "Quiet School - Av. Holm, 12", "Quiet Palace, Holmstraat 155": behind the name the street and its number. */
const STREET =
  /(?<=.)(?:\s[-–—]|,)\s(?:(?:av\.?|avenida|avenue|rua|r\.|calle|c\/|via|viale|piazza|corso|rue|boulevard|bd\.?|ul\.|ulica)\s(?=.*\d)|\p{Lu}\p{L}*(?:str(?:aße|\.|aat)|laan|weg|gasse|platz|plein|allee)\s\d).*$/iu;

/** "Quiet House, 12 SW Holm St Nordhaven": the same, the number first. */
const NUMBERED_STREET =
  /(?<=.),\s\d{1,5}[a-z]?\s(?:[NSEW]{1,2}\.?\s)?(?:\p{Lu}[\p{L}.'’-]{1,20}\s){1,3}(?:st|street|ave|avenue|rd|road|blvd|boulevard|lane|drive|square)\b.*$/iu;

/** A venue without its postal address, a courtesy or a map's link. */
function withoutAddress(text: string): string {
  return squash(text, 200)
    .replace(/^[・┗:：\s]+/, '')
    .replace(/\s*[（(][^（()）]{0,8}(?:[都道府県市区町村]|〒|\d+階|徒歩|map|地図)[\s\S]*$/i, '')
    .replace(/(?<=.)\s[/｜|]\s(?=\S{0,12}[都道府県市区町村區縣鎮鄉路街]).*$/u, '')
    .replace(/\s*(?:〒\d{3}|\[?(?:地図|map)\]?$)[\s\S]*$/i, '')
    .replace(STREET, '')
    .replace(NUMBERED_STREET, '')
    .replace(/\s?(?:様|さま)$/, '')
    .trim();
}

// Test URLs
// https://atnd.org/events/81945
// https://jsconf.jp/2021/talk/universal-devtools-for-all-environments/
// https://us.pycon.org/2019/schedule/presentation/240/
