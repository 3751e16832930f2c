import { useId, useRef } from 'preact/hooks';
import type { FieldFact } from '../model/from-facts';
import type { Offer } from '../model/offers';
import type { Origins } from '../model/origin';
import type { SessionFields as Fields, Slides } from '../model/session';
import { speakersOf, speakersText } from '../model/speakers';
import { statedTime, typedTime } from '../model/stated-time';
import { checkAddress, checkFilled, checkTime, hashtagIn, orNull } from './checks';
import { Field, Labelled } from './Field';
import { OriginMark } from './OriginMark';
import { holds } from './offer-text';
import type { UnfitTexts } from './use-unfit';
import { t, type Word } from './words';

interface Props {
  readonly fields: Fields;
  readonly origins: Origins;
  readonly unfit: UnfitTexts;
  /** What the page says that a field may hold, where there is a page. */
  candidates?(field: FieldFact): readonly Offer[];
  onTake?: ((offer: Offer) => void) | undefined;
  /** Nobody else keeps what is being typed. */
  readonly eager?: boolean;
  /** What it gives is waited for, the text staying as it was typed. */
  onChange(change: Partial<Fields>): unknown;
}

/** The word for the field that this fact is typed in. */
export const wordOf = (name: FieldFact | 'url'): Word => (name === 'slides' ? 'field_slidesUrl' : `field_${name}`);

const timeIn = (time: string | null): string => (time ? typedTime(time) : '');

/** Every fact of a session, each corrected in place. */
export function SessionFields({ fields, origins, unfit, candidates, onTake, eager = false, onChange }: Props) {
  /** What every field has: its name, its mark, and when it hands over. */
  const named = (name: FieldFact | 'url') => ({
    label: t(wordOf(name)),
    unfit: unfit.of(wordOf(name)),
    eager,
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
  const text = (name: 'room' | 'track' | 'level' | 'talkLanguage') => (
    <Field
      {...named(name)}
      value={fields[name] ?? ''}
      onChange={value => onChange({ [name]: orNull(value) } as Partial<Fields>)}
    />
  );
  const time = (name: 'start' | 'end') => (
    <Field
      {...named(name)}
      value={timeIn(fields[name])}
      check={checkTime}
      onChange={value => onChange({ [name]: statedTime(value) } as Partial<Fields>)}
    />
  );
  return (
    <div class="fields">
      <Field
        wide
        {...named('title')}
        value={fields.title}
        check={checkFilled}
        onChange={title => onChange({ title })}
      />
      <Field
        wide
        {...named('speakers')}
        value={speakersText(fields.speakers)}
        onChange={value => onChange({ speakers: speakersOf(value, fields.speakers) })}
      />
      {time('start')}
      {time('end')}
      {text('room')}
      <SlidesField slides={fields.slides} address={named('slides')} onChange={slides => onChange({ slides })} />
      <Field
        wide
        {...named('video')}
        value={fields.video?.url ?? ''}
        check={checkAddress}
        onChange={value => onChange({ video: value.trim() ? { url: value.trim(), title: null } : null })}
      />
      <Field
        wide
        {...named('url')}
        value={fields.url ?? ''}
        check={checkAddress}
        onChange={value => onChange({ url: orNull(value) })}
      />
      {text('track')}
      {text('level')}
      {text('talkLanguage')}
      <Field
        {...named('hashtag')}
        value={fields.hashtag ?? ''}
        onChange={value => onChange({ hashtag: hashtagIn(value) })}
      />
      <Field
        wide
        lines
        {...named('abstract')}
        value={fields.abstract ?? ''}
        onChange={value => onChange({ abstract: orNull(value) })}
      />
      <label class="check wide">
        <input
          type="checkbox"
          checked={fields.leftOut}
          onChange={event => onChange({ leftOut: event.currentTarget.checked })}
        />
        <span>{t('field_leftOut')}</span>
      </label>
    </div>
  );
}

interface SlidesProps {
  readonly slides: Slides;
  /** Name and mark of the address. */
  readonly address: Pick<Parameters<typeof Field>[0], 'label' | 'mark' | 'unfit' | 'eager'>;
  onChange(slides: Slides): unknown;
}

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
      <Field
        wide
        {...address}
        value={url}
        check={checkAddress}
        onChange={text =>
          onChange(text.trim() ? { state: 'found', url: text.trim(), title: null } : { state: 'unknown' })
        }
      />
    </>
  );
}
