import { useEffect, useRef } from 'preact/hooks';
import type { PageKind } from '../src/model/facts';
import { t, type Word } from '../src/ui/words';
import { AskKind } from './AskKind';
import { Details } from './Details';
import { Kind } from './Kind';
import { PageActs } from './PageActs';
import type { PageView } from './page-view';
import { Suggestions } from './Suggestions';
import { Stated, Summary } from './Summary';
import { Target } from './Target';

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
      <PageActs page={page} byEnter={byEnter} />
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
