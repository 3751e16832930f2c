// Edits of an outline, merged with what was stored meanwhile: no window overwrites another in silence.
import { httpAddress } from '../model/address';
import type { Draft, Edited, OutlineChoice } from '../model/desk';
import type { Edit, Line, Patch } from '../model/edit';
import { mergedText } from '../model/merge-text';
import type { Moment, Note, Source } from '../model/note';
import { compareOrder, orderBetween } from '../model/order';
import { born, changed, deleted, isLive, type Stamps, undeleted } from '../model/record';
import { tagsIn } from '../model/tags';
import { notesUnder } from './desk';
import { placeOf } from './notes';
import type { Place } from './schema';
import { choosePlace, putDraft } from './settings';
import type { Store, WriteTx } from './store';

/**
 * One action of the user on the outline under a session or event, as one transaction. Answers with the notes that it touched, as they are
 * now. Each patch says what it was made from: of a field that another window changed meanwhile both changes stay; where both changed the
 * same words, both texts do, the later as a note of its own that says so.
 */
export function keepEdit(
  store: Store,
  outline: OutlineChoice,
  patches: Edit,
  draft: Draft | null = null,
): Promise<Edited> {
  return store.act(async tx => {
    const place = await placeOf(tx, outline, store);
    const notes: Note[] = [];
    for (const patch of patches) notes.push(...(await patched(tx, patch, place, store.stamps)));
    for (const note of notes) await tx.objectStore('notes').put(note);
    if (draft) await putDraft(tx, draft);
    // Where a new event was made for it; an edit of what is there moves nobody elsewhere.
    if ('create' in outline) await choosePlace(tx, place);
    return { notes, asOf: store.stamps.now() };
  });
}

async function patched(tx: WriteTx, { id, was, is, moment }: Patch, place: Place, stamps: Stamps): Promise<Note[]> {
  const note = await tx.objectStore('notes').get(id);
  const now = stamps.now();
  if (!is) return note && isLive(note) ? [deleted(note, now)] : [];
  if (!note) return [{ ...made(is, place, stamps, moment), id }];
  // Made before: asked again, it changes nothing. Moved, but deleted meanwhile: it stays deleted.
  if (was === null && isLive(note)) return [note];
  if (was?.text === is.text && !isLive(note)) return [];
  const live = undeleted(note, now);
  const text = was ? mergedText(was.text, is.text, note.text) : is.text;
  const begun = moment && { moment: kept(moment) };
  const next = { ...movedFields(was, is), ...begun, text: text ?? note.text };
  const edited = changed(live, { ...next, tags: tagsIn(next.text) }, now);
  return text === null ? [edited, await twinOf(tx, edited, is, stamps)] : [edited];
}

/** What this edit means to change, and not what it only repeats. */
function movedFields(was: Line | null, is: Line): Partial<Pick<Line, 'kind' | 'depth' | 'order'>> {
  return {
    ...(is.kind !== was?.kind && { kind: is.kind }),
    ...(is.depth !== was?.depth && { depth: is.depth }),
    ...(is.order !== was?.order && { order: is.order }),
  };
}

function made({ kind, text, depth, order, given }: Line, place: Place, stamps: Stamps, begun?: Moment): Note {
  const moment = begun ? kept(begun) : { at: stamps.now(), second: null };
  const [quote, source] = [given?.quote ?? null, given?.source ? fromWeb(given.source) : null];
  return born({ kind, text, depth, order, tags: tagsIn(text), quote, source, moment, ...place }, stamps);
}

/** A page with an address of the web, or none. */
function fromWeb({ url, title, fragmentUrl }: Source): Source | null {
  const address = httpAddress(url);
  return address === null ? null : { url: address, title, fragmentUrl: httpAddress(fragmentUrl) };
}

/** Of a video only an address of the web. */
function kept({ at, second, video }: Moment): Moment {
  const url = httpAddress(video);
  return second === null || url === null ? { at, second: null } : { at, second, video: url };
}

/** The text that could not be merged, right behind the one that was there. */
async function twinOf(tx: WriteTx, note: Note, { text }: Line, stamps: Stamps): Promise<Note> {
  const behind = (await notesUnder(tx, note.under))
    .filter(each => isLive(each) && each.order > note.order)
    .sort(compareOrder);
  const order = orderBetween(note.order, behind[0]?.order ?? null);
  const place = { eventId: note.eventId, under: note.under };
  return { ...made({ kind: 'note', text, depth: note.depth, order }, place, stamps), twinOf: note.id };
}
