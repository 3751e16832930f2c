import { useId, useRef } from 'preact/hooks';
import type { SessionFields as Fields, Slides } from '../model/session';
import { speakersOf, speakersText } from '../model/speakers';
import { statedTime, typedTime } from '../model/stated-time';
import { checkAddress, checkFilled, checkTime, orNull } from './checks';
import { Field, Labelled } from './Field';
import { t } from './words';

interface Props {
  readonly fields: Fields;
  readonly readFrom: Readonly<Record<string, string>>;
  /** What it gives is waited for, the text staying as it was typed. */
  onChange(change: Partial<Fields>): unknown;
}

const timeIn = (time: string | null): string => (time ? typedTime(time) : '');

/** Every fact of a session, each corrected in place. */
export function SessionFields({ fields, readFrom, onChange }: Props) {
  return (
    <div class="fields">
      <Field
        wide
        label={t('field_title')}
        value={fields.title}
        place={readFrom['title']}
        check={checkFilled}
        onChange={title => onChange({ title })}
      />
      <Field
        wide
        label={t('field_speakers')}
        value={speakersText(fields.speakers)}
        place={readFrom['speakers']}
        onChange={text => onChange({ speakers: speakersOf(text, fields.speakers) })}
      />
      <Field
        label={t('field_start')}
        value={timeIn(fields.start)}
        place={readFrom['start']}
        check={checkTime}
        onChange={text => onChange({ start: statedTime(text) })}
      />
      <Field
        label={t('field_end')}
        value={timeIn(fields.end)}
        place={readFrom['end']}
        check={checkTime}
        onChange={text => onChange({ end: statedTime(text) })}
      />
      <Field
        label={t('field_room')}
        value={fields.room ?? ''}
        place={readFrom['room']}
        onChange={text => onChange({ room: orNull(text) })}
      />
      <SlidesField slides={fields.slides} place={readFrom['slides']} onChange={slides => onChange({ slides })} />
      <Field
        wide
        label={t('field_video')}
        value={fields.video?.url ?? ''}
        place={readFrom['video']}
        check={checkAddress}
        onChange={text => onChange({ video: text.trim() ? { url: text.trim(), title: null } : null })}
      />
      <Field
        wide
        label={t('field_url')}
        value={fields.url ?? ''}
        check={checkAddress}
        onChange={text => onChange({ url: orNull(text) })}
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
  readonly place: string | undefined;
  onChange(slides: Slides): unknown;
}

/** Whether slides were found; an address says that they were. */
function SlidesField({ slides, place, onChange }: SlidesProps) {
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
        label={t('field_slidesUrl')}
        value={url}
        place={place}
        check={checkAddress}
        onChange={text =>
          onChange(text.trim() ? { state: 'found', url: text.trim(), title: null } : { state: 'unknown' })
        }
      />
    </>
  );
}
