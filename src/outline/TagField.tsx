import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { composing } from '../ui/composing';
import { t } from '../ui/words';
import { TagList } from './TagList';
import { useTags } from './use-tags';

interface Props {
  readonly count: string;
  /** The tag, without its `#`. */
  onTag(tag: string): void;
  onCancel(): void;
}

/** The field for a tag that all chosen notes are to have, completed from those in use. */
export function TagField({ count, onTag, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('#');
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(1, 1);
  }, []);
  const tags = useTags({ field, text });
  const listId = useId();
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    const tag = text.trim().replace(/^[#＃]/, '');
    if (event.key === 'Enter') return () => (tag === '' ? onCancel() : onTag(tag));
    return event.key === 'Escape' || (event.key === 'Backspace' && text === '#') ? onCancel : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = composing(event) ? null : (tags.actOf(event) ?? actOf(event));
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="tag-field">
      <TagList id={listId} tags={tags} />
      <textarea
        ref={field}
        rows={1}
        aria-label={t('tagFor', count)}
        aria-controls={tags.offers.length > 0 ? listId : undefined}
        aria-activedescendant={tags.at >= 0 ? `${listId}-${tags.at}` : undefined}
        value={text}
        onInput={event => setText(event.currentTarget.value.replace(/\n/g, ''))}
        onKeyDown={onKeyDown}
        onBlur={onCancel}
      />
    </div>
  );
}
