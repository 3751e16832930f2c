// What was deleted, as it can be brought back: for thirty days, each thing with all that went with it.
import { type EventFields, eventNamed, type TalkEvent } from './event';
import { isUnseen } from './look-up';
import type { Note } from './note';
import type { Id, Instant, Kept } from './record';
import { type Session, sessionTitled } from './session';

const DAYS = 30;

/** What was deleted before this instant cannot be brought back any more. */
export const keptSince = (now: Instant): Instant => new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();

/** Which deletion: its mark is on all that it took along. */
export interface InTrash {
  readonly what: 'event' | 'session' | 'notes';
  /** The event's or session's; of notes that of their outline. */
  readonly id: Id;
  readonly deleted: Instant;
}

/** A deletion as it is shown. */
export interface Trashed extends InTrash {
  /** The name or title, or the first note's words. */
  readonly words: string;
  /** The event that it is from, and the session. */
  readonly event: string;
  readonly session: string | null;
  /** How much went with it. */
  readonly sessions: number;
  readonly notes: number;
}

interface Records {
  readonly events: readonly TalkEvent[];
  readonly sessions: readonly Session[];
  /** The deleted ones. */
  readonly notes: readonly Note[];
}

/** What can be brought back, the last deleted first. */
export function trashOf({ events, sessions, notes }: Records, now: Instant): Trashed[] {
  const since = keptSince(now);
  const isIn = (record: Kept) => record.deleted !== null && record.deleted >= since && !record.purged;
  const eventOf = new Map(events.map(event => [event.id, event]));
  const sessionOf = new Map(sessions.map(session => [session.id, session]));
  const goneSessions = sessions.filter(isIn);
  const goneNotes = notes.filter(note => isIn(note) && !note.unmade && !isUnseen(wordsOf(note)));
  const alone = goneNotes.filter(note => {
    const marks = [eventOf.get(note.eventId)?.deleted, sessionOf.get(note.under)?.deleted];
    return !marks.includes(note.deleted);
  });
  const all: Trashed[] = [
    ...events.filter(isIn).map(event => ({
      ...mark('event', event),
      words: event.name,
      event: event.name,
      session: null,
      sessions: goneSessions.filter(({ eventId, deleted }) => eventId === event.id && deleted === event.deleted).length,
      notes: goneNotes.filter(({ eventId, deleted }) => eventId === event.id && deleted === event.deleted).length,
    })),
    ...goneSessions
      .filter(({ eventId, deleted }) => eventOf.get(eventId)?.deleted !== deleted)
      .map(session => ({
        ...mark('session', session),
        words: session.title,
        event: eventOf.get(session.eventId)?.name ?? '',
        session: null,
        sessions: 0,
        notes: goneNotes.filter(({ under, deleted }) => under === session.id && deleted === session.deleted).length,
      })),
    ...together(alone).map(([first, count]) => ({
      ...mark('notes', first),
      id: first.under,
      words: wordsOf(first),
      event: eventOf.get(first.eventId)?.name ?? '',
      session: sessionOf.get(first.under)?.title ?? null,
      sessions: 0,
      notes: count,
    })),
  ];
  return all.sort((a, b) => (a.deleted < b.deleted ? 1 : -1));
}

const mark = (what: InTrash['what'], { id, deleted }: Kept): InTrash => ({ what, id, deleted: deleted ?? '' });

const wordsOf = ({ text, quote, source }: Note): string => text || quote || source?.title || source?.url || '';

/** Notes of one outline that were deleted at once: the first of them, and how many. */
function together(notes: readonly Note[]): [Note, number][] {
  const groups = new Map<string, [Note, number]>();
  for (const note of notes) {
    const key = `${note.under} ${note.deleted}`;
    const [first, count] = groups.get(key) ?? [note, 0];
    groups.set(key, [note.order < first.order ? note : first, count + 1]);
  }
  return [...groups.values()];
}

/** The deletion mark alone, by which merging and restoring stay right: what was written is gone. */
export const purgedEvent = (event: TalkEvent): TalkEvent => ({
  ...kept(event),
  ...(eventNamed('') satisfies EventFields),
});

export const purgedSession = (session: Session): Session => ({
  ...kept(session),
  ...sessionTitled(''),
  eventId: session.eventId,
  order: session.order,
  pages: [],
  readFrom: {},
});

export const purgedNote = (note: Note): Note => ({
  ...kept(note),
  eventId: note.eventId,
  under: note.under,
  order: note.order,
  kind: note.kind,
  depth: note.depth,
  text: '',
  quote: null,
  source: null,
  moment: null,
  tags: [],
});

const kept = ({ id, created, updated, revision, deleted }: Kept): Kept & { readonly purged: true } => ({
  id,
  created,
  updated,
  revision,
  deleted,
  purged: true,
});
