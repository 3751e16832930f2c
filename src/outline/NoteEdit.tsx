import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { composing } from '../ui/composing';
import { t } from '../ui/words';
import { isActAlone } from './insert';
import { type EditedLine, onNoteKey } from './note-keys';
import { onDrop } from './on-drop';
import { onPaste } from './on-paste';
import { afterPress } from './press';
import { TagList } from './TagList';
import { useShown } from './use-shown';
import { useTags } from './use-tags';

interface Props extends EditedLine {
  /** `isAct`: it was no typing. */
  onText(text: string, caret: number, isAct: boolean): void;
}

/** The line that is being edited: a plain text field, which every input method and screen reader knows. */
export function NoteEdit({ onText, ...line }: Props) {
  const { note, outline } = line;
  const field = useRef<HTMLTextAreaElement>(null);
  const { value, taken, ...composition } = useShown(field, note.text);
  const at = outline.caret?.at ?? null;
  // A move takes the focus from the field that is moved; it comes back to the caret.
  useLayoutEffect(() => {
    field.current?.focus();
    if (at !== null) field.current?.setSelectionRange(at, at);
  }, [outline.caret]);
  const last = useRef({ note, outline });
  last.current = { note, outline };
  const latest = () => last.current.outline;
  const place = { behind: note.id, depth: note.depth };
  const leave = () => {
    // Moved within the page, the field loses the focus for a moment and is still the one that is edited.
    if (field.current?.isConnected && document.activeElement !== field.current && document.hasFocus()) {
      if (last.current.outline.caret?.id === note.id) outline.place(null);
    }
  };
  const tags = useTags({ field, text: note.text });
  const listId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const act = composing(event) ? null : tags.actOf(event);
    if (!act) return onNoteKey(event, line);
    event.preventDefault();
    act();
  };
  return (
    <div class="note-edit">
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={t('editNote')}
        value={value}
        onInput={event => {
          const { value, selectionStart } = event.currentTarget;
          onText(taken(value), selectionStart, isActAlone(event as InputEvent));
        }}
        {...composition}
        aria-controls={tags.offers.length > 0 ? listId : undefined}
        aria-activedescendant={tags.at >= 0 ? `${listId}-${tags.at}` : undefined}
        onKeyDown={onKeyDown}
        onPaste={event => onPaste(event, latest, place)}
        onDrop={event => onDrop(event, event.currentTarget, latest, place)}
        onBlur={() => afterPress(leave)}
      />
      <TagList id={listId} tags={tags} />
    </div>
  );
}
