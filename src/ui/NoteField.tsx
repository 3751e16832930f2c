import { useEffect, useRef } from 'preact/hooks';
import { composing } from './composing';
import { t } from './words';

interface Props {
  readonly text: string;
  readonly depth: number;
  /** How deep a note may be here. */
  readonly deepest: number;
  onInput(text: string): void;
  onDepth(depth: number): void;
  onEnter(): void;
}

/** The line that is always ready to type. Tab goes deeper while there is a deeper, and else on to the next control. */
export function NoteField({ text, depth, deepest, onInput, onDepth, onEnter }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const shown = Math.min(depth, deepest);

  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'Tab') {
      const next = shown + (event.shiftKey ? -1 : 1);
      if (next < 0 || next > deepest) return;
      event.preventDefault();
      onDepth(next);
    }
  };
  return (
    <div class="note-field" style={{ '--depth': shown }}>
      <textarea
        ref={field}
        rows={1}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        value={text}
        onInput={event => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
