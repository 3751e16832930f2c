import { useEffect, useId, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { send } from '../src/messages/transport';
import type { Options as Chosen } from '../src/model/desk';
import { Labelled } from '../src/ui/Field';
import { Notices } from '../src/ui/Notices';
import type { Sites } from '../src/ui/sites';
import { type Acts, useActs } from '../src/ui/use-acts';
import { useKeptFocus } from '../src/ui/use-kept-focus';
import { t } from '../src/ui/words';
import { AllowedSites } from './AllowedSites';
import { BackupAndRestore } from './BackupAndRestore';

/** The options' root: each choice is kept as it is made. */
export function Options({ sites }: { readonly sites: Sites }) {
  const acts = useActs();
  useKeptFocus(home);
  const [options, setOptions] = useState<Chosen | null>(null);
  useEffect(() => {
    const refresh = () => void acts.run(() => send('options', null)).then(now => now && setOptions(now));
    refresh();
    return onNews('changed', refresh);
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

/** A site's button goes with the site: on to the next one, or to what says that there is none. What restoring disables comes back. */
const home = (lost: Element): HTMLElement | null =>
  lost.isConnected ? null : document.querySelector('.sites button, .sites-heading');

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
