import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onChange, send } from '../src/messages/transport';
import { foldTag, type TagUse, tagNamed } from '../src/model/tags';
import { composing } from '../src/ui/composing';
import { Notices } from '../src/ui/Notices';
import { useActs } from '../src/ui/use-acts';
import { counted, t } from '../src/ui/words';
import { Dialog } from './Dialog';

/** Every tag with its notes counted; each can be renamed everywhere, and so made one with another. */
export function Tags({ onClose }: { onClose(): void }) {
  const acts = useActs();
  const [uses, setUses] = useState<readonly TagUse[] | null>(null);
  const [renaming, rename] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const refresh = () => void acts.run(() => send('listTags', null)).then(now => now && setUses(now));
    refresh();
    return onChange(refresh);
  }, []);
  const close = () => {
    rename(null);
    // The field goes: the focus goes on to the list.
    list.current?.focus();
  };
  const undo = (id: string) => void acts.run(() => send('undoRename', id), { text: t('said_recalled') });
  const perform = (from: string, to: string) => {
    close();
    void acts.run(
      () => send('renameTag', { from, to }),
      ({ id, notes }) => ({ text: t('said_renamed', from, to, counted('notes', notes)), undo: () => undo(id) }),
    );
  };
  return (
    <Dialog title={t('tags')} onClose={onClose}>
      <p class="hint">{t('tagsHint')}</p>
      <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
      {uses?.length === 0 && <p class="hint">{t('noTags')}</p>}
      <ul ref={list} tabIndex={-1} aria-label={t('tags')}>
        {uses?.map(use => (
          <li key={use.tag}>
            {renaming === use.tag ? (
              <Rename use={use} uses={uses} onRename={to => perform(use.tag, to)} onCancel={close} />
            ) : (
              <Tag use={use} onRename={() => rename(use.tag)} />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Tag({ use: { tag, count }, onRename }: { readonly use: TagUse; onRename(): void }) {
  const id = useId();
  return (
    <div class="row">
      <span id={id} class="grow" dir="auto">
        #{tag} <span class="hint small">{counted('notes', count)}</span>
      </span>
      <button type="button" class="quiet" aria-describedby={id} onClick={onRename}>
        {t('rename')}
      </button>
    </div>
  );
}

interface RenameProps {
  readonly use: TagUse;
  readonly uses: readonly TagUse[];
  onRename(to: string): void;
  onCancel(): void;
}

/** The tag's name in a field; what renaming will do is said before it is done. */
function Rename({ use, uses, onRename, onCancel }: RenameProps) {
  const [typed, setTyped] = useState(use.tag);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.select(), []);
  const name = tagNamed(typed);
  const other = uses.find(({ tag }) => name !== null && tag === foldTag(name) && tag !== use.tag);
  const isSame = name === use.tag;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || composing(event)) return;
    // The dialog stays.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      class="row"
      onSubmit={event => {
        event.preventDefault();
        if (name !== null && !isSame) onRename(name);
      }}
      onKeyDown={onKeyDown}
    >
      <input
        ref={field}
        class="grow"
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
        {other && t('willMerge', use.tag, counted('notes', use.count), other.tag, counted('notes', other.count))}
      </p>
    </form>
  );
}
