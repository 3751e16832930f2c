import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { send } from '../src/messages/transport';
import { nameOf, type Retagged, type TagsListed, type TagUse } from '../src/model/tags';
import { VIEW } from '../src/outline/view';
import { Notices } from '../src/ui/Notices';
import { useActs } from '../src/ui/use-acts';
import { counted, t } from '../src/ui/words';
import { Dialog } from './Dialog';
import { RenameTag } from './RenameTag';

/** Every tag with its notes counted; each can be renamed everywhere, and so made one with another. The last renaming can be undone, also later. */
export function Tags({ onClose }: { onClose(): void }) {
  const acts = useActs();
  const [listed, setListed] = useState<TagsListed | null>(null);
  const uses = listed?.uses;
  const [renaming, rename] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const refresh = () => void acts.run(() => send('listTags', null)).then(now => now && setListed(now));
    refresh();
    return onNews('changed', refresh);
  }, []);
  const close = () => {
    rename(null);
    // The field goes: the focus goes on to the list.
    list.current?.focus();
  };
  const undo = ({ id, from, to }: Retagged) => {
    close();
    void acts.run(() => send('undoRename', { id, view: VIEW }), { text: t('said_renameUndone', to, from) });
  };
  const perform = (from: string, to: string) => {
    close();
    void acts.run(
      () => send('renameTag', { from, to, view: VIEW }),
      done => ({ text: renamedText(done), undo: () => undo(done) }),
    );
  };
  return (
    <Dialog title={t('tags')} onClose={onClose}>
      <p class="hint">{t('tagsHint')}</p>
      <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
      {listed?.renamed && !acts.said?.undo && <LastRenaming renamed={listed.renamed} onUndo={undo} />}
      {uses?.length === 0 && <p class="hint">{t('noTags')}</p>}
      <ul ref={list} tabIndex={-1} aria-label={t('tags')}>
        {uses?.map(use => (
          <li key={use.tag}>
            {renaming === use.tag ? (
              <RenameTag use={use} uses={uses} onRename={to => perform(nameOf(use), to)} onCancel={close} />
            ) : (
              <Tag use={use} onRename={() => rename(use.tag)} />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const renamedText = ({ from, to, notes }: Retagged): string => t('said_renamed', from, to, counted('notes', notes));

function LastRenaming({ renamed, onUndo }: { readonly renamed: Retagged; onUndo(renamed: Retagged): void }) {
  const id = useId();
  return (
    <div class="row">
      <span id={id} class="grow small" dir="auto">
        {t('lastRenaming', renamedText(renamed))}
      </span>
      <button type="button" class="quiet" aria-describedby={id} onClick={() => onUndo(renamed)}>
        {t('undo')}
      </button>
    </div>
  );
}

function Tag({ use, onRename }: { readonly use: TagUse; onRename(): void }) {
  const id = useId();
  return (
    <div class="row">
      <span id={id} class="grow" dir="auto">
        #{nameOf(use)} <span class="hint small">{counted('notes', use.count)}</span>
      </span>
      <button type="button" class="quiet" aria-describedby={id} onClick={onRename}>
        {t('rename')}
      </button>
    </div>
  );
}
