import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { send } from '../src/messages/transport';
import { saveFile } from '../src/ui/save-file';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';
import { useRestore } from './use-restore';

/** One file that holds everything: written, and read in again. */
export function BackupAndRestore({ acts }: { readonly acts: Acts }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const cancelling = useRef<HTMLButtonElement>(null);
  const { isBusy, slow, restore, cancel } = useRestore(acts);
  const isSlow = slow !== null;
  useLayoutEffect(() => {
    if (!isSlow) return;
    // The field that had the focus is disabled meanwhile.
    if (isBusy && isNowhere(input.current)) cancelling.current?.focus();
    // The button that had it is gone.
    return () => {
      if (isNowhere(input.current)) input.current?.focus();
    };
  }, [isSlow]);
  const backUp = () => {
    const name = `talkmark-${localDay(new Date())}.json`;
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
    if (isNowhere(input.current)) input.current?.focus();
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
          <button ref={cancelling} type="button" disabled={slow.isCancelled} onClick={cancel}>
            {t('cancelRestore')}
          </button>
        </div>
      ) : (
        <p class="hint small">{t('restoreHint')}</p>
      )}
    </section>
  );
}

/** Some browsers leave the focus on a field that is disabled. */
const isNowhere = (disabled: Element | null): boolean =>
  [document.body, disabled].includes(document.activeElement as HTMLElement | null);

/** `2026-03-10`, by the clock on the wall. */
const localDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(part => String(part).padStart(2, '0')).join('-');
