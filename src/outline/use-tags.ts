import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../messages/transport';
import { type TagUse, tagAt, tagsLike } from '../model/tags';
import { composing } from '../ui/composing';
import { insert } from './insert';

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
}

/** Completes the tag that is being typed, from the tags in use. Enter is taken only after an arrow: it is the key for the next note. */
export function useTags({ field, text }: Options): TagCompletion {
  const [uses, setUses] = useState<readonly TagUse[]>([]);
  const [at, setAt] = useState(-1);
  const [closedFor, closeFor] = useState<string | null>(null);
  const typed = tagAt(text, field.current?.selectionEnd ?? text.length);
  const isTyping = typed !== null;
  useEffect(() => {
    // Asked at each `#`, for there are new ones by then; without an answer the field is as good as before.
    if (isTyping) send('tags', null).then(setUses, () => {});
    if (!isTyping) setAt(-1);
  }, [isTyping]);

  const end = typed && typed.start + 1 + typed.word.length;
  /** The caret was moved from where the tag is being typed. */
  const isLeft = () => field.current?.value === text && field.current.selectionEnd !== end;
  useEffect(() => {
    const hear = (event: Event) => {
      if (!(event instanceof KeyboardEvent && composing(event)) && isLeft()) closeFor(text);
    };
    const its = isTyping ? field.current : null;
    for (const way of ['keyup', 'click']) its?.addEventListener(way, hear);
    return () => {
      for (const way of ['keyup', 'click']) its?.removeEventListener(way, hear);
    };
  }, [isTyping, text]);

  const offers = typed && text !== closedFor ? tagsLike(typed.word, uses).slice(0, SHOWN) : [];
  const take = (tag: string) => {
    if (!typed || end === null || !field.current) return;
    const rest = text.slice(end);
    field.current.setSelectionRange(typed.start, end + rest.length - rest.trimStart().length);
    insert(field.current, `#${tag} `, 'insertReplacementText');
    setAt(-1);
  };
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    if (offers.length === 0 || isLeft()) return null;
    if (event.key === 'ArrowDown') return () => setAt((at + 1) % offers.length);
    if (event.key === 'ArrowUp' && at >= 0) return () => setAt(at - 1);
    if (event.key === 'Escape') return () => closeFor(text);
    const tag = offers[event.key === 'Tab' ? Math.max(0, at) : at];
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && tag !== undefined) return () => take(tag);
    return null;
  };
  return { offers, at, take, actOf };
}
