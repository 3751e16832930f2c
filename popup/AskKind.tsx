import type { PageKind } from '../src/model/facts';
import { t } from '../src/ui/words';
import type { PageView } from './page-view';

interface Props {
  readonly page: PageView;
  onAnswer(kind: PageKind): void;
}

/** Nobody knows what the page is, so the person is asked, and nothing is done before. */
export function AskKind({ page, onAnswer }: Props) {
  if (page.kindsToAsk.length === 0) return null;
  return (
    <fieldset class="ask">
      <legend>{t('askKind')}</legend>
      {page.kindsToAsk.map(kind => (
        <button key={kind} type="button" onClick={() => onAnswer(kind)}>
          {t(`kind_${kind}`)}
        </button>
      ))}
      <button type="button" onClick={() => onAnswer('plain')}>
        {t('somethingElse')}
      </button>
    </fieldset>
  );
}
