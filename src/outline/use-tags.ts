import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/transport';
import { type TagUse, tagAt, tagsLike } from '../model/tags';

/** More than one takes in at a glance are no help. */
const SHOWN = 6;

export interface TagCompletion {
  /** What completes the tag at the caret; empty where there is none. */
  readonly offers: readonly string[];
  /** The one that Enter takes; -1 while none was chosen by an arrow. */
  readonly at: number;
  take(tag: string): void;
  /** What a key does while tags are offered; null leaves it to the field. */
  actOf(event: KeyboardEvent): (() => void) | null;
}

interface Options {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  onText(text: string): void;
}

/** Completes the tag that is being typed, from the tags in use. Enter is taken only after an arrow: it is the key for the next note. */
export function useTags({ field, text, onText }: Options): TagCompletion {
  const [uses, setUses] = useState<readonly TagUse[]>([]);
  const [at, setAt] = useState(-1);
  const [closedFor, closeFor] = useState<string | null>(null);
  const typed = tagAt(text, field.current?.selectionEnd ?? text.length);
  const isTyping = typed !== null;
  /** Where the caret belongs once the completed text is drawn, before the next key. */
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  useEffect(() => {
    // Asked at each `#`, for there are new ones by then; without an answer the field is as good as before.
    if (isTyping) send('tags', null).then(setUses, () => {});
    if (!isTyping) setAt(-1);
  }, [isTyping]);

  const offers = typed && text !== closedFor ? tagsLike(typed.word, uses).slice(0, SHOWN) : [];
  const take = (tag: string) => {
    if (!typed) return;
    const end = typed.start + 1 + typed.word.length;
    onText(`${text.slice(0, typed.start)}#${tag} ${text.slice(end).trimStart()}`);
    setAt(-1);
    caret.current = typed.start + tag.length + 2;
  };
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    if (offers.length === 0) return null;
    if (event.key === 'ArrowDown') return () => setAt((at + 1) % offers.length);
    if (event.key === 'ArrowUp' && at >= 0) return () => setAt(at - 1);
    if (event.key === 'Escape') return () => closeFor(text);
    const tag = offers[event.key === 'Tab' ? Math.max(0, at) : at];
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && tag !== undefined) return () => take(tag);
    return null;
  };
  return { offers, at, take, actOf };
}
