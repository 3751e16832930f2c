import type { EventBundle } from '../src/model/bundle';
import { lookUp } from '../src/model/look-up';
import type { Note } from '../src/model/note';
import type { Id } from '../src/model/record';
import { speakersText } from '../src/model/speakers';

/**
 * What of the event holds every word of the query, in any width, case and kana; a session also for a note under it; and the
 * session that `stays`.
 */
export function found(bundle: EventBundle, query: string, stays: Id | null = null): EventBundle {
  const words = lookUp(query)
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return bundle;
  const holds = (...texts: (string | null)[]) => {
    const all = lookUp(texts.filter(text => text !== null).join('\n'));
    return words.every(word => all.includes(word));
  };
  const notes = bundle.notes.filter((note: Note) =>
    holds(note.text, note.quote, note.source?.title ?? null, note.source?.url ?? null),
  );
  const withNotes = new Set(notes.map(note => note.under));
  const sessions = bundle.sessions.filter(
    session =>
      session.id === stays ||
      withNotes.has(session.id) ||
      holds(session.title, speakersText(session.speakers), session.room),
  );
  return { ...bundle, sessions, notes };
}
