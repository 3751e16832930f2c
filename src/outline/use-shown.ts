import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { caretAfter, changedToo } from '../model/caret';

interface Shown {
  /** What the field is to hold. */
  readonly value: string;
  /** What a key made of the field is made to the text as it is by now. */
  taken(typed: string): string;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

/**
 * A text in a field, which another window may change meanwhile: the caret stays beside its words, and while an input method composes the
 * field is left alone, for nothing else keeps a composition whole.
 */
export function useShown(field: RefObject<HTMLTextAreaElement | null>, text: string): Shown {
  const [isComposing, compose] = useState(false);
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = field.current;
  const value = isComposing && now ? now.value : text;
  const was =
    now && now.value !== value ? { value: now.value, start: now.selectionStart, end: now.selectionEnd } : null;
  /** What the field held before the next key, and what the text is by then: two keys can come before one drawing. */
  const held = useRef({ field: value, text });
  held.current = { field: value, text };
  useLayoutEffect(() => {
    if (!was) return;
    const [start, end] = [was.start, was.end].map(place => caretAfter(was.value, value, place));
    field.current?.setSelectionRange(start ?? 0, end ?? 0);
  });
  return {
    value,
    taken(typed) {
      const taken = changedToo(held.current.field, typed, held.current.text);
      held.current = { field: typed, text: taken };
      return taken;
    },
    onCompositionStart: () => {
      clearTimeout(ending.current);
      compose(true);
    },
    // In Firefox the last input follows.
    onCompositionEnd: () => {
      ending.current = setTimeout(() => compose(false));
    },
  };
}
