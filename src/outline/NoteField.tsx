import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { composing } from '../ui/composing';
import { t } from '../ui/words';
import { indented } from './indent';
import { insert } from './insert';
import { Level } from './Level';
import { onDrop, useDrops } from './on-drop';
import { onPaste } from './on-paste';
import type { OutlineState } from './outline-state';
import { TagList } from './TagList';
import { turnOf } from './turn-keys';
import { useCleared } from './use-cleared';
import { useGiven } from './use-given';
import { useOwnRedo } from './use-own-redo';
import { usePasted } from './use-pasted';
import { useSinceTyped } from './use-since-typed';
import { useTags } from './use-tags';

interface Props {
  /** Ready to type as soon as the page is drawn. */
  readonly autoFocus?: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly depth: number;
  /** How deep a note may be here; null while that is not known: then the line goes as deep as it is told to, and nothing leaves it. */
  readonly deepest: number | null;
  readonly outline: OutlineState;
  /** Whose line this is: what is cleared from it comes back in it. */
  readonly name: string;
  onInput(text: string): void;
  onDepth(depth: number): void;
  /** `isPasted`: nothing of it was typed. */
  onEnter(isPasted: boolean): void;
  /** Brings in sight what is added at the end, once it is drawn. */
  toEnd(): void;
  /** Resolves as soon as it is known where lines go that are pasted here; null where it is. */
  whenKnown?(): Promise<void> | null;
  /** The words of the last line that Enter ended and that is not on its way yet; it is none any more. Null where there is none. */
  unkept?(): string | null;
}

/** The line that is always ready to type. Tab goes deeper while there is a deeper, and else on to the next control. */
export function NoteField({
  autoFocus = false,
  field,
  text,
  depth,
  deepest,
  outline,
  name,
  onInput,
  onDepth,
  onEnter,
  toEnd,
  whenKnown,
  unkept,
}: Props) {
  // Before it is seen: no key comes too early for it.
  useLayoutEffect(() => {
    if (autoFocus) field.current?.focus();
  }, []);
  const shown = Math.min(depth, deepest ?? depth);
  const latest = useRef(outline);
  latest.current = outline;
  const toLast = () => {
    const last = outline.notes.at(-1);
    return last ? () => outline.place({ id: last.id, at: last.text.length }) : null;
  };

  const tags = useTags({ field, text });
  const listId = useId();
  const cleared = useCleared(name);
  const given = useGiven(text);
  const own = useOwnRedo();
  const pasted = usePasted();
  const since = useSinceTyped();
  const undo = () => {
    const back = text === '' ? (cleared.text() ?? unkept?.() ?? null) : null;
    // As if typed: the browser's own undo goes on from there.
    if (back !== null && field.current) insert(field.current, back, 'insertReplacementText');
    else own.past(outline.undo());
  };
  const within = () => since.within(latest.current);
  const place = { behind: null, depth: shown, toEnd, whenKnown };
  const drop = (event: DragEvent) => field.current && onDrop(event, field.current, within, place);
  useDrops(drop);
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    const mod = event.ctrlKey || event.metaKey;
    const isAtStart = field.current?.selectionStart === 0 && field.current.selectionEnd === 0;
    if (event.key === 'Enter' && !event.shiftKey && !mod) return () => event.repeat || onEnter(pasted.taken(text));
    if (event.key === 'Tab' && !mod) {
      const next = shown + (event.shiftKey ? -1 : 1);
      if (deepest === null) return () => next >= 0 && onDepth(next);
      return next >= 0 && next <= deepest ? () => onDepth(next) : null;
    }
    if (event.key === 'ArrowUp' && isAtStart) return toLast();
    if (event.key === 'Backspace' && isAtStart && !mod && shown > 0) return () => onDepth(shown - 1);
    if (event.key === 'Backspace' && text === '' && !mod) return toLast();
    // A text that is being typed has an undo of its own, and so has what that took away.
    if (text === '' || given.isUntouched()) return turnOf(event, { undo, redo: own.redoOr(outline.redo) });
    return turnOf(event, { undo: since.undo(outline), redo: since.redo(outline) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = composing(event) ? null : (tags.actOf(event) ?? actOf(event));
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="note-field" style={indented(shown)}>
      <Level depth={shown} />
      <TagList id={listId} tags={tags} />
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={t('note')}
        aria-controls={tags.offers.length > 0 ? listId : undefined}
        aria-activedescendant={tags.at >= 0 ? `${listId}-${tags.at}` : undefined}
        placeholder={t('notePlaceholder')}
        value={text}
        onInput={event => {
          const { value } = event.currentTarget;
          const { inputType } = event as InputEvent;
          cleared.hear(text, value, inputType);
          given.hear(value, inputType);
          own.hear(inputType === 'historyUndo' && (value === '' || given.isUntouched()));
          since.hear(inputType);
          pasted.hear(text, value, inputType);
          onInput(value);
        }}
        onKeyDown={onKeyDown}
        onPaste={event => onPaste(event, within, place)}
        onDrop={drop}
      />
    </div>
  );
}
