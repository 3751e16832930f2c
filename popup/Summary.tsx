import type { ComponentChildren } from 'preact';
import type { Offer } from '../src/model/offers';
import type { SessionFields as Fields } from '../src/model/session';
import { speakersText } from '../src/model/speakers';
import { spanText } from '../src/model/stated-time';
import { OriginMark } from '../src/ui/OriginMark';
import { holds } from '../src/ui/offer-text';
import { t, type Word } from '../src/ui/words';
import type { PageView } from './page-view';

interface StatedProps {
  readonly page: PageView;
  readonly shown: Fields;
  readonly field: Offer['field'];
  readonly word: Word;
  readonly children: ComponentChildren;
}

/** A fact in a line, which says where it was read when one points at it. */
export function Stated({ page, shown, field, word, children }: StatedProps) {
  const origin = page.origins[field];
  if (!origin) return <>{children}</>;
  const isTaken = (offer: Offer) => (field === 'event' ? offer.event === page.event?.name : holds(shown, offer));
  return (
    <OriginMark
      label={t(word)}
      origin={origin}
      candidates={page.candidates(field)}
      isTaken={isTaken}
      onTake={page.take}
    >
      {children}
    </OriginMark>
  );
}

/** When, where, by whom and of which event, in two quiet lines; nothing for what nobody stated. */
export function Summary({ page, shown }: { readonly page: PageView; readonly shown: Fields }) {
  const isTalk = page.known !== null || page.kind === 'session';
  const when: Offer['field'] = shown.start ? 'start' : 'end';
  const slides = isTalk ? t('slidesAre', t(`slides_${shown.slides.state}`)) : '';
  const all: readonly (readonly [Offer['field'], Word, string])[] = [
    ['speakers', 'field_speakers', speakersText(shown.speakers)],
    [when, 'field_when', spanText(shown.start, shown.end)],
    ['room', 'field_room', shown.room ?? ''],
    ['slides', 'field_slides', slides],
  ];
  const facts = all.filter(([, , text]) => text !== '');
  return (
    <>
      {facts.length > 0 && (
        <p class="small stated-line" dir="auto">
          {facts.map(([field, word, text], index) => (
            <>
              {index > 0 && ' · '}
              <Stated key={field} page={page} shown={shown} field={field} word={word}>
                {text}
              </Stated>
            </>
          ))}
        </p>
      )}
      <InEvent page={page} shown={shown} />
    </>
  );
}

function InEvent({ page, shown }: { readonly page: PageView; readonly shown: Fields }) {
  const { event, kind, known } = page;
  const isOfEvent = kind === 'session' || kind === 'event' || kind === 'timetable';
  if (!event || known || !isOfEvent) return null;
  return (
    <p class="small hint stated-line" dir="auto">
      <Stated page={page} shown={shown} field="event" word="event">
        {t('create' in event.choice ? 'inNewEvent' : 'inEvent', event.name)}
      </Stated>
    </p>
  );
}
