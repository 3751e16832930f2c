import type { OutlineChoice } from '../model/desk';
import { lineOf } from '../model/edit';
import type { Note, NoteFields } from '../model/note';
import { orderAtEnd } from '../model/outline';
import { born, type Id, isLive } from '../model/record';
import { tagsIn } from '../model/tags';
import { address } from './addresses';
import { notesUnder } from './desk';
import { eventFor } from './events';
import type { Place } from './schema';
import { usePlace } from './settings';
import { addStep } from './steps';
import type { Store, WriteTx } from './store';

/** Keeps a note at the end of an outline, which is the place used last. `view`: whose step it is; null for none. */
export function keepNote(
  store: Store,
  outline: OutlineChoice,
  fields: NoteFields,
  view: Id | null = null,
): Promise<Note> {
  return store.act(async tx => {
    const place = await placeOf(tx, outline, store);
    const order = orderAtEnd(await notesUnder(tx, place.under));
    const note = born({ ...fields, ...place, ...derived(fields), order }, store.stamps);
    await tx.objectStore('notes').put(note);
    const made = { id: note.id, was: null, is: lineOf(note) };
    if (view) await addStep(tx, place.under, [made], { view, typing: false }, store);
    await usePlace(tx, place, store.stamps);
    return note;
  });
}

/** The outline chosen, its event made if it is to be. */
export async function placeOf(tx: WriteTx, outline: OutlineChoice, store: Store): Promise<Place> {
  if ('create' in outline) {
    const event = await eventFor(tx, outline, store);
    return { eventId: event.id, under: event.id };
  }
  const session = await tx.objectStore('sessions').get(outline.under);
  if (session && isLive(session)) return { eventId: session.eventId, under: session.id };
  const event = await eventFor(tx, { id: outline.under }, store);
  return { eventId: event.id, under: event.id };
}

function derived({ text, source }: NoteFields): Pick<Note, 'tags' | 'source'> {
  const fragmentUrl = source?.fragmentUrl ?? null;
  return {
    tags: tagsIn(text),
    source: source && { ...source, url: address(source.url), fragmentUrl: fragmentUrl && address(fragmentUrl) },
  };
}
