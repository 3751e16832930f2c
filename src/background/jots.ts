// Notes from the address bar until they are on the disk. No page of ours stands open with their words: they are written down first, where
// neither the database nor the background's sleep can lose them, and tried again until they are stored.
import type { OutlineChoice } from '../model/desk';
import type { NoteFields } from '../model/note';
import type { Id } from '../model/record';
import { passes, Refusal } from '../model/refusal';

/** Where a note goes, and what that is called. */
export interface Target {
  readonly outline: OutlineChoice;
  readonly name: string;
}

export interface Jot {
  /** Its request: done once, however often it is tried. In the order of time. */
  readonly id: Id;
  /** Where new things went when it was typed; null where not even that could be looked up. */
  readonly to: Target | null;
  readonly note: NoteFields;
}

/** One of the browser's storages, as much of it as is needed. */
export interface JotShelf {
  get(name: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(name: string): Promise<void>;
}

interface Ways {
  /** The first that takes it keeps it: a full disk can refuse the one that outlives the browser. */
  readonly shelves: readonly JotShelf[];
  keep(jot: Jot): Promise<void>;
  /** All of them are on the disk. */
  kept(): Promise<void>;
  /** These are not, for this reason. */
  refused(waiting: readonly Jot[], why: Refusal): Promise<void>;
}

export interface Jots {
  /** Takes up what an earlier life of the background left. Before anything is added. */
  resume(): Promise<void>;
  /** Writes it down, and stores it behind those that still wait. */
  add(jot: Jot): Promise<void>;
}

/** While one waits, this keeps the background awake, too: to mark the icon counts as being busy. */
const AGAIN_MS = 5000;

const PREFIX = 'jot ';

export function jots({ shelves, keep, kept, refused }: Ways): Jots {
  const waiting: Jot[] = [];
  let last: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    last = last.then(act);
    return last;
  };

  /** Why it is not stored; null once it is. */
  const tried = async (jot: Jot): Promise<Refusal | null> => {
    const why = await keep(jot).then(() => null, asRefusal);
    if (why) return why;
    waiting.splice(waiting.indexOf(jot), 1);
    await Promise.all(shelves.map(shelf => shelf.remove(PREFIX + jot.id).catch(() => {})));
    return null;
  };
  const tryAll = async () => {
    clearTimeout(timer);
    let why: Refusal | null = null;
    const all = [...waiting];
    if (all.length === 0) return;
    for (const jot of all) {
      why = (await tried(jot)) ?? why;
      // The next would only be refused the same, or come before it.
      if (why && passes(why)) break;
    }
    if (!why) return kept();
    await refused(waiting, why);
    // What another try would only repeat is left for the next note, or the background's next life.
    if (passes(why)) timer = setTimeout(() => void inTurn(tryAll), AGAIN_MS);
  };

  return {
    resume: () =>
      inTurn(async () => {
        const held = await Promise.all(shelves.map(shelf => shelf.get(null).catch(() => ({}))));
        const all = Object.entries(Object.assign({}, ...held) as Record<string, Jot>);
        const known = new Set(waiting.map(({ id }) => PREFIX + id));
        const left = all.filter(([name]) => name.startsWith(PREFIX) && !known.has(name)).map(([, jot]) => jot);
        waiting.push(...left.sort((a, b) => (a.id < b.id ? -1 : 1)));
        await tryAll();
      }),
    add: jot =>
      inTurn(async () => {
        waiting.push(jot);
        await writeDown(shelves, jot);
        await tryAll();
      }),
  };
}

/** A browser that refuses all of them leaves this life of the background, which is mostly enough. */
async function writeDown(shelves: readonly JotShelf[], jot: Jot): Promise<void> {
  for (const shelf of shelves) {
    const isTaken = await shelf.set({ [PREFIX + jot.id]: jot }).then(
      () => true,
      () => false,
    );
    if (isTaken) return;
  }
}

const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal('unexpected', String(error));
