// What kind of page it is: points for and against, from the address, the data and what was found.
import type { Fact, PageKind } from '../model/facts';
import { fact } from './candidates';
import { eventLikeness } from './event-likeness';
import type { Evidence } from './evidence';
import { spansIn } from './spans';
import { isGeneric } from './title-parts';
import { fold, letters } from './words';

/** What the finders have found, for what it says of the kind. */
export interface Found {
  readonly title: string | null;
  readonly event: string | null;
  readonly speakers: number;
  readonly timed: boolean;
  readonly room: boolean;
  readonly media: number;
}

interface Point {
  readonly kind: PageKind;
  readonly points: number;
  readonly why: string;
}

const SESSION_WORD =
  /(?:^|[/_.-])(?:sessions?|talks?|presentations?|proposals?|papers?|lectures?|keynotes?|tutorials?|workshops?|abstracts?|contributions?|submissions?|plenary|poster|vortrag|vortraege|charlas?|ponencias?|conferences?|exposes?|panel|programs?|programme|beitrag|details?)[/_.-]+(?!(?:list|all|index|schedule|search|new|archive)?(?:[/.?#]|$))[^/]{1,200}/;
const TIMETABLE_WORD =
  /(?:^|[/_.-])(?:schedules?|timetable|time-table|program(?:me|s)?|agenda|programm|programa|horario|fahrplan|sessions|talks|presentations|grid|calendar)(?:[_.-][\w-]{1,20})?(?:\.\w{2,5})?\/?(?:\d{4}-\d\d-\d\d|day-?\d|list|(?<=(?:schedules?|timetable|fahrplan)\/)\d)?\/?$/;
const PLAIN_WORD =
  /(?:^|\/)(?:blog|news|articles?|posts?|archives?|entry|entries|episodes?|podcast|wiki|about|speakers?|members?|people|users?|profiles?|search|tags?|categor(?:y|ies)|log-?in|sign-?in|signup|accounts?|authors?|artists?|code-of-conduct|papers|sponsors?|jobs?|docs?|shop|store|channel|c|groups?|meldung|contact|faq|privacy)(?:[/.]|$)/;
const DATED_PATH = /\/(?:19|20)\d\d\/\d{1,2}\/(?:\d{1,2}\/)?[^/]/;
const PROFILE = /\/(?:speakers?|members?|people|persons?|users?|profiles?|authors?|artists?)(?:\/[^/]+){1,3}\/?$/;

/** The likeliest kind; its probability is the lead over the next. */
export function findKind(evidence: Evidence, found: Found): Fact<PageKind> {
  const { host, page } = evidence;
  if (host) return fact({ value: host.kind, weight: 0.97, place: 'address', words: host.brand });
  const points = [
    ...byAddress(page.address),
    ...byData(evidence),
    ...byFindings(evidence, found),
    ...byLines(evidence, found),
  ];
  const sums = new Map<PageKind, number>([['plain', 1.7]]);
  for (const { kind, points: value } of points) sums.set(kind, (sums.get(kind) ?? 0) + value);
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  const lead = (first?.[1] ?? 0) - (second?.[1] ?? 0);
  const value = first?.[0] ?? 'plain';
  const reasons = points.filter(({ kind }) => kind === value).sort((a, b) => b.points - a.points);
  const words = reasons.map(({ why }) => why).join(', ');
  return fact({ value, weight: 1 - 0.5 * Math.exp(-lead * 0.8), place: reasons[0]?.why ?? 'nothing else', words });
}

const point = (kind: PageKind, points: number, why: string): Point => ({ kind, points, why });

function byAddress(address: string): Point[] {
  const url = URL.parse(address);
  const path = (url?.pathname ?? '').toLowerCase();
  const points: Point[] = [];
  const profile = PROFILE.test(path);
  if (SESSION_WORD.test(path) && !profile) points.push(point('session', 2.4, 'address of a session'));
  if (TIMETABLE_WORD.test(path)) points.push(point('timetable', 2.4, 'address of a timetable'));
  if (PLAIN_WORD.test(path) || DATED_PATH.test(path)) points.push(point('plain', 2.2, 'address of another page'));
  if (profile) points.push(point('plain', 0.8, 'address of a person'));
  if (/^\/(?:[\w-]{0,20}\d{2,4}[\w-]{0,20}\/?)?(?:(?:en|ja|de|fr|es)\/?)?(?:index\.html?)?$/.test(path))
    points.push(point('event', 0.9, 'front page'));
  if (/\/events?\/[\w-]+\/?$/.test(path) || /\/seminars?\//.test(path))
    points.push(point('event', 1.2, 'address of an event'));
  return points;
}

function byData({ things, page, calendar }: Evidence): Point[] {
  const type = fold(page.meta.get('og:type') ?? '');
  const events = things.filter(thing => thing.type === 'event');
  const single = events.length === 1 ? events[0] : undefined;
  const points: Point[] = [];
  if (single)
    points.push(
      single.within || single.people.length
        ? point('session', 1.4, 'JSON-LD of a part')
        : point('event', 2, 'JSON-LD Event'),
    );
  if (events.length > 3) points.push(point('plain', 1.2, 'JSON-LD of many events'));
  if (things.some(thing => thing.type === 'article' || thing.type === 'person'))
    points.push(point('plain', 1.8, 'JSON-LD article'));
  if (/^video/.test(type)) points.push(point('video', 3, 'og:type'));
  if (things.length === 1 && things[0]?.type === 'video') points.push(point('video', 2, 'JSON-LD VideoObject'));
  if (/^(?:profile|book|music|product)/.test(type)) points.push(point('plain', 1.5, 'og:type'));
  if (type === 'article' && page.meta.has('article:published_time'))
    points.push(point('plain', 1, 'published article'));
  if (/event|activity/.test(type)) points.push(point('event', 1.5, 'og:type'));
  if (calendar.length === 1) points.push(point('event', 1, 'calendar link'));
  if (page.deck) points.push(point('slide', 4.5, page.deck));
  return points;
}

function byFindings({ pairs, surroundings }: Evidence, { title, event, speakers, timed, room, media }: Found): Point[] {
  const of = (meaning: string): number => pairs.filter(pair => pair.meaning === meaning && pair.marked).length;
  const own = title ? eventLikeness(title, surroundings) : 0;
  const points: Point[] = [];
  if (speakers > 0 && speakers < 8) points.push(point('session', 1.3, 'speakers'));
  if (speakers > 0 && timed) points.push(point('session', 0.4, 'speakers and a time'));
  if (event && title && letters(event) !== letters(title) && own < 0.6 && !isGeneric(title))
    points.push(point('session', 0.4, 'title and event'));
  if (of('abstract')) points.push(point('session', 0.7, 'abstract'));
  if (of('other')) points.push(point('session', 0.4, 'labels of a session'));
  if (!speakers && !timed && !of('abstract') && !room) points.push(point('session', -1.2, 'nothing of a session'));
  if (speakers && media) points.push(point('session', 0.5, 'slides or video'));
  const registration = of('registration');
  if (registration) points.push(point('event', Math.min(2, registration * 0.7), 'registration'));
  if (room && of('room')) points.push(point('event', 0.7, 'venue'));
  if (timed && of('time') + of('date')) points.push(point('event', 0.6, 'date'));
  if (own >= 0.7) points.push(point('event', 1, 'named like an event'));
  return points;
}

const START = /^(?:[\p{L}.]{0,12}\s)?\d{1,2}\s?[:：時h.]\s?\d{2}/u;

function byLines({ body, page }: Evidence, { title, speakers }: Found): Point[] {
  const starts = body.filter(({ text }) => text.length < 400 && START.test(text));
  const times = new Set(starts.map(({ text }) => START.exec(text.trim())?.[0]));
  const points: Point[] = [];
  if (times.size >= 5) points.push(point('timetable', times.size >= 12 ? 2.2 : 1.2, 'many times'));
  if (times.size >= 8) points.push(point('session', -1, 'many times'));
  if (speakers >= 8) points.push(point('timetable', 0.6, 'many speakers'));
  if (title && isTimetableTitle(title)) points.push(point('timetable', 1.6, 'title of a timetable'));
  if (title && isTimetableTitle(page.title)) points.push(point('timetable', 0.6, 'title of a timetable'));
  const dates = body
    .slice(0, 400)
    .filter(({ text, level }) => level > 0 && text.length < 60 && spansIn(text, true).some(({ day }) => day)).length;
  if (dates >= 2 && times.size >= 3) points.push(point('timetable', 0.6, 'headings with days'));
  return points;
}

const isTimetableTitle = (title: string): boolean =>
  /(?<!\p{L})(?:schedules?|time ?table|programme?|agenda|programm|horario|fahrplan)(?!\p{L})|タイムテーブル|スケジュール|プログラム|日程|议程|議程|일정/iu.test(
    title,
  ) && title.length < 80;
