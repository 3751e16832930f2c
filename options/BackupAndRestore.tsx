import { useId, useRef } from 'preact/hooks';
import { send } from '../src/messages/transport';
import { saveFile } from '../src/ui/save-file';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';
import { useRestore } from './use-restore';

/** One file that holds everything: written, and read in again. */
export function BackupAndRestore({ acts }: { readonly acts: Acts }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isBusy, slow, restore, cancel } = useRestore(acts);
  const backUp = () => {
    const name = `talkmark-${new Date().toISOString().slice(0, 10)}.json`;
    const write = async () => saveFile(name, 'application/json', await send('backup', null));
    void acts.run(write, { text: t('said_backup', name) });
  };
  const choose = async (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    if (!file) return;
    await restore(file);
    // The same file can be chosen again.
    chosen.value = '';
    // The button that had the focus is gone.
    if (document.activeElement === document.body) input.current?.focus();
  };
  return (
    <section>
      <h2>{t('backupHeading')}</h2>
      <p class="hint">{t('backupHint')}</p>
      <button type="button" onClick={backUp}>
        {t('backUp')}
      </button>
      <label for={id}>{t('restoreFromBackup')}</label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={isBusy}
        onChange={event => void choose(event.currentTarget)}
      />
      {slow ? (
        <div class="progress">
          <progress aria-label={t('restoring')} {...(slow.part !== null && { value: slow.part })} />
          <button type="button" disabled={slow.isCancelled} onClick={cancel}>
            {t('cancelRestore')}
          </button>
        </div>
      ) : (
        <p class="hint small">{t('restoreHint')}</p>
      )}
    </section>
  );
}
