import { Aloud } from '../ui/Aloud';
import { counted, t } from '../ui/words';
import type { TagCompletion } from './use-tags';

interface Props {
  readonly id: string;
  readonly tags: TagCompletion;
}

/** The tags that complete what is being typed, by the keys of the field that they belong to, or by a click. */
export function TagList({ id, tags }: Props) {
  const count = tags.offers.length;
  return (
    <>
      <Aloud text={count > 0 ? t('tagsOffered', counted('tags', count)) : ''} />
      {count > 0 && <Offers id={id} tags={tags} />}
    </>
  );
}

function Offers({ id, tags }: Props) {
  return (
    <div class="tags" role="listbox" id={id} aria-label={t('tags')}>
      {tags.offers.map((tag, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the focus, and the keys, stay in the field.
        <div
          key={tag}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === tags.at}
          class={index === tags.at ? 'at' : undefined}
          onMouseDown={event => event.preventDefault()}
          onClick={() => tags.take(tag)}
        >
          #{tag}
        </div>
      ))}
    </div>
  );
}
