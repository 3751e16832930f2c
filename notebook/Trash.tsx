import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { send } from '../src/messages/transport';
import { VIEW } from '../src/messages/view';
import type { Trashed } from '../src/model/trash';
import { Notices } from '../src/ui/Notices';
import { beginningOf } from '../src/ui/titles';
import { useActs } from '../src/ui/use-acts';
import { counted, t } from '../src/ui/words';
import { Dialog } from './Dialog';
import { onEscape } from './on-escape';
import { useWayBack } from './use-way-back';

const keyOf = ({ id, deleted }: Trashed) => `${id} ${deleted}`;

/** What was deleted in the last thirty days: when, from where, and the way back. */
export function Trash({ onClose }: { onClose(): void }) {
  const acts = useActs();
  const [all, setAll] = useState<readonly Trashed[] | null>(null);
  /** What is to be deleted for good once that is said again: a row's key, or `all`. */
  const [doomed, doom] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const empty = useRef<HTMLButtonElement>(null);
  useWayBack(doomed === 'all', empty);
  useEffect(() => {
    const refresh = () => void acts.run(() => send('trash', null)).then(now => now && setAll(now));
    refresh();
    return onNews('changed', refresh);
  }, []);
  // The button that was pressed goes with its row: the focus goes on to the list.
  const act = async (asked: Promise<unknown>) => {
    doom(null);
    await asked;
    list.current?.focus();
  };
  const putBack = (each: Trashed) =>
    void act(
      acts.run(() => send('putBack', { deletion: each, view: VIEW }), {
        text: t('said_putBack', beginningOf(each.words, 40)),
      }),
    );
  const purge = (these: readonly Trashed[]) =>
    void act(acts.run(() => send('purge', these), { text: t('said_purged') }));
  return (
    <Dialog title={t('trash')} onClose={onClose}>
      <p class="hint">{t('trashHint')}</p>
      <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
      {all?.length === 0 && <p class="hint">{t('trashEmpty')}</p>}
      <ul class="trash" ref={list} tabIndex={-1} aria-label={t('trash')}>
        {all?.map(each => (
          <TrashRow
            key={keyOf(each)}
            trashed={each}
            onPutBack={() => putBack(each)}
            onPurge={() => doom(keyOf(each))}
            isDoomed={doomed === keyOf(each)}
            onSure={() => purge([each])}
            onSpare={() => doom(null)}
          />
        ))}
      </ul>
      {!!all?.length &&
        (doomed === 'all' ? (
          <Sure count={all.length} onSure={() => purge(all)} onSpare={() => doom(null)} />
        ) : (
          <button type="button" ref={empty} onClick={() => doom('all')}>
            {t('emptyTrash')}
          </button>
        ))}
    </Dialog>
  );
}

interface RowProps {
  readonly trashed: Trashed;
  readonly isDoomed: boolean;
  onPutBack(): void;
  onPurge(): void;
  onSure(): void;
  onSpare(): void;
}

function TrashRow({ trashed, isDoomed, onPutBack, onPurge, onSure, onSpare }: RowProps) {
  const id = useId();
  const purge = useRef<HTMLButtonElement>(null);
  useWayBack(isDoomed, purge);
  return (
    <li>
      <p id={id} class="words" dir="auto">
        {trashed.words}
      </p>
      <p class="hint small">{story(trashed)}</p>
      {isDoomed ? (
        <Sure count={1} onSure={onSure} onSpare={onSpare} />
      ) : (
        <div class="row">
          <button type="button" aria-describedby={id} onClick={onPutBack}>
            {t('putBack')}
          </button>
          <button type="button" class="quiet" ref={purge} aria-describedby={id} onClick={onPurge}>
            {t('deleteForGood')}
          </button>
        </div>
      )}
    </li>
  );
}

interface SureProps {
  readonly count: number;
  onSure(): void;
  onSpare(): void;
}

/** What nothing brings back is said twice. */
function Sure({ count, onSure, onSpare }: SureProps) {
  const spare = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => spare.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question among the buttons, and no form.
    <div class="row sure" role="group" aria-labelledby={id} onKeyDown={onEscape(onSpare)}>
      <span id={id}>{count === 1 ? t('sure_one') : t('sure_other', String(count))}</span>
      <button type="button" ref={spare} onClick={onSpare} aria-describedby={id}>
        {t('cancel')}
      </button>
      <button type="button" class="grave" onClick={onSure}>
        {t('deleteForGood')}
      </button>
    </div>
  );
}

/** What it is, what went with it, when, and from where. */
function story({ what, deleted, event, session, sessions, notes }: Trashed): string {
  const when = new Intl.DateTimeFormat(t('language'), { dateStyle: 'medium', timeStyle: 'short' });
  const holds = [
    what === 'notes' ? '' : t(what),
    sessions > 0 ? counted('sessions', sessions) : '',
    notes > (what === 'notes' ? 1 : 0) ? counted('notes', notes) : '',
  ];
  // Of what was deleted for good there is no name.
  const places = what === 'event' ? [] : [event, session].filter(Boolean);
  const from = places.length > 0 ? t('deletedFrom', places.join(' · ')) : '';
  return [...holds, t('deletedAt', when.format(new Date(deleted))), from].filter(Boolean).join(' · ');
}
