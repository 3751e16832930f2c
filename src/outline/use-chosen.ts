import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../model/record';
import { branchOf, type Chosen, notesIn, type Span, spanOf } from '../model/span';
import { counted, t } from '../ui/words';
import type { LeaveEnd } from './note-keys';
import type { OutlineState } from './outline-state';

/** Which notes the keys of an outline act on while none is edited. */
export interface Choosing {
  readonly chosen: Chosen | null;
  /** All that is chosen, whole branches of what is shown. */
  readonly span: Span | null;
  /** The row that has the focus, or had it last. */
  readonly focused: RefObject<Id | null>;
  /** What the keys act on: what is chosen, else the branch of the row that has the focus. */
  spanAtFocus(): Span | null;
  /** Says how many they are; null ends it. */
  choose(chosen: Chosen | null): void;
  /** The focus to this row, as soon as it is drawn. */
  toRow(id: Id): void;
  /** To be told of the focus that leaves the list. */
  onLeave(): void;
}

/** The part of a row that takes the focus, and the key that edits it. */
export const handleOf = (list: HTMLElement | null, id: Id): HTMLElement | null =>
  list?.querySelector(`[data-note="${CSS.escape(id)}"] :is(button.text, .text > button)`) ?? null;

/** Keeps the focus in the list while it is drawn anew: after a move, a deletion or undoing it is where it was, or at the nearest. */
export function useChosen(list: RefObject<HTMLElement | null>, outline: OutlineState, leaveEnd: LeaveEnd): Choosing {
  const [chosen, set] = useState<Chosen | null>(null);
  const focused = useRef<Id | null>(null);
  const wanted = useRef<Id | null>(null);
  const span = chosen && spanOf(outline.shown, chosen);
  /** What was said of how many they are. */
  const said = useRef('');
  const isNone = chosen === null;
  useLayoutEffect(() => {
    if (isNone) outline.unsay(said.current);
  }, [isNone]);
  useLayoutEffect(() => {
    if (outline.caret) {
      wanted.current = null;
      if (chosen) set(null);
      return;
    }
    const isLost = focused.current !== null && document.activeElement === document.body;
    const id = wanted.current ?? (isLost ? (chosen?.head ?? focused.current) : null);
    if (id === null) return;
    wanted.current = null;
    const handle = handleOf(list.current, id);
    handle?.focus();
    if (handle || !isLost) return;
    focused.current = null;
    set(null);
    leaveEnd();
  });
  const choose = (next: Chosen | null) => {
    set(next);
    if (!next) return;
    outline.place(null);
    wanted.current = next.head;
    const all = spanOf(outline.shown, next);
    if (!all) return;
    said.current = t('said_chosen', counted('notes', notesIn(outline.shown, all).length));
    outline.say({ text: said.current });
  };
  return {
    chosen,
    span,
    focused,
    spanAtFocus: () => span ?? branchOf(outline.shown, focused.current ?? ''),
    choose,
    toRow: id => {
      wanted.current = id;
      handleOf(list.current, id)?.focus();
    },
    onLeave: () =>
      setTimeout(() => {
        const now = document.activeElement;
        if (!document.hasFocus() || list.current?.contains(now) || now?.closest('.tag-field')) return;
        focused.current = null;
        set(null);
      }),
  };
}
