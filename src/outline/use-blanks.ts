import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { removed } from '../model/commands';
import type { Edit } from '../model/edit';
import { isUnseen } from '../model/look-up';
import { isBlank } from '../model/note';
import type { Id } from '../model/record';
import type { OutlineState } from './outline-state';

/**
 * What was left without a word is not a note: a line that was made or edited here and is blank is gone once the caret is in another, or
 * the outline is left. Another window's blank line may be the one that is typed into there, and stays. `isMade`: whether what the outline
 * is of is stored by now. Returns who is to hear of each edit.
 */
export function useBlanks({
  notes,
  caret,
  tidy,
  isMade,
}: Pick<OutlineState, 'notes' | 'caret' | 'tidy'> & { readonly isMade: boolean }): (edit: Edit) => void {
  const own = useRef(new Set<Id>());
  const last = useRef({ notes, tidy });
  const clear = (but: Id | null) => {
    const { notes: its, tidy: away } = last.current;
    const left = its.filter(note => note.id !== but && own.current.has(note.id) && isBlank(note)).map(({ id }) => id);
    own.current = new Set([...own.current].filter(id => id === but));
    if (left.length > 0) away(removed(its, left) ?? []);
  };
  // Of the outline that was drawn until now, when another takes its place; one that was still to be made goes on as the one that it became.
  useLayoutEffect(() => () => void (isMade && clear(null)), [tidy]);
  useLayoutEffect(() => {
    last.current = { notes, tidy };
  });
  const at = caret?.id ?? null;
  useLayoutEffect(() => clear(at), [at]);
  useEffect(() => {
    const leave = () => clear(null);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  return edit => {
    for (const { id, is } of edit) if (is && isUnseen(is.text)) own.current.add(id);
  };
}
