import type { EventFields as Fields } from '../src/model/event';
import { checkAddress, checkDay, checkFilled, checkZone, orNull } from '../src/ui/checks';
import { Field } from '../src/ui/Field';
import { t } from '../src/ui/words';

interface Props {
  readonly event: Fields;
  /** What it gives is waited for, the text staying as it was typed. */
  onChange(change: Partial<Fields>): unknown;
}

/** Every fact of an event, each corrected in place. */
export function EventFields({ event, onChange }: Props) {
  return (
    <div class="fields">
      <Field
        wide
        label={t('field_name')}
        value={event.name}
        check={checkFilled}
        onChange={name => onChange({ name: name.trim() })}
      />
      <Field
        label={t('field_firstDay')}
        value={event.firstDay ?? ''}
        check={checkDay}
        onChange={text => onChange({ firstDay: orNull(text) })}
      />
      <Field
        label={t('field_lastDay')}
        value={event.lastDay ?? ''}
        check={checkDay}
        onChange={text => onChange({ lastDay: orNull(text) })}
      />
      <Field label={t('field_venue')} value={event.venue ?? ''} onChange={text => onChange({ venue: orNull(text) })} />
      <Field
        label={t('field_timeZone')}
        value={event.timeZone ?? ''}
        check={checkZone}
        list={Intl.supportedValuesOf('timeZone')}
        onChange={text => onChange({ timeZone: orNull(text) })}
      />
      <Field
        wide
        label={t('field_url')}
        value={event.url ?? ''}
        check={checkAddress}
        onChange={text => onChange({ url: orNull(text) })}
      />
      <Field wide lines label={t('field_intro')} value={event.intro} onChange={intro => onChange({ intro })} />
    </div>
  );
}
