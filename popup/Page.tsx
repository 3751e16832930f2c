import { useEffect, useId, useRef } from 'preact/hooks';
import type { PageKind } from '../src/model/facts';
import type { SessionFields as Fields } from '../src/model/session';
import { checkFilled } from '../src/ui/checks';
import { DetailsSummary } from '../src/ui/DetailsSummary';
import { Field, Labelled } from '../src/ui/Field';
import { OriginMark } from '../src/ui/OriginMark';
import { SessionFields } from '../src/ui/SessionFields';
import { beginningOf, titleOfSession } from '../src/ui/titles';
import { t, type Word } from '../src/ui/words';
import { AskKind } from './AskKind';
import type { PageAct } from './page-choices';
import type { PageView } from './page-view';
import { Suggestions } from './Suggestions';
import { Stated, Summary } from './Summary';

const KINDS: readonly PageKind[] = ['session', 'slide', 'video', 'event', 'timetable', 'plain'];

const LABELS: Record<PageAct, Word> = {
  highlight: 'saveHighlight',
  clip: 'clipSession',
  slides: 'addSlides',
  video: 'addVideo',
  event: 'startEvent',
  link: 'saveLink',
};

/** The page in the tab as it was recognised, everything correctable in place, and what can be done with it. */
export function Page({ page }: { readonly page: PageView }) {
  const { seen, fields, known } = page;
  const section = useRef<HTMLElement>(null);
  const answered = useRef(false);
  // The question is gone with its answer: what can be done now is next, or for something else, what else it may be.
  useEffect(() => {
    const find = (what: string) => section.current?.querySelector<HTMLElement>(what);
    if (answered.current) (find('.actions button') ?? find('.kind'))?.focus();
    answered.current = false;
  }, [page.kind, page.kindsToAsk.length]);
  const answer = (kind: PageKind) => {
    answered.current = true;
    page.chooseKind(kind);
  };
  const byEnter = page.leads && (page.kindsToAsk.length === 0 || page.offers[0] === 'highlight');
  if (!seen) return <PageNotice word="reading" />;
  if (!seen.page || !fields) return <PageNotice word="unread_hidden" />;
  const shown = known ?? fields;
  return (
    <section class="page" aria-label={t('thisPage')} ref={section}>
      <Kind page={page} />
      {seen.unread && (
        <p class="hint small">
          {t(`unread_${seen.unread}`)} {seen.page.readTo && t('readTo', seen.page.readTo)}
        </p>
      )}
      {known && <p class="hint small">{t('alreadyClipped')}</p>}
      <h2 dir="auto">
        <Stated page={page} shown={shown} field="title" word="field_title">
          {shown.title}
        </Stated>
      </h2>
      <AskKind page={page} onAnswer={answer} />
      <Summary page={page} shown={shown} />
      <Suggestions page={page} />
      {seen.page.selected && <blockquote class="quote">{seen.page.selected.text}</blockquote>}
      <Details page={page} shown={shown} />
      <Target page={page} />
      <div class="actions">
        {page.offers.map((act, index) => (
          <button
            key={act}
            type="button"
            class={index === 0 && byEnter ? 'primary' : undefined}
            onClick={() => page.perform(act)}
          >
            {t(LABELS[act])}
            {index === 0 && byEnter && <span aria-hidden="true"> ↵</span>}
          </button>
        ))}
      </div>
    </section>
  );
}

function PageNotice({ word }: { readonly word: Word }) {
  return (
    <section class="page" aria-label={t('thisPage')}>
      <p class="hint">{t(word)}</p>
    </section>
  );
}

function Kind({ page }: { readonly page: PageView }) {
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

function Details({ page, shown }: { readonly page: PageView; readonly shown: Fields }) {
  const { known, event } = page;
  return (
    <details>
      <DetailsSummary class="small" unfit={page.unfit.fields} />
      {!known && event && (
        <div key={`event of ${page.key}`} class="fields">
          <Field
            wide
            eager
            label={t('field_event')}
            unfit={page.unfit.of('field_event')}
            value={event.name}
            check={checkFilled}
            onChange={page.nameEvent}
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
        eager={!known}
        onChange={page.correct}
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

/** The session that slides or a video go to: the likeliest is chosen, and any other can be. */
function Target({ page }: { readonly page: PageView }) {
  const id = useId();
  const matches = page.seen?.matches ?? [];
  if (page.kind !== 'slide' && page.kind !== 'video') return null;
  if (matches.length === 0) return <p class="hint small">{t('noSessionsYet')}</p>;
  return (
    <Labelled id={id} label={t('whichSession')}>
      <select id={id} value={page.target ?? ''} onChange={event => page.chooseTarget(event.currentTarget.value)}>
        {matches.map(match => (
          <option key={match.id} value={match.id}>
            {beginningOf(titleOfSession(match.title))}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
