import { useId, useRef } from 'preact/hooks';
import type { FieldFact } from '../model/from-facts';
import type { Offer } from '../model/offers';
import type { Origins } from '../model/origin';
import type { SessionFields as Fields, Slides } from '../model/session';
import { speakersOf, speakersText } from '../model/speakers';
import { statedTime, typedTime } from '../model/stated-time';
import { checkAddress, checkFilled, checkTime, hashtagIn, orNull } from './checks';
import { Field, Labelled } from './Field';
import { givesTo, type Keeper } from './gives';
import { OriginMark } from './OriginMark';
import { holds } from './offer-text';
import type { UnfitTexts } from './use-unfit';
import { t, type Word } from './words';

interface Props extends Keeper<Fields> {
  readonly fields: Fields;
  readonly origins: Origins;
  readonly unfit: UnfitTexts;
  /** What the page says that a field may hold, where there is a page. */
  candidates?(field: FieldFact): readonly Offer[];
  onTake?: ((offer: Offer) => void) | undefined;
}

/** The word for the field that this fact is typed in. */
export const wordOf = (name: FieldFact | 'url'): Word => (name === 'slides' ? 'field_slidesUrl' : `field_${name}`);

const timeIn = (time: string | null): string => (time ? typedTime(time) : '');

/** Every fact of a session, each corrected in place. */
export function SessionFields({ fields, origins, unfit, candidates, onTake, onChange, onType }: Props) {
  /** What every field has: its name and its mark; */
  const named = (name: FieldFact | 'url') => ({
    label: t(wordOf(name)),
    unfit: unfit.of(wordOf(name)),
    mark: origins[name] && (
      <OriginMark
        label={t(wordOf(name))}
        origin={origins[name]}
        candidates={name === 'url' ? [] : candidates?.(name)}
        isTaken={offer => holds(fields, offer)}
        onTake={onTake}
      />
    ),
  });
  /** and what its text gives. */
  const gives = givesTo<Fields>({ onChange, onType }, fields);
  const text = (name: 'room' | 'track' | 'level' | 'talkLanguage') => (
    <Field {...named(name)} value={fields[name] ?? ''} {...gives(value => ({ [name]: orNull(value) }))} />
  );
  const time = (name: 'start' | 'end') => (
    <Field
      {...named(name)}
      value={timeIn(fields[name])}
      check={checkTime}
      {...gives(value => ({ [name]: statedTime(value) }))}
    />
  );
  return (
    <div class="fields">
      <Field wide {...named('title')} value={fields.title} check={checkFilled} {...gives(title => ({ title }))} />
      <Field
        wide
        {...named('speakers')}
        value={speakersText(fields.speakers)}
        {...gives(value => ({ speakers: speakersOf(value, fields.speakers) }))}
      />
      {time('start')}
      {time('end')}
      {text('room')}
      <SlidesField
        slides={fields.slides}
        address={{ ...named('slides'), ...gives(text => ({ slides: slidesAt(text) })) }}
        onChange={slides => onChange({ slides }, {})}
      />
      <Field
        wide
        {...named('video')}
        value={fields.video?.url ?? ''}
        check={checkAddress}
        {...gives(value => ({ video: value.trim() ? { url: value.trim(), title: null } : null }))}
      />
      <Field
        wide
        {...named('url')}
        value={fields.url ?? ''}
        check={checkAddress}
        {...gives(value => ({ url: orNull(value) }))}
      />
      {text('track')}
      {text('level')}
      {text('talkLanguage')}
      <Field {...named('hashtag')} value={fields.hashtag ?? ''} {...gives(value => ({ hashtag: hashtagIn(value) }))} />
      <Field
        wide
        lines
        {...named('abstract')}
        value={fields.abstract ?? ''}
        {...gives(value => ({ abstract: orNull(value) }))}
      />
      <label class="check wide">
        <input
          type="checkbox"
          checked={fields.leftOut}
          onChange={event => onChange({ leftOut: event.currentTarget.checked }, {})}
        />
        <span>{t('field_leftOut')}</span>
      </label>
    </div>
  );
}

interface SlidesProps {
  readonly slides: Slides;
  /** The address's field, but for its value. */
  readonly address: Pick<Parameters<typeof Field>[0], 'label' | 'mark' | 'unfit' | 'from' | 'onChange' | 'onType'>;
  onChange(slides: Slides): unknown;
}

const slidesAt = (text: string): Slides =>
  text.trim() ? { state: 'found', url: text.trim(), title: null } : { state: 'unknown' };

/** Whether slides were found; an address says that they were. */
function SlidesField({ slides, address, onChange }: SlidesProps) {
  const id = useId();
  const url = slides.state === 'found' ? slides.url : '';
  // What was there before *not published* was chosen is still there when one chooses back.
  const found = useRef(slides);
  if (slides.state === 'found') found.current = slides;
  const choose = (state: string) =>
    onChange(state === 'none' ? { state: 'none' } : state === 'found' ? found.current : { state: 'unknown' });
  return (
    <>
      <Labelled id={id} label={t('field_slides')}>
        <select id={id} value={slides.state} onChange={event => choose(event.currentTarget.value)}>
          <option value="unknown">{t('slides_unknown')}</option>
          <option value="found" disabled={found.current.state !== 'found'}>
            {t('slides_found')}
          </option>
          <option value="none">{t('slides_none')}</option>
        </select>
      </Labelled>
      <Field wide {...address} value={url} check={checkAddress} />
    </>
  );
}
