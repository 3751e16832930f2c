// What the keys of an outline do, as edits. Each takes a tidied outline, and gives null where there is nothing to do.
import { type Edit, type Line, lineOf, type Patch } from './edit';
import { wordsJoined } from './look-up';
import { nested, shifted } from './moves';
import type { Note } from './note';
import { indexOf } from './outline';
import type { Id } from './record';
import { roomAt } from './room';
import { branchOf } from './span';
import { foldTag, tagsIn } from './tags';

const patch = (note: Note, change: Partial<Line>): Patch => ({
  id: note.id,
  was: lineOf(note),
  is: { ...lineOf(note), ...change },
});

/** With what the note was given, for undoing draws it whole. */
const removal = (note: Note): Patch => {
  const { quote, source } = note;
  const line = lineOf(note);
  return {
    id: note.id,
    was: quote === null && source === null ? line : { ...line, given: { quote, source } },
    is: null,
  };
};

/** Deeper (1) or less deep (-1), with its branch. */
export function indented(outline: readonly Note[], id: Id, by: 1 | -1): Edit | null {
  const branch = branchOf(outline, id);
  return branch && nested(outline, branch, by);
}

/** Up (-1) in front of what is above on its depth, or its parent; down (1) behind what is below; with its branch. */
export function moved(outline: readonly Note[], id: Id, by: 1 | -1): Edit | null {
  const branch = branchOf(outline, id);
  return branch && shifted(outline, branch, by);
}

/** Enter at this place in the text (UTF-16 code units): what is behind it becomes a note of its own, under what has notes below it. */
export function split(outline: readonly Note[], id: Id, at: number, newId: Id): Edit | null {
  const start = indexOf(outline, id);
  const [note, next] = [outline[start], outline[start + 1]];
  if (!note) return null;
  // In front of its words a line keeps what it is, and what is below it: the empty one comes before.
  if (at === 0 && note.text !== '') {
    const { orders, made } = roomAt(outline, start, 1);
    const depth = note.kind === 'part' ? 0 : note.depth;
    return [{ id: newId, was: null, is: { kind: 'note', text: '', depth, order: orders[0] ?? '' } }, ...made];
  }
  const hasBelow = note.kind !== 'part' && next !== undefined && next.kind !== 'part' && next.depth > note.depth;
  const room = roomAt(outline, start + 1, 1);
  const depth = note.kind === 'part' ? 0 : note.depth + (hasBelow ? 1 : 0);
  const is: Line = { kind: 'note', text: note.text.slice(at).trimStart(), depth, order: room.orders[0] ?? '' };
  const kept = note.text.slice(0, at).trimEnd();
  // Words that are cut off were begun with the others.
  const begun = is.text !== '' && note.moment ? { moment: note.moment } : {};
  return [
    ...(kept === note.text ? [] : [patch(note, { text: kept })]),
    { id: newId, was: null, is, ...begun, ...(is.text !== '' && { seam: note.id }) },
    ...room.made,
  ];
}

/** Backspace at the start: a part becomes a note, a deeper note moves out, an outermost one joins the note above it. */
export function joined(outline: readonly Note[], id: Id): Edit | null {
  const start = indexOf(outline, id);
  const [note, above] = [outline[start], outline[start - 1]];
  if (!note) return null;
  if (note.kind === 'part') return [patch(note, { kind: 'note' })];
  if (note.text !== '' && note.depth > 0) return indented(outline, id, -1);
  if (!above || note.kind !== 'note') return null;
  if (note.text !== '' && above.kind !== 'note' && above.kind !== 'part') return null;
  const text = wordsJoined(above.text, note.text);
  return text === above.text ? [removal(note)] : [patch(above, { text }), { ...removal(note), seam: above.id }];
}

/** Typing: the text as it is now. `# ` at the start of a note, wide or narrow, makes a part. */
export function retyped(outline: readonly Note[], id: Id, text: string): Edit | null {
  const note = outline[indexOf(outline, id)];
  if (!note || note.text === text) return null;
  const part = note.kind === 'note' ? /^[#＃]\s(?=.*\S|$)/u.exec(text) : null;
  return [patch(note, part ? { kind: 'part', text: text.slice(part[0].length), depth: 0 } : { text })];
}

/** These notes gone. What is below them stays, as deep as it can. */
export function removed(outline: readonly Note[], ids: readonly Id[]): Edit | null {
  const all = new Set(ids);
  const gone = outline.filter(note => all.has(note.id));
  return gone.length > 0 ? gone.map(removal) : null;
}

/** This tag at the end of each of these notes that does not have it; headings are left as they are. */
export function tagged(outline: readonly Note[], ids: readonly Id[], tag: string): Edit | null {
  const [all, word] = [new Set(ids), foldTag(tag)];
  if (!tagsIn(`#${word}`).includes(word)) return null;
  const edit = outline
    .filter(note => all.has(note.id) && note.kind !== 'part' && !tagsIn(note.text).includes(word))
    .map(note => patch(note, { text: [note.text, `#${tag}`].filter(each => each !== '').join(' ') }));
  return edit.length > 0 ? edit : null;
}

/** Pasted lines put behind a note, or at the end; the first stands at this depth. Each takes the next of the new ids. */
export function pasted(
  outline: readonly Note[],
  behind: Id | null,
  lines: readonly Omit<Line, 'order'>[],
  depth: number,
  newIds: readonly Id[],
): Edit | null {
  const at = behind === null ? outline.length - 1 : indexOf(outline, behind);
  const room = roomAt(outline, at + 1, lines.length);
  // Below a part, depths are counted from it.
  const part = lines.findIndex(({ kind }) => kind === 'part');
  const free = part < 0 ? lines.length : part;
  const made = lines.flatMap((line, i): Patch[] => {
    const [id, order] = [newIds[i], room.orders[i]];
    if (id === undefined || order === undefined) return [];
    return [{ id, was: null, is: { ...line, order, depth: i < free ? line.depth + depth : line.depth } }];
  });
  return made.length > 0 ? [...made, ...room.made] : null;
}
