// What a page says of itself in JSON-LD (https://schema.org/Event and its like). Broken data says nothing.
import type { Page } from '../page';
import { squash } from '../words';

export interface Thing {
  readonly type: 'event' | 'video' | 'slides' | 'article' | 'person';
  readonly name: string | null;
  readonly address: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly people: readonly string[];
  /** The event that an event is part of. */
  readonly within: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const TYPES: readonly (readonly [RegExp, Thing['type']])[] = [
  [/(?:Event|Festival|Hackathon|EventSeries)$/, 'event'],
  [/^VideoObject$/, 'video'],
  [/^PresentationDigitalDocument$/, 'slides'],
  [/(?:Article|BlogPosting|Blog|Report|NewsArticle)$/, 'article'],
  [/^(?:Person|ProfilePage)$/, 'person'],
];

const MOST = 1500;

/** The things described, outermost first, up to a fixed number. */
export function thingsOf(page: Page): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = page.json.map(parsed);
  for (let index = 0; index < queue.length && index < MOST; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    if (!isObject(value)) continue;
    const type = typeOf(value);
    if (type) things.push(thing(type, value));
    else queue.push(...Object.values(value).slice(0, 60));
  }
  return things;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return null;
  }
}

function typeOf(value: Json): Thing['type'] | null {
  const types = [value['@type']].flat().filter(type => typeof type === 'string');
  return TYPES.find(([pattern]) => types.some(type => pattern.test(type)))?.[1] ?? null;
}

function thing(type: Thing['type'], value: Json): Thing {
  const people = ['performer', 'performers', 'actor', 'director', 'speaker', 'author', 'creator'];
  return {
    type,
    name: nameOf(value['name'] ?? value['headline']),
    address: text(value['url'] ?? value['@id']),
    start: text(value['startDate']),
    end: text(value['endDate']),
    place: nameOf(value['location']),
    people: people.flatMap(key => namesOf(value[key])).slice(0, 20),
    within: nameOf(value['superEvent']),
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown): string | null {
  return typeof value === 'string' ? squash(value, 400) || null : null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return text(isObject(first) ? first['name'] : first);
}

function namesOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const people = all.filter(one => !isObject(one) || !/Organi[sz]ation$/.test(String(one['@type'])));
  return people.map(nameOf).filter(name => name !== null);
}
