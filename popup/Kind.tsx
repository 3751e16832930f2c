import { useId } from 'preact/hooks';
import type { PageKind } from '../src/model/facts';
import { t } from '../src/ui/words';
import type { PageView } from './page-view';

const KINDS: readonly PageKind[] = ['session', 'slide', 'video', 'event', 'timetable', 'plain'];

/** What the page is taken for; of one that was clipped it is no question any more. */
export function Kind({ page }: { readonly page: PageView }) {
  const id = useId();
  return (
    <div class="row">
      <label class="hint" for={id}>
        <span aria-hidden="true">{t('thisPage')}</span>
        <span class="unseen">{t('kindOfPage')}</span>
      </label>
      <select
        id={id}
        class="kind"
        disabled={page.known !== null}
        value={page.known ? 'session' : page.kind}
        onChange={event => page.chooseKind(event.currentTarget.value as PageKind)}
      >
        {KINDS.map(kind => (
          <option key={kind} value={kind}>
            {t(`kind_${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
