import { useState } from 'preact/hooks';
import { send } from '../messages/transport';
import type { OutlineChoice } from '../model/desk';
import type { Note, NoteFields } from '../model/note';
import { typedNote } from '../model/typed-note';
import type { Acts } from './use-acts';
import { t } from './words';

/** A note on its way to the disk. */
interface Pending {
  readonly key: number;
  /** The stored note's id, once there is one. */
  readonly id: string | null;
  readonly note: NoteFields;
}

export interface NewNotes {
  /** Drawn behind the stored ones, so that the next line can be typed, and nested, under them at once. */
  readonly pending: readonly Pending[];
  /** Keeps a typed line; whether it is on the disk. */
  keep(line: { text: string; depth: number }, outline: OutlineChoice, fromDraft: boolean): Promise<boolean>;
}

/** Typing does not wait for the disk, and *saved* is not said before it. */
export function useNewNotes(stored: readonly Note[], acts: Acts): NewNotes {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const keep = async ({ text, depth }: { text: string; depth: number }, outline: OutlineChoice, fromDraft: boolean) => {
    const note = typedNote(text, depth, new Date().toISOString());
    const key = performance.now();
    setPending(now => [...now, { key, id: null, note }]);
    const kept = await acts.run(() => send('keepNote', { outline, note, fromDraft }), { text: t('said_note') });
    setPending(now =>
      kept
        ? now.map(each => (each.key === key ? { ...each, id: kept.id } : each))
        : now.filter(each => each.key !== key),
    );
    return kept !== undefined;
  };
  return { pending: pending.filter(({ id }) => !stored.some(note => note.id === id)), keep };
}
