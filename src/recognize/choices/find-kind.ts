// What kind of page it is: points for and against, from the address, the data and what was found.
import type { PageKind } from '../../model/facts';
import { eventLikeness, NOWHERE } from '../evidence/event-likeness';
import type { Evidence } from '../evidence/evidence';
import { nameLikeness } from '../evidence/names';
import { isGeneric } from '../evidence/title-parts';
import { letters } from '../words';
import { announcements } from './announced';
import { type Choice, ranked } from './candidates';
import { byAddress, isFlyer, isFront, type Point, point, profileOf } from './kind-address';
import { byData } from './kind-data';
import { byLines, startsOf } from './kind-lines';
import { labelledTalks } from './labelled-talks';

/** What the finders have found, for what it says of the kind. */
export interface Found {
  readonly title: string | null;
  /** A talk’s title stands there, that is not the event’s name. */
  readonly talk: boolean;
  readonly event: string | null;
  /** The likeliest name of an event, though it may be what the page is called. */
  readonly named: string | null;
  /** The speakers' names, as letters. */
  readonly names: readonly string[];
  readonly speakers: number;
  readonly timed: boolean;
  /** It is stated from which hour to which. */
  readonly hours: boolean;
  /** Only several whole days are stated: an event's. */
  readonly lasting: boolean;
  readonly room: boolean;
  readonly media: number;
  /** Slides or a video can be seen on the page itself. */
  readonly embedded: boolean;
}

/** What kind of page it may be, likeliest first. */
export function findKind(evidence: Evidence, found: Found): Choice<PageKind>[] {
  const { host, page } = evidence;
  if (host) return [{ ...point(host.kind, 'address', 1), words: host.brands[0] ?? '', probability: 0.97 }];
  if (page.isFile) return [{ ...point(isFlyer(page) ? 'plain' : 'slide', 'PDF', 1), probability: 0.8 }];
  // Who speaks, and from which hour to which: no post says that, whatever folder it lies in.
  const isHeard = found.speakers > 0 && found.hours && profileOf(page.address) === null;
  const isTalk = isHeard || isTalkInProfile(page.address, found);
  const all = [
    ...byAddress(page.address).filter(({ value }) => value !== 'plain' || !isTalk),
    ...byData(evidence),
    ...byFindings(evidence, found),
    ...byLines(evidence, found.title),
    point('plain', 'nothing else', 1),
  ];
  return ranked(evidence.weights.kind, all, kind => kind, undefined, 0);
}

function byFindings({ pairs, surroundings, page, body }: Evidence, found: Found): Point[] {
  const { title, talk, event, named, speakers, timed, lasting, room, media, embedded } = found;
  const of = (...meanings: string[]): number =>
    pairs.filter(pair => meanings.includes(pair.meaning) && pair.marked).length;
  const own = title ? eventLikeness(title, surroundings) : 0;
  // Many a site is called so on each of its pages, and the talk's title is a heading.
  const isItself = isCalled(title, named) && own >= 0.3 && !talk;
  const isTitled =
    !!event &&
    !!title &&
    !isCalled(title, event) &&
    letters(event) !== letters(title) &&
    own < 0.6 &&
    !isGeneric(title);
  const abstract = of('abstract') > 0;
  // Any site has a name, but few are called as events are.
  const sounds = eventLikeness(event ?? '', NOWHERE) >= 0.35;
  const talks = labelledTalks(pairs).length;
  // Called as the event itself, a page of several hours and speakers has them of its talks.
  const isOfMany = talks > 1 || (isItself && speakers > 2 && startsOf(body) > 2);
  // 開催日時, 開催場所, 会期: said of what is held, and of no talk that is part of it.
  const isHeld =
    pairs.some(({ marked, label }) => marked && /^(?:開催|会期|举办|舉辦)/.test(label)) ||
    announcements(body.slice(0, 40), 0).length > 0;
  return [
    point('session', 'speakers', speakers > 0 && speakers < 8),
    point('session', 'speakers and a time', speakers > 0 && timed && !lasting),
    point('session', 'title and event', isTitled && (sounds ? 1 : 0.5)),
    point('session', 'abstract', abstract),
    point('session', 'label of a speaker', of('speaker') > 0 && talks <= 1),
    point('session', 'labelled talk', talks === 1),
    point('session', 'several talks', isOfMany),
    point('event', 'several talks', isOfMany),
    point('session', 'labels', of('track', 'level', 'language', 'other') > 0),
    point('session', 'nothing of one', !speakers && !timed && !abstract && !room && !embedded),
    point('session', 'slides or video', speakers > 0 && media > 0),
    point('session', 'seen on the page', embedded && isTitled && sounds && (abstract || speakers > 0)),
    point('event', 'registration', Math.min(1, of('registration') / 3)),
    point('event', 'venue', room && of('room') > 0),
    point('event', 'held', isHeld),
    point('event', 'date', timed && of('time', 'date') > 0),
    point('event', 'name', own >= 0.7 && !talk),
    point('event', 'itself', isItself),
    point('event', 'itself, and when', isItself && timed && startsOf(body) < 8),
    point('session', 'the event alone', isItself),
    point('session', 'a talk in a profile', isTalkInProfile(page.address, found)),
    point('event', 'days', lasting && (own >= 0.45 || isFront(page.address))),
  ];
}

/** /speakers/ada-weaver, and the page is called by another name than hers. */
function isTalkInProfile(address: string, { title, names }: Found): boolean {
  const profile = profileOf(address);
  if (!profile || !title || isGeneric(title) || nameLikeness(title) >= 0.9 || eventLikeness(title, NOWHERE) >= 0.45)
    return false;
  return names.some(name => profile.includes(name)) && !names.some(name => letters(title).includes(name));
}

/** Whether what the page is called is the event, with or without a word behind it. */
function isCalled(title: string | null, event: string | null): boolean {
  const [own, name] = [letters(title ?? ''), letters(event ?? '')];
  return name.length > 3 && own.length < name.length + 12 && (own.startsWith(name) || name.includes(own));
}

// Test URLs
// https://regional.rubykaigi.org/oedo03/
// https://yapcjapan.org/2024hiroshima/
// https://virtual.acl2020.org/papers.html
