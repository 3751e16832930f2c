import { useEffect, useMemo } from 'preact/hooks';
import { send } from '../messages/transport';
import { isBlank, type Note } from '../model/note';
import type { Id } from '../model/record';

/** A line that was made this lately may be on its way to being typed into. */
const YOUNG_MS = 1000;

/** Held while the line is typed into: the browser lets go of it with the page, however that ends. */
const lockOf = (id: Id): string => `line ${id}`;

/**
 * Blank lines that a view left when it crashed are no notes: whoever lists them clears those that nobody is typing into, in any window.
 * `edited`: the line that is typed into here.
 */
export function useLeftBlanks(listed: readonly Note[], edited: Id | null): void {
  useEffect(() => {
    if (edited === null) return;
    const left = Promise.withResolvers<void>();
    // Where there are no locks, nothing is cleared either.
    navigator.locks?.request(lockOf(edited), { mode: 'shared' }, () => left.promise).catch(() => {});
    return () => left.resolve();
  }, [edited]);
  const blank = useMemo(() => idsOf(listed.filter(isBlank)), [listed]);
  useEffect(() => {
    if (blank === '') return;
    const timer = setTimeout(() => void clearBlanks(blank.split(' ')), YOUNG_MS);
    return () => clearTimeout(timer);
  }, [blank]);
}

/** The same while they are the same. */
const idsOf = (notes: readonly Note[]): string => notes.map(({ id }) => id).join(' ');

/** Clears those of them that nobody is typing into. */
export async function clearBlanks(blank: readonly Id[]): Promise<void> {
  if (blank.length === 0 || !navigator.locks) return;
  const { held = [], pending = [] } = await navigator.locks.query();
  const typedInto = new Set([...held, ...pending].map(({ name }) => name));
  const left = blank.filter(id => !typedInto.has(lockOf(id)));
  // What is not cleared now is at the next opening.
  if (left.length > 0) await send('clearBlank', left).catch(() => {});
}
