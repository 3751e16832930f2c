// What an edit made of the notes that it touched, put into what a view had listed before: nobody asks for a whole outline again for one word of it.
import type { AsOf, Desk, Edited, NotebookView } from './desk';
import { countOf, type Note } from './note';
import { compareOrder, placeOf } from './order';
import { fits, isIn, leftTidy, tidied } from './outline';
import { type Id, isLive } from './record';

/** The live notes in order, as they are after the edit; of two copies of a note the later counts. */
export function withEdited(notes: readonly Note[], edited: readonly Note[]): readonly Note[] {
  if (edited.length > FEW) return merged(notes, edited);
  const next = spliced(notes, edited) ?? merged(notes, edited);
  const cuts = outlinesOf.get(notes);
  if (cuts) outlinesOf.set(next, new Map([...cuts].flatMap(cut => carried(cut, edited))));
  return next;
}

/** More notes than these are put in by sorting. */
const FEW = 8;

/** The notes of one outline among those of an event. An edit looks through no other again to list them, nor through itself. */
export function notesUnder(notes: readonly Note[], under: Id): readonly Note[] {
  const cuts = outlinesOf.get(notes) ?? new Map<Id, readonly Note[]>();
  const cut = cuts.get(under) ?? notes.filter(note => note.under === under);
  outlinesOf.set(notes, cuts.set(under, cut));
  return cut;
}

/** Of lists that nobody changes any more, the outlines that were cut out of them. */
const outlinesOf = new WeakMap<readonly Note[], Map<Id, readonly Note[]>>();

/** An outline after the edit; none where a note left it for another, which is looked for anew. */
function carried([under, cut]: [Id, readonly Note[]], edited: readonly Note[]): [Id, readonly Note[]][] {
  const own = edited.filter(note => note.under === under);
  const others = edited.filter(note => note.under !== under);
  if (others.some(({ id }) => isIn(cut, id) || own.some(note => note.id === id))) return [];
  return [[under, own.length > 0 ? withEdited(cut, own) : cut]];
}

/** Each is put where it stands: a key costs the same in a long outline. Null where one stood elsewhere before. */
function spliced(notes: readonly Note[], edited: readonly Note[]): readonly Note[] | null {
  const next = [...notes];
  let isLeftTidy = true;
  for (const [i, now] of edited.entries()) {
    const at = placeOf(next, now);
    const before = next[at]?.id === now.id ? next[at] : undefined;
    const isElsewhere = () => isIn(notes, now.id) || edited.slice(0, i).some(({ id }) => id === now.id);
    if (!before && isElsewhere()) return null;
    const note = laterOf(before, now);
    next.splice(at, before ? 1 : 0, ...(isLive(note) ? [note] : []));
    isLeftTidy &&= fits(next, at) && fits(next, at + 1);
  }
  if (isLeftTidy) leftTidy(notes, next, edited);
  return next;
}

function merged(notes: readonly Note[], edited: readonly Note[]): readonly Note[] {
  const later = new Map<Id, Note>();
  for (const note of edited) later.set(note.id, laterOf(later.get(note.id), note));
  let stands = true;
  const next = notes.map(before => {
    const now = later.get(before.id);
    if (!now) return before;
    later.delete(before.id);
    const note = laterOf(before, now);
    stands &&= note.order === before.order && isLive(note);
    return note;
  });
  // Typing moves nothing: nothing is sorted for it.
  return stands && later.size === 0 ? next : [...next, ...later.values()].filter(isLive).sort(compareOrder);
}

const laterOf = (before: Note | undefined, note: Note): Note =>
  before && before.revision > note.revision ? before : note;

/** The popup's view after an edit of its outline; null where the edit was of another. */
export function deskWith(desk: Desk, { notes, asOf }: Edited): Desk | null {
  const under = desk.session?.id ?? desk.event?.id;
  if (!notes.every(note => note.under === under)) return null;
  const outline = tidied(withEdited(desk.outline, notes));
  return { ...desk, outline, noteCount: desk.noteCount + countOf(outline) - countOf(desk.outline), asOf };
}

/** The notebook's view after an edit; the very same where it was of another event. */
export function notebookWith(view: NotebookView, { notes, asOf }: Edited): NotebookView {
  const { bundle } = view;
  const own = notes.filter(({ eventId }) => eventId === bundle?.event.id);
  if (!bundle || own.length === 0) return view;
  return { ...view, bundle: { ...bundle, notes: withEdited(bundle.notes, own) }, asOf };
}

/** More edits than are told while one answer is on its way. */
const REMEMBERED = 100;

/** Edits are told as they are done, and can be heard before an answer that was read before them. */
export interface Since<View> {
  add(edited: Edited): void;
  /** The answer, with what was heard and is not in it yet. */
  over(answer: View): View;
}

export function since<View extends { readonly asOf: AsOf }>(
  put: (view: View, edited: Edited) => View | null,
): Since<View> {
  let heard: Edited[] = [];
  return {
    add(edited) {
      heard = [...heard.slice(1 - REMEMBERED), edited];
    },
    over(answer) {
      heard = heard.filter(({ asOf }) => asOf >= answer.asOf);
      return heard.reduce((view, edited) => put(view, edited) ?? view, answer);
    },
  };
}
