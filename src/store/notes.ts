import type { OutlineChoice } from '../model/desk';
import type { Note, NoteFields } from '../model/note';
import { orderAtEnd } from '../model/outline';
import { born, changed, type Id, isLive } from '../model/record';
import { Refusal } from '../model/refusal';
import { tagsIn } from '../model/tags';
import { address } from './addresses';
import { notesUnder } from './desk';
import { eventFor } from './events';
import type { Place } from './schema';
import { choosePlace, EMPTY_DRAFT, putDraft } from './settings';
import type { Store, WriteTx } from './store';

/**
 * Keeps a note at the end of an outline, which becomes the current one. `fromDraft`: the text came from the note field, whose draft is
 * emptied in the same transaction, so that it is never there twice nor not at all.
 */
export function keepNote(store: Store, outline: OutlineChoice, fields: NoteFields, fromDraft: boolean): Promise<Note> {
  return store.act(async tx => {
    const place = await placeOf(tx, outline, store);
    const order = orderAtEnd(await notesUnder(tx, place.under));
    const note = born({ ...fields, ...place, ...derived(fields), order }, store.stamps);
    await tx.objectStore('notes').put(note);
    await choosePlace(tx, place);
    if (fromDraft) await putDraft(tx, { ...EMPTY_DRAFT, depth: fields.kind === 'part' ? 0 : fields.depth });
    return note;
  });
}

export function changeNote(store: Store, id: Id, change: Partial<NoteFields>): Promise<void> {
  return store.act(async tx => {
    const note = await tx.objectStore('notes').get(id);
    if (!note || !isLive(note)) throw new Refusal('gone');
    const next = { ...change, ...derived({ ...note, ...change }) };
    await tx.objectStore('notes').put(changed(note, next, store.stamps.now()));
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
