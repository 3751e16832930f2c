import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tagNamed } from '../model/tags';
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

/** The field for a tag that all chosen notes are to have, completed from those in use. What is no tag stays in it, and is said each time. */
export function TagField({ count, onTag, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('#');
  /** How often in a row it was refused. */
  const [refused, refuse] = useState(0);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(1, 1);
  }, []);
  const tags = useTags({ field, text });
  const [listId, faultId] = [useId(), useId()];
  const enter = () => {
    const tag = tagNamed(text);
    if (tag !== null) onTag(tag);
    else if (/^\s*[#＃]?\s*$/.test(text)) onCancel();
    else refuse(refused + 1);
  };
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    if (event.key === 'Enter') return enter;
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
        dir="auto"
        aria-label={t('tagFor', count)}
        aria-invalid={refused > 0}
        aria-describedby={refused > 0 ? faultId : undefined}
        aria-controls={tags.offers.length > 0 ? listId : undefined}
        aria-activedescendant={tags.at >= 0 ? `${listId}-${tags.at}` : undefined}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value.replace(/\n/g, ''));
          refuse(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={onCancel}
      />
      {refused > 0 && (
        <p key={refused} id={faultId} class="bad small" role="alert">
          {t('bad_tag')}
        </p>
      )}
    </div>
  );
}
