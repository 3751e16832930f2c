import { useEffect, useId, useState } from 'preact/hooks';
import { onChange, send } from '../src/messages/transport';
import type { Options as Chosen } from '../src/model/desk';
import { Refusal } from '../src/model/refusal';
import { Labelled } from '../src/ui/Field';
import { Notices } from '../src/ui/Notices';
import { saveFile } from '../src/ui/save-file';
import type { Sites } from '../src/ui/sites';
import { type Acts, useActs } from '../src/ui/use-acts';
import { useKeptFocus } from '../src/ui/use-kept-focus';
import { t } from '../src/ui/words';
import { AllowedSites } from './AllowedSites';

/** In bytes: what a message between a page and the background can carry. */
const LARGEST = 60_000_000;

/** The options' root: each choice is kept as it is made. */
export function Options({ sites }: { readonly sites: Sites }) {
  const acts = useActs();
  useKeptFocus(() => null);
  const [options, setOptions] = useState<Chosen | null>(null);
  useEffect(() => {
    const refresh = () => void acts.run(() => send('options', null)).then(now => now && setOptions(now));
    refresh();
    return onChange(refresh);
  }, []);
  return (
    <>
      <h1>Talkmark: {t('options')}</h1>
      <ReportLanguage options={options} acts={acts} />
      <AllowedSites sites={sites} acts={acts} />
      <BackupAndRestore acts={acts} />
      <Notices said={acts.said} alarm={acts.alarm} onDismiss={acts.dismiss} />
      <p class="hint">{t('trust')}</p>
    </>
  );
}

function ReportLanguage({ options, acts }: { readonly options: Chosen | null; readonly acts: Acts }) {
  const id = useId();
  const choose = (language: string) =>
    void acts.run(() => send('changeOptions', { language: language === 'ja' ? 'ja' : 'en' }), {
      text: t('said_saved'),
    });
  return (
    <section>
      <Labelled id={id} label={t('reportLanguage')}>
        <select
          id={id}
          disabled={!options}
          value={options?.language ?? ''}
          onChange={event => choose(event.currentTarget.value)}
        >
          <option value="en">English</option>
          <option value="ja">日本語</option>
        </select>
      </Labelled>
    </section>
  );
}

function BackupAndRestore({ acts }: { readonly acts: Acts }) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const backUp = () => {
    const name = `talkmark-${new Date().toISOString().slice(0, 10)}.json`;
    const write = async () => saveFile(name, 'application/json', await send('backup', null));
    void acts.run(write, { text: t('said_backup', name) });
  };
  const restore = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setBusy(true);
    await acts.run(
      async () => {
        if (file.size > LARGEST) throw new Refusal('tooLarge');
        return send('restore', await file.text());
      },
      ({ added, updated, unchanged }) => ({
        text: t('said_restored', String(added), String(updated), String(unchanged)),
      }),
    );
    setBusy(false);
    // The same file can be chosen again.
    input.value = '';
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
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={busy}
        onChange={event => void restore(event.currentTarget)}
      />
      <p class="hint small">{busy ? t('restoring') : t('restoreHint')}</p>
    </section>
  );
}
