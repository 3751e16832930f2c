import { useId } from 'preact/hooks';
import type { PageSeen } from '../src/messages/contract';
import type { PageKind } from '../src/model/facts';
import { readFrom } from '../src/model/from-facts';
import type { SessionFields as Fields } from '../src/model/session';
import { speakersText } from '../src/model/speakers';
import { spanText } from '../src/model/stated-time';
import { checkFilled } from '../src/ui/checks';
import { Field, Labelled } from '../src/ui/Field';
import { SessionFields } from '../src/ui/SessionFields';
import { t, type Word } from '../src/ui/words';
import type { PageAct } from './page-choices';
import type { PageView } from './use-page';

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
  if (!seen) return <PageNotice word="reading" />;
  if (!seen.page || !fields) return <PageNotice word="unread_hidden" />;
  const shown = known ?? fields;
  return (
    <section class="page" aria-label={t('thisPage')}>
      <Kind page={page} />
      {seen.unread && <p class="hint small">{t(`unread_${seen.unread}`)}</p>}
      {known && <p class="hint small">{t('alreadyClipped')}</p>}
      <h2 dir="auto">{shown.title}</h2>
      <Summary page={page} shown={shown} />
      {seen.page.selected && <blockquote class="quote">{seen.page.selected.text}</blockquote>}
      <Details page={page} seen={seen} shown={shown} />
      <Target page={page} />
      <div class="actions">
        {page.offers.map((act, index) => (
          <button key={act} type="button" class={index === 0 ? 'primary' : undefined} onClick={() => page.perform(act)}>
            {t(LABELS[act])}
            {index === 0 && page.leads && <span aria-hidden="true"> ↵</span>}
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

/** When, where, by whom and of which event, in two quiet lines; nothing for what nobody stated. */
function Summary({ page, shown }: { readonly page: PageView; readonly shown: Fields }) {
  const isTalk = page.known !== null || page.kind === 'session';
  const slides = isTalk ? t('slidesAre', t(`slides_${shown.slides.state}`)) : '';
  const facts = [speakersText(shown.speakers), spanText(shown.start, shown.end), shown.room ?? '', slides].filter(
    text => text !== '',
  );
  const event = page.event;
  const isOfEvent = isTalk || page.kind === 'event' || page.kind === 'timetable';
  return (
    <>
      {facts.length > 0 && (
        <p class="small" dir="auto">
          {facts.join(' · ')}
        </p>
      )}
      {event && !page.known && isOfEvent && (
        <p class="small hint" dir="auto">
          {t('create' in event.choice ? 'inNewEvent' : 'inEvent', event.name)}
        </p>
      )}
    </>
  );
}

function Details({ page, seen, shown }: { readonly page: PageView; readonly seen: PageSeen; readonly shown: Fields }) {
  const { known, event } = page;
  return (
    <details>
      <summary class="small">{t('details')}</summary>
      {!known && event && (
        <div class="fields">
          <Field
            wide
            label={t('field_event')}
            value={event.name}
            place={seen.page?.facts.event?.place}
            check={checkFilled}
            onChange={page.nameEvent}
          />
        </div>
      )}
      <SessionFields
        fields={shown}
        readFrom={known?.readFrom ?? (seen.page ? readFrom(seen.page.facts) : {})}
        onChange={page.correct}
      />
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
            {match.title}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
