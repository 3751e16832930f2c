// What an address says of the kind of its page.
import type { PageKind } from '../../model/facts';
import type { Page } from '../page';
import { letters } from '../words';
import type { Candidate } from './candidates';

export type Point = Candidate<PageKind>;

/** A sign that a page is of a kind; how strong it is may be a condition. */
export const point = (kind: PageKind, why: string, strength: number | boolean): Point => ({
  value: kind,
  place: why,
  words: why,
  signs: { [`${kind}: ${why}`]: Number(strength) },
});

const SESSION_WORD =
  /(?:^|[/_.-])(?:session|talk|presentation|proposal|paper|lecture|keynote|tutorial|workshop|abstract|contribution|submission|poster|vortrag|charla|ponencia|palestra|minicurso|taller|sesione?|sessione|seance|atividade|wyklad|prelekcja|lezing|conference|panel|program(?:me|m?a)?|beitrag|detail)s?[/_.-]+(?!(?:list|all|index|schedule|search|new)?(?:[/.?#]|$))[^/]{1,200}/;
const TIMETABLE_WORD =
  /(?:^|[/_.-])(?:schedules?|time-?table|program(?:me?s?|mm?a?)?|agenda|horario|fahrplan|sessions|talks|presentations|grid|calendar)(?:[_.-][\w-]{1,20})?(?:\.\w{2,5})?\/?(?:\d{4}-\d\d-\d\d|day-?\d|list|\d)?\/?$/;
const PERSON = 'speakers?|members?|people|persons?|users?|profiles?|authors?|artists?';
const PLAIN_WORD = new RegExp(
  `(?:^|/)(?:${PERSON}|blog|news|(?:article|post|archive|episode|tag|account|sponsor|job|doc|group|course|product|book)s?|entr(?:y|ies)|podcast|wiki|about|search|categor(?:y|ies)|log-?in|sign-?(?:in|up)|code-of-conduct|papers|shop|store|channel|c|meldung|contact|faq|privacy)(?:[/.]|$)`,
);
/** What is held, in the words of several languages; below it the address may be in folders of years and months. */
const HELD =
  /\/(?:event(?:s|os?|i)?|meetups?|evenements?|veranstaltung(?:en)?|termine?|treffen|spotkani[ae]|wydarzeni[ae]|encuentros?|incontr[oi]|rencontres?|bijeenkomst(?:en)?)(?:\/\d{1,4}){0,3}\/[\w-]+\/?$|\/seminars?\//;
const DATED_PATH = /\/(?:19|20)\d\d\/\d{1,2}\/(?:\d{1,2}\/)?[^/]/;
const PROFILE = new RegExp(`/(?:${PERSON})(?:/[^/]+){1,3}/?$`);
/** Of two words the last counts: /speakers/detail/talk/10. */
const OF_PERSON = new RegExp(`/(?:${PERSON})/(?:[^/]+/){0,2}(?:session|talk|presentation|keynote|workshop)s?/[^/]+/?$`);

/** Floor plans, flyers and calls for papers are PDFs, too. */
export const isFlyer = ({ address, title }: Page): boolean =>
  /floor|map|flyer|flier|cfp|call.for|poster|menu|invoice|ticket|schedule|timetable|sponsor|会場図|案内図|フロア|チラシ|募集|要項|請求/i.test(
    `${address.slice(-200).split('/').at(-1)} ${title}`,
  );

/** The front page of a site, or of one year's folder in it. */
export const isFront = (address: string): boolean => FRONT.test((URL.parse(address)?.pathname ?? '').toLowerCase());

const FRONT = /^\/(?:[\w-]{0,20}\d{2,4}[\w-]{0,20}\/?)?(?:(?:en|ja|de|fr|es)\/?)?(?:index\.html?)?$/;

/** What a profile's address calls the person, as letters, or null where it is no profile's. */
export function profileOf(address: string): string | null {
  const path = (URL.parse(address)?.pathname ?? '').toLowerCase();
  const isProfile = PROFILE.test(path) && !OF_PERSON.test(path);
  return isProfile ? letters(path.replace(/\/$/, '').split('/').at(-1) ?? '') : null;
}

export function byAddress(address: string): Point[] {
  const path = (URL.parse(address)?.pathname ?? '').toLowerCase();
  const isTalk = OF_PERSON.test(path);
  const isProfile = profileOf(address) !== null;
  return [
    point('session', 'address', SESSION_WORD.test(path) && !isProfile),
    point('timetable', 'address', TIMETABLE_WORD.test(path)),
    point('plain', 'address', (PLAIN_WORD.test(path) && !isTalk) || (DATED_PATH.test(path) && !HELD.test(path))),
    point('plain', 'address of a person', isProfile),
    point('event', 'front page', FRONT.test(path)),
    point('event', 'address', HELD.test(path)),
  ];
}
