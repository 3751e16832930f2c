import type { SessionFields as Fields } from '../src/model/session';
import { checkFilled } from '../src/ui/checks';
import { DetailsSummary } from '../src/ui/DetailsSummary';
import { Field } from '../src/ui/Field';
import { OriginMark } from '../src/ui/OriginMark';
import { SessionFields } from '../src/ui/SessionFields';
import { t } from '../src/ui/words';
import type { PageView } from './page-view';

/** Everything that was read of the page, to be corrected in place. */
export function Details({ page, shown }: { readonly page: PageView; readonly shown: Fields }) {
  const { known, event } = page;
  return (
    <details>
      <DetailsSummary class="small" unfit={page.unfit.fields} />
      {!known && event && (
        <div key={`event of ${page.key}`} class="fields">
          <Field
            wide
            label={t('field_event')}
            unfit={page.unfit.of('field_event')}
            value={event.name}
            check={checkFilled}
            onChange={page.nameEvent}
            onType={name => name !== null && page.nameEvent(name)}
            mark={
              page.origins['event'] && (
                <OriginMark
                  label={t('field_event')}
                  origin={page.origins['event']}
                  candidates={page.candidates('event')}
                  isTaken={offer => offer.event === event.name}
                  onTake={page.take}
                />
              )
            }
          />
        </div>
      )}
      <SessionFields
        key={page.key}
        fields={shown}
        origins={page.origins}
        unfit={page.unfit}
        candidates={page.candidates}
        onTake={page.take}
        onChange={page.correct}
        onType={page.typeCorrection}
      />
      {page.isCorrected && (
        <div class="row">
          <p class="small hint">{t('correctionsKept')}</p>
          <button type="button" class="quiet" onClick={page.reset}>
            {t('resetPage')}
          </button>
        </div>
      )}
    </details>
  );
}
