import type { EventBundle } from '../src/model/bundle';
import type { Note } from '../src/model/note';
import { speakersText } from '../src/model/speakers';

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** What of the event holds every word of the query, in any script; a session also for a note under it. */
export function found(bundle: EventBundle, query: string): EventBundle {
  const words = fold(query)
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return bundle;
  const holds = (...texts: (string | null)[]) => {
    const all = fold(texts.filter(text => text !== null).join('\n'));
    return words.every(word => all.includes(word));
  };
  const notes = bundle.notes.filter((note: Note) =>
    holds(note.text, note.quote, note.source?.title ?? null, note.source?.url ?? null),
  );
  const withNotes = new Set(notes.map(note => note.under));
  const sessions = bundle.sessions.filter(
    session => withNotes.has(session.id) || holds(session.title, speakersText(session.speakers), session.room),
  );
  return { ...bundle, sessions, notes };
}
