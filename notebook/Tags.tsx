import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { send } from '../src/messages/transport';
import { VIEW } from '../src/messages/view';
import { foldTag, nameOf, type Retagged, type TagsListed, type TagUse } from '../src/model/tags';
import { Notices } from '../src/ui/Notices';
import { useActs } from '../src/ui/use-acts';
import { counted, t } from '../src/ui/words';
import { Dialog } from './Dialog';
import { RenameTag } from './RenameTag';
import { useWayBack } from './use-way-back';

/** Every tag with its notes counted; each can be renamed everywhere, and so made one with another. The last renaming can be undone, also later. */
export function Tags({ onClose }: { onClose(): void }) {
  const acts = useActs();
  const [listed, setListed] = useState<TagsListed | null>(null);
  const uses = listed?.uses;
  const [renaming, rename] = useState<string | null>(null);
  /** The one that a renaming led to. */
  const [became, setBecame] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const refresh = () => void acts.run(() => send('listTags', null)).then(now => now && setListed(now));
    refresh();
    return onNews('changed', refresh);
  }, []);
  const close = () => {
    rename(null);
    setBecame(null);
    // The row goes with its name: the focus is on the list until the other is there.
    list.current?.focus();
  };
  const undo = ({ id, from, to }: Retagged) => {
    close();
    void acts
      .run(() => send('undoRename', { id, view: VIEW }).then(() => true), { text: t('said_renameUndone', to, from) })
      .then(done => done && setBecame(foldTag(from)));
  };
  const perform = (from: string, to: string) => {
    close();
    void acts
      .run(
        () => send('renameTag', { from, to, view: VIEW }),
        done => ({ text: renamedText(done), undo: () => undo(done) }),
      )
      .then(done => done && setBecame(foldTag(done.to)));
  };
  return (
    <Dialog title={t('tags')} onClose={onClose}>
      <p class="hint">{t('tagsHint')}</p>
      <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
      {listed?.renamed && !acts.said?.undo && <LastRenaming renamed={listed.renamed} onUndo={undo} />}
      {uses?.length === 0 && <p class="hint">{t('noTags')}</p>}
      <ul ref={list} tabIndex={-1} aria-label={t('tags')}>
        {uses?.map(use => (
          <Tag
            key={use.tag}
            use={use}
            isRenamed={renaming === use.tag}
            isWhatBecame={became === use.tag}
            onRename={() => rename(use.tag)}
          >
            <RenameTag use={use} uses={uses} onRename={to => perform(nameOf(use), to)} onCancel={() => rename(null)} />
          </Tag>
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

interface TagProps {
  readonly use: TagUse;
  readonly isRenamed: boolean;
  /** The focus that was left on the list comes here. */
  readonly isWhatBecame: boolean;
  onRename(): void;
  /** Stands in the row while it is renamed. */
  readonly children: ComponentChildren;
}

function Tag({ use, isRenamed, isWhatBecame, onRename, children }: TagProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useWayBack(isRenamed, button);
  useLayoutEffect(() => {
    const list = button.current?.closest('ul');
    if (isWhatBecame && list === document.activeElement) button.current?.focus();
  }, [isWhatBecame]);
  if (isRenamed) return <li>{children}</li>;
  return (
    <li>
      <div class="row">
        <span id={id} class="grow">
          <bdi>#{nameOf(use)}</bdi> <span class="hint small">{counted('notes', use.count)}</span>
        </span>
        <button ref={button} type="button" class="quiet" aria-describedby={id} onClick={onRename}>
          {t('rename')}
        </button>
      </div>
    </li>
  );
}
