import { type Edit, followed } from '../model/edit';

/** Typing on one note within this time of the last key is undone at once. */
const ONE_GO_MS = 1000;

/** What was done, to be undone and done again. */
export interface Steps {
  add(edit: Edit): void;
  /** A key: at this time, in milliseconds of any clock. */
  addTyping(edit: Edit, at: number): void;
  /** The last edit, which is to be undone now. */
  back(): Edit | null;
  /** The last undone one, which is to be done again now. */
  forth(): Edit | null;
}

export function steps(): Steps {
  let past: Edit[] = [];
  let future: Edit[] = [];
  let typed: { readonly id: string; readonly at: number } | null = null;
  const add = (edit: Edit) => {
    past = [...past, edit];
    future = [];
    typed = null;
  };
  return {
    add,
    addTyping(edit, at) {
      const id = edit.length === 1 ? edit[0]?.id : undefined;
      const last = past.at(-1);
      if (last && typed && typed.id === id && at - typed.at < ONE_GO_MS)
        past = [...past.slice(0, -1), followed(last, edit)];
      else add(edit);
      typed = id === undefined ? null : { id, at };
    },
    back() {
      const last = past.at(-1);
      if (!last) return null;
      past = past.slice(0, -1);
      future = [...future, last];
      typed = null;
      return last;
    },
    forth() {
      const next = future.at(-1);
      if (!next) return null;
      future = future.slice(0, -1);
      past = [...past, next];
      return next;
    },
  };
}
