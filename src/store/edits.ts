// Edits of an outline, merged with what was stored meanwhile: no window overwrites another in silence.
import { httpAddress } from '../model/address';
import type { Draft, Edited, OutlineChoice } from '../model/desk';
import { type Edit, type Line, learnt, type Patch } from '../model/edit';
import { gone, happened, type StepBy } from '../model/history';
import { mergedText } from '../model/merge-text';
import type { Moment, Note, Source } from '../model/note';
import { compareOrder, orderBetween } from '../model/order';
import { born, changed, deleted, type Instant, isLive, type Stamps, undeleted } from '../model/record';
import { Refusal } from '../model/refusal';
import { tagsIn } from '../model/tags';
import { notesUnder } from './desk';
import { bringBackIn } from './forget';
import { notesOf, putNotes } from './many';
import { placeOf } from './notes';
import type { Place } from './schema';
import { putDraft, usePlace } from './settings';
import { addStep } from './steps';
import type { Store, WriteTx } from './store';

/**
 * One action of the user on the outline under a session or event, as one transaction. Answers with the notes that it touched, as they are
 * now. Each patch says what it was made from: of a field that another window changed meanwhile both changes stay; where both changed the
 * same words, both texts do, the later as a note of its own that says so. `by`: whose step it is, to be undone; null for none.
 */
export function keepEdit(
  store: Store,
  outline: OutlineChoice,
  edit: Edit,
  draft: Draft | null = null,
  by: StepBy | null = null,
): Promise<Edited> {
  return store.act(async tx => {
    if ('under' in outline && edit.some(isTyped)) await bringBackIn(tx, outline.under, store.stamps.now());
    const place = await placeOf(tx, outline, store);
    const now = store.stamps.now();
    const ids = edit.map(({ id }) => id);
    const found = await notesOf(tx, ids);
    const done: (Change & { patch: Patch })[] = [];
    for (const [i, patch] of edit.entries())
      for (const change of await patched(tx, patch, found[i], place, { ...store.stamps, now: () => now }))
        done.push({ ...change, patch });
    await putNotes(
      tx,
      done.map(({ after }) => after),
    );
    if (by) await addStep(tx, place.under, done.map(stepOf).filter(isThere), by, store);
    if (draft) await putDraft(tx, draft);
    // Typed in the note field, or for an event made for it; an edit of what is there moves nobody elsewhere.
    if (draft || 'create' in outline) await usePlace(tx, place, store.stamps);
    return { notes: done.map(({ after }) => after), asOf: store.stamps.now(), ...(by && { view: by.view }) };
  });
}

interface Change {
  readonly before?: Note;
  readonly after: Note;
}

/** What happened to the note, with what this patch says of how. */
function stepOf({ before, after, patch: { pasted, unmakes, seam } }: Change & { patch: Patch }): Patch | null {
  const step = happened(before, after);
  return (
    step && { ...step, ...(pasted && { pasted }), ...(unmakes && { unmakes }), ...(seam !== undefined && { seam }) }
  );
}

const isThere = <T>(value: T | null): value is T => value !== null;

/** What somebody wrote, and not only moved. */
const isTyped = ({ was, is }: Patch): boolean => is !== null && is.text !== (was?.text ?? '');

async function patched(
  tx: WriteTx,
  patch: Patch,
  note: Note | undefined,
  place: Place,
  stamps: Stamps,
): Promise<Change[]> {
  const { id, was, is, moment } = patch;
  const now = stamps.now();
  if (!is) return note && isLive(note) ? [{ before: note, after: ended(note, patch, now) }] : [];
  if (!note) return [{ after: { ...made(is, place, stamps, moment), id } }];
  // Taking back its deletion comes too late.
  if (was === null && note.purged) throw new Refusal('purged');
  // Made before: asked again, it changes nothing. Moved, but deleted meanwhile: it stays deleted.
  if (was === null && isLive(note)) return [{ before: note, after: note }];
  if (was?.text === is.text && !isLive(note)) return [];
  const twin = was && was.text !== is.text && note.text !== was.text ? await twinWith(tx, note, was.text) : null;
  const target = twin ?? note;
  const text = was ? mergedText(was.text, is.text, target.text) : is.text;
  const known = learnt({ ...patch, ...(moment && { moment: kept(moment) }) }, target);
  const line = { ...movedFields(was, is), ...known, text: text ?? target.text };
  // Its words stand in another as well by now.
  const twice = was && target.joinedTo !== undefined && { twinOf: target.joinedTo };
  const edited = withLine(target, { ...line, ...twice }, now);
  const change: Change = { before: target, after: edited };
  return text === null ? [change, { after: await twinOf(tx, edited, is, stamps) }] : [change];
}

/** What another window wrote into a note stays, for whoever deletes it has not seen that; where its words went on in another, it says so. */
function ended(note: Note, patch: Patch, now: Instant): Note {
  const { was, unmakes, seam } = patch;
  if (note.text === (was?.text ?? note.text)) return gone(note, patch, now);
  if (unmakes) return deleted(note, now);
  return seam === undefined ? note : changed(note, { twinOf: seam }, now);
}

function withLine(note: Note, line: Partial<Note> & Pick<Line, 'text'>, now: Instant): Note {
  return changed(undeleted(note, now), { ...line, tags: tagsIn(line.text) }, now);
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
export async function twinOf(tx: WriteTx, note: Note, { text }: Pick<Line, 'text'>, stamps: Stamps): Promise<Note> {
  const behind = (await notesUnder(tx, note.under))
    .filter(each => isLive(each) && each.order > note.order)
    .sort(compareOrder);
  const order = orderBetween(note.order, behind[0]?.order ?? null);
  const place = { eventId: note.eventId, under: note.under };
  return { ...made({ kind: 'note', text, depth: note.depth, order }, place, stamps), twinOf: note.id };
}

/** The twin that a window goes on typing, which says that it was made from this text: one spell of typing makes one twin. */
async function twinWith(tx: WriteTx, note: Note, text: string): Promise<Note | null> {
  const twins = (await notesUnder(tx, note.under)).filter(each => each.twinOf === note.id && isLive(each));
  return twins.find(each => each.text === text) ?? null;
}
