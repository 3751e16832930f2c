import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { foldTag, nameOf, type TagUse, tagNamed } from '../src/model/tags';
import { counted, t } from '../src/ui/words';
import { onEscape } from './on-escape';

interface Props {
  readonly use: TagUse;
  readonly uses: readonly TagUse[];
  onRename(to: string): void;
  onCancel(): void;
}

/** The tag's name in a field; what renaming will do is said before it is done. */
export function RenameTag({ use, uses, onRename, onCancel }: Props) {
  const [typed, setTyped] = useState(nameOf(use));
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.select(), []);
  const name = tagNamed(typed);
  const other = uses.find(({ tag }) => name !== null && tag === foldTag(name) && tag !== use.tag);
  // Written in several ways, it can be given one of them.
  const isSame = name === nameOf(use) && use.spellings.length < 2;
  return (
    <form
      class="row"
      onSubmit={event => {
        event.preventDefault();
        if (name !== null && !isSame) onRename(name);
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <input
        ref={field}
        class="grow"
        dir="auto"
        aria-label={t('newName')}
        aria-describedby={id}
        aria-invalid={name === null}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="primary" disabled={name === null || isSame}>
        {t(other ? 'merge' : 'rename')}
      </button>
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
      <p id={id} class="hint small" role="status">
        {name === null && t('bad_tag')}
        {other &&
          t('willMerge', nameOf(use), counted('notes', use.count), nameOf(other), counted('notes', other.count))}
      </p>
    </form>
  );
}
