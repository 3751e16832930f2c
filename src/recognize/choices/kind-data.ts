// What a page's data and markup say of its kind.
import type { Evidence } from '../evidence/evidence';
import { fold } from '../words';
import { type Point, point } from './kind-address';

/** Points from JSON-LD, `og:type`, microformats, calendar links and a deck's elements. */
export function byData({ things, page, calendar }: Evidence): Point[] {
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

// Test URLs
// https://www.meetup.com/pyladiesdublin/events/
// https://atnd.org/events/81945
