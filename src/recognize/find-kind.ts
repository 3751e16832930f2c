// What kind of page it is: points for and against, from the address, the data and what was found.
import type { PageKind } from '../model/facts';
import { type Candidate, type Choice, ranked } from './candidates';
import { eventLikeness } from './event-likeness';
import type { Evidence } from './evidence';
import { spansIn } from './spans';
import { isGeneric, LISTING } from './title-parts';
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

type Point = Candidate<PageKind>;

const SESSION_WORD =
  /(?:^|[/_.-])(?:session|talk|presentation|proposal|paper|lecture|keynote|tutorial|workshop|abstract|contribution|submission|poster|vortrag|charla|ponencia|conference|panel|program(?:me|m?a)?|beitrag|detail)s?[/_.-]+(?!(?:list|all|index|schedule|search|new)?(?:[/.?#]|$))[^/]{1,200}/;
const TIMETABLE_WORD =
  /(?:^|[/_.-])(?:schedules?|time-?table|program(?:me?s?|m|a)?|agenda|horario|fahrplan|sessions|talks|presentations|grid|calendar)(?:[_.-][\w-]{1,20})?(?:\.\w{2,5})?\/?(?:\d{4}-\d\d-\d\d|day-?\d|list|\d)?\/?$/;
const PERSON = 'speakers?|members?|people|persons?|users?|profiles?|authors?|artists?';
const PLAIN_WORD = new RegExp(
  `(?:^|/)(?:${PERSON}|blog|news|(?:article|post|archive|episode|tag|account|sponsor|job|doc|group|course|product|book)s?|entr(?:y|ies)|podcast|wiki|about|search|categor(?:y|ies)|log-?in|sign-?(?:in|up)|code-of-conduct|papers|shop|store|channel|c|meldung|contact|faq|privacy)(?:[/.]|$)`,
);
const DATED_PATH = /\/(?:19|20)\d\d\/\d{1,2}\/(?:\d{1,2}\/)?[^/]/;
const PROFILE = new RegExp(`/(?:${PERSON})(?:/[^/]+){1,3}/?$`);

/** What kind of page it may be, likeliest first. */
export function findKind(evidence: Evidence, found: Found): Choice<PageKind>[] {
  const { host, page } = evidence;
  if (host) return [{ ...point(host.kind, 'address', 1), words: host.brands[0] ?? '', probability: 0.97 }];
  if (page.isFile) return [{ ...point(isFlyer(page) ? 'plain' : 'slide', 'PDF', 1), probability: 0.8 }];
  const all = [
    ...byAddress(page.address),
    ...byData(evidence),
    ...byFindings(evidence, found),
    ...byLines(evidence, found),
    point('plain', 'nothing else', 1),
  ];
  return ranked(evidence.weights.kind, all, kind => kind, undefined, 0);
}

/** A sign that a page is of a kind; how strong it is may be a condition. */
const point = (kind: PageKind, why: string, strength: number | boolean): Point => ({
  value: kind,
  place: why,
  words: why,
  signs: { [`${kind}: ${why}`]: Number(strength) },
});

/** Floor plans, flyers and calls for papers are PDFs, too. */
const isFlyer = ({ address, title }: Evidence['page']): boolean =>
  /floor|map|flyer|flier|cfp|call.for|poster|menu|invoice|ticket|schedule|timetable|sponsor|会場図|案内図|フロア|チラシ|募集|要項|請求/i.test(
    `${address.slice(-200).split('/').at(-1)} ${title}`,
  );

const FRONT = /^\/(?:[\w-]{0,20}\d{2,4}[\w-]{0,20}\/?)?(?:(?:en|ja|de|fr|es)\/?)?(?:index\.html?)?$/;

function byAddress(address: string): Point[] {
  const path = (URL.parse(address)?.pathname ?? '').toLowerCase();
  const isProfile = PROFILE.test(path);
  return [
    point('session', 'address', SESSION_WORD.test(path) && !isProfile),
    point('timetable', 'address', TIMETABLE_WORD.test(path)),
    point('plain', 'address', PLAIN_WORD.test(path) || DATED_PATH.test(path)),
    point('plain', 'address of a person', isProfile),
    point('event', 'front page', FRONT.test(path)),
    point('event', 'address', /\/events?\/[\w-]+\/?$|\/seminars?\//.test(path)),
  ];
}

function byData({ things, page, calendar }: Evidence): Point[] {
  const type = fold(page.meta.get('og:type') ?? '');
  const events = things.filter(thing => thing.type === 'event');
  const [single] = events.length === 1 ? events : [];
  const isPart = !!single && (single.within !== null || single.people.length > 0);
  return [
    point('session', 'data', isPart),
    point('event', 'data', !!single && !isPart),
    point('plain', 'data of many events', events.length > 3),
    point(
      'plain',
      'data',
      things.some(({ type }) => type === 'article' || type === 'person'),
    ),
    point('video', 'og:type', /^video/.test(type)),
    point('video', 'data', things.length === 1 && things[0]?.type === 'video'),
    point('plain', 'og:type', /^(?:profile|book|music|product)/.test(type)),
    point('plain', 'published', type === 'article' && page.meta.has('article:published_time')),
    point('event', 'og:type', /event|activity/.test(type)),
    point('event', 'calendar link', calendar.length === 1),
    point('slide', 'deck', page.deck !== null),
    point(
      'event',
      'marked time',
      page.marks.filter(({ name }) => /^(?:startDate|dtstart|dt-start)$/.test(name)).length === 1,
    ),
    point(
      'plain',
      'sound',
      page.embeds.some(({ address }) => /\.(?:mp3|m4a|ogg)(?:[?#]|$)/.test(address)),
    ),
  ];
}

function byFindings({ pairs, surroundings }: Evidence, { title, event, speakers, timed, room, media }: Found): Point[] {
  const of = (...meanings: string[]): number =>
    pairs.filter(pair => meanings.includes(pair.meaning) && pair.marked).length;
  const own = title ? eventLikeness(title, surroundings) : 0;
  const isTitled = !!event && !!title && letters(event) !== letters(title) && own < 0.6 && !isGeneric(title);
  const abstract = of('abstract') > 0;
  return [
    point('session', 'speakers', speakers > 0 && speakers < 8),
    point('session', 'speakers and a time', speakers > 0 && timed),
    point('session', 'title and event', isTitled),
    point('session', 'abstract', abstract),
    point('session', 'label of a speaker', of('speaker') > 0),
    point('session', 'labels', of('track', 'level', 'language', 'other') > 0),
    point('session', 'nothing of one', !speakers && !timed && !abstract && !room),
    point('session', 'slides or video', speakers > 0 && media > 0),
    point('event', 'registration', Math.min(1, of('registration') / 3)),
    point('event', 'venue', room && of('room') > 0),
    point('event', 'date', timed && of('time', 'date') > 0),
    point('event', 'name', own >= 0.7),
  ];
}

const START = /^(?:[\p{L}.]{0,12}\s)?\d{1,2}\s?[:：時h.]\s?\d{2}/u;

function byLines({ body, page }: Evidence, { title }: Found): Point[] {
  const starts = body.flatMap(({ text }) => (text.length < 400 ? (START.exec(text.trim())?.[0] ?? []) : []));
  const times = new Set(starts).size;
  const days = body
    .slice(0, 400)
    .filter(({ text, level }) => level > 0 && text.length < 60 && spansIn(text, true).some(({ day }) => day)).length;
  return [
    point('timetable', 'many times', times < 5 ? 0 : Math.min(1, times / 12)),
    point('session', 'many times', times >= 8),
    point('timetable', 'title', (isTimetableTitle(title ?? '') ? 0.7 : 0) + (isTimetableTitle(page.title) ? 0.3 : 0)),
    point('timetable', 'days', days >= 2 && times >= 3),
  ];
}

const TIMETABLE = new RegExp(`(?<![a-zü])(?:${LISTING})(?![a-zü])`, 'i');
const isTimetableTitle = (title: string): boolean => title.length < 80 && TIMETABLE.test(title);
