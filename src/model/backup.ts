// The one file that holds everything. Other programs read it too: arrays of records in the words of the model.
import * as v from 'valibot';
import type { Draft } from './desk';
import type { TalkEvent } from './event';
import type { Note } from './note';
import { compare } from './order';
import type { Id } from './record';
import { Refusal } from './refusal';
import type { Session } from './session';
import { isDay } from './stated-time';
import { tagsIn } from './tags';

export const FORMAT = 'talkmark-backup';

/** 2: the lines that are under way. */
export const VERSION = 2;

/** A line that was typed and is no note yet, as the model's `Draft`, and the view that it stands in. */
export interface Unfinished extends Omit<Draft, 'at' | 'under'> {
  readonly view: 'popup' | 'notebook';
  /** The outline that it is for; null where none was shown. */
  readonly under: Id | null;
}

export interface Backup {
  readonly events: readonly TalkEvent[];
  readonly sessions: readonly Session[];
  readonly notes: readonly Note[];
  /** Absent from a backup of an older version. */
  readonly drafts?: readonly Unfinished[];
}

const text = v.string();
const maybe = v.nullable(text);
const instant = v.pipe(
  text,
  v.isoTimestamp(),
  v.check(time => !Number.isNaN(Date.parse(time))),
);
const id = v.pipe(text, v.uuid());
const order = v.pipe(text, v.nonEmpty());
const day = v.nullable(v.pipe(text, v.check(isDay)));
const address = v.nullable(v.pipe(text, v.regex(/^https?:\/\//i)));

const kept = {
  id,
  created: instant,
  updated: instant,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  deleted: v.nullable(instant),
  purged: v.optional(v.literal(true)),
  unmade: v.optional(v.literal(true)),
  joinedTo: v.optional(id),
};

const event = v.looseObject({
  ...kept,
  name: text,
  url: address,
  firstDay: day,
  lastDay: day,
  timeZone: maybe,
  venue: maybe,
  intro: text,
});

const session = v.looseObject({
  ...kept,
  eventId: id,
  order,
  title: text,
  url: address,
  speakers: v.array(v.looseObject({ name: text, handle: maybe, url: address })),
  room: maybe,
  start: maybe,
  end: maybe,
  slides: v.variant('state', [
    v.looseObject({ state: v.literal('unknown') }),
    v.looseObject({ state: v.literal('none') }),
    v.looseObject({ state: v.literal('found'), url: v.nonNullable(address), title: maybe }),
  ]),
  video: v.nullable(v.looseObject({ url: v.nonNullable(address), title: maybe })),
  language: maybe,
  abstract: v.optional(maybe),
  track: v.optional(maybe),
  level: v.optional(maybe),
  talkLanguage: v.optional(maybe),
  hashtag: v.optional(maybe),
  leftOut: v.boolean(),
  pages: v.array(text),
  readFrom: v.record(text, text),
  readWords: v.optional(v.record(text, text)),
});

const moment = v.looseObject({
  at: instant,
  second: v.nullable(v.number()),
  video: v.optional(v.nonNullable(address)),
});

const depth = v.pipe(v.number(), v.integer(), v.minValue(0));

const note = v.looseObject({
  ...kept,
  eventId: id,
  under: id,
  order,
  kind: v.picklist(['note', 'part', 'highlight', 'link', 'snapshot']),
  text,
  depth,
  quote: maybe,
  source: v.nullable(v.looseObject({ url: v.nonNullable(address), title: text, fragmentUrl: address })),
  moment: v.nullable(moment),
  tags: v.array(text),
  twinOf: v.optional(id),
});

/** Each record once. */
const listOf = <T extends v.GenericSchema<unknown, { id: string }>>(record: T) =>
  v.pipe(
    v.array(record),
    v.check(records => new Set(records.map(({ id }) => id)).size === records.length),
  );

const draft = v.looseObject({
  view: v.picklist(['popup', 'notebook']),
  under: v.nullable(id),
  text,
  depth,
  begun: v.optional(moment),
});

const file = v.object({
  events: listOf(event),
  sessions: listOf(session),
  notes: listOf(note),
  drafts: v.optional(v.array(draft)),
});

/** The file's text. The same records give the same bytes, whatever order they come in; no date of its own. */
export function writeBackup({ events, sessions, notes, drafts = [] }: Backup): string {
  const sorted = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.toSorted((a, b) => compare(a.id, b.id));
  const place = ({ view, under }: Unfinished) => `${view} ${under}`;
  const lines = drafts.toSorted((a, b) => compare(place(a), place(b)));
  const content = { events: sorted(events), sessions: sorted(sessions), notes: sorted(notes), drafts: lines };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...content }, null, 1)}\n`;
}

/**
 * The records of a backup's text, fields unknown to this version kept. A note has the tags of its text, whatever its writer made of them.
 * Throws a Refusal: `cutOff` or `notABackup` where it is not JSON, `newerBackup`, or `brokenRecord` with the first fault's place.
 */
export function readBackup(json: string): Backup {
  const content = parsed(json);
  if (content['format'] !== FORMAT) throw new Refusal('notABackup');
  if (typeof content['version'] !== 'number') throw new Refusal('notABackup');
  if (content['version'] > VERSION) throw new Refusal('newerBackup', String(content['version']));
  const result = v.safeParse(file, content, { abortEarly: true });
  if (!result.success) throw new Refusal('brokenRecord', v.getDotPath(result.issues[0]) ?? '');
  // What was checked is handed on as it stands, with the fields that only a newer version knows.
  const backup = content as unknown as Backup;
  return { ...backup, notes: backup.notes.map(each => ({ ...each, tags: tagsIn(each.text) })) };
}

function parsed(json: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(json);
    if (typeof content === 'object' && content !== null && !Array.isArray(content))
      return content as Record<string, unknown>;
  } catch {
    // Said below: what is not JSON is a backup only by its beginning.
    if (new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(json)) throw new Refusal('cutOff');
  }
  throw new Refusal('notABackup');
}
