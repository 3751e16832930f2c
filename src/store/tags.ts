import { mergedText } from '../model/merge-text';
import type { Note } from '../model/note';
import { changed, type Id, isLive } from '../model/record';
import { Refusal } from '../model/refusal';
import { type Spelling, spellingOf } from '../model/spelling';
import { foldTag, type Retagged, retagged, type TagsListed, type TagUse, tagNamed, tagsIn } from '../model/tags';
import { rewrite } from './drafts';
import type { Renamed } from './schema';
import { addFar, markFarUndone } from './steps';
import type { ReadTx, Store, WriteTx } from './store';

/** How a tag is written is told by so many of the last notes that have it. */
const TELLING = 100;

/** The tags in use, each once, as it is written lately. Those of deleted notes count as well: they were in use. */
export function tagsInUse(store: Store): Promise<TagUse[]> {
  return store.read(async tx => {
    const index = tx.objectStore('notes').index('byTag');
    const tags: string[] = [];
    for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
      tags.push(cursor.key);
    return Promise.all(
      tags.map(async tag => {
        const ids = await index.getAllKeys(tag);
        // In one go where that is all of them; they come in the order of their ids, and so of their time.
        const few = ids.length <= TELLING;
        const notes = few
          ? await index.getAll(tag)
          : await Promise.all(ids.slice(-TELLING).map(id => tx.objectStore('notes').get(id)));
        const spelling = spellingOf(tag);
        for (const note of notes) spelling.hear(note?.text ?? '');
        return { tag, spellings: spelling.all(), count: ids.length, last: ids.at(-1) ?? '' };
      }),
    );
  });
}

/** The tags of the notes that are there, each with how many have it, by name; and the last renaming, until it is undone. */
export function listTags(store: Store): Promise<TagsListed> {
  return store.read(async tx => {
    const uses = new Map<string, { count: number; last: Id; spelling: Spelling }>();
    let cursor = await tx.objectStore('notes').index('byTag').openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      if (!isLive(cursor.value)) continue;
      const { count, spelling } = uses.get(cursor.key) ?? { count: 0, spelling: spellingOf(cursor.key) };
      spelling.hear(cursor.value.text);
      uses.set(cursor.key, { count: count + 1, last: cursor.primaryKey, spelling });
    }
    const all = [...uses].map(([tag, { spelling, ...use }]) => ({ tag, spellings: spelling.all(), ...use }));
    return { uses: all, renamed: await lastRenaming(tx) };
  });
}

/**
 * Gives a tag another name in every note, deleted ones too, so that what is put back has it, and in the lines that are under way. A name
 * in use makes one tag of the two. The last renaming can be undone. `view`: whose step it is; null for none.
 */
export function renameTag(store: Store, names: Names, view: Id | null = null): Promise<Retagged> {
  return store.act(async tx => {
    const renamed = await renameIn(tx, { ...names, id: store.stamps.id() }, store);
    if (view) await addFar(tx, { renamed: { id: renamed.id, from: renamed.from, to: renamed.to } }, view, store);
    return renamed;
  });
}

interface Names {
  readonly from: string;
  readonly to: string;
}

/** The same within another action. */
export async function renameIn(tx: WriteTx, { id, from, to }: Names & { id: Id }, store: Store): Promise<Retagged> {
  const name = tagNamed(to);
  if (name === null) throw new Refusal('noTag', to);
  const texts: Renamed['texts'][number][] = [];
  let notes = 0;
  for (const note of await tx.objectStore('notes').index('byTag').getAll(foldTag(from))) {
    const is = retagged(note.text, foldTag(from), name);
    if (!(await putText(tx, note, is, store))) continue;
    texts.push({ id: note.id, was: note.text, is });
    if (isLive(note)) notes += 1;
  }
  const done: Retagged = { id, from, to: name, notes };
  const drafts = await rewrite(tx, text => retagged(text, foldTag(from), name));
  await tx.objectStore('settings').put({ ...done, texts, drafts }, 'renamed');
  return done;
}

/** Undoes the last renaming, if it is this one: everywhere, beside what was written since, and not where just that was changed. */
export function undoRename(store: Store, id: Id, view: Id | null = null): Promise<void> {
  return store.act(async tx => {
    if (!(await undoRenameIn(tx, id, store))) throw new Refusal('gone');
    await markFarUndone(tx, far => 'renamed' in far && far.renamed.id === id, view);
  });
}

/** The same within another action; false where this is not the last renaming any more. */
export async function undoRenameIn(tx: WriteTx, id: Id, store: Store): Promise<boolean> {
  const renamed = await renamedIn(tx);
  if (renamed?.id !== id) return false;
  for (const each of renamed.texts) {
    const note = await tx.objectStore('notes').get(each.id);
    const text = note ? mergedText(each.is, each.was, note.text) : null;
    if (note && !note.purged && text !== null) await putText(tx, note, text, store);
  }
  await rewrite(tx, (text, place) => {
    const each = renamed.drafts?.find(draft => draft.id === place);
    return each ? mergedText(each.is, each.was, text) : null;
  });
  await tx.objectStore('settings').delete('renamed');
  return true;
}

async function lastRenaming(tx: ReadTx): Promise<Retagged | null> {
  const renamed = await renamedIn(tx);
  return renamed ? { id: renamed.id, from: renamed.from, to: renamed.to, notes: renamed.notes } : null;
}

/** One that an older version wrote does not say from what to what, and is none. */
async function renamedIn(tx: ReadTx): Promise<Renamed | undefined> {
  const renamed = (await tx.objectStore('settings').get('renamed')) as Renamed | undefined;
  return renamed?.texts && renamed;
}

async function putText(tx: WriteTx, note: Note, text: string, { stamps }: Store): Promise<boolean> {
  const next = changed(note, { text, tags: tagsIn(text) }, stamps.now());
  if (next !== note) await tx.objectStore('notes').put(next);
  return next !== note;
}
