import type { EventFields as Fields } from '../src/model/event';
import { checkAddress, checkDay, checkFilled, checkZone, orNull } from '../src/ui/checks';
import { Field } from '../src/ui/Field';
import type { UnfitTexts } from '../src/ui/use-unfit';
import { t, type Word } from '../src/ui/words';

interface Props {
  readonly event: Fields;
  readonly unfit: UnfitTexts;
  /** What it gives is waited for, the text staying as it was typed. */
  onChange(change: Partial<Fields>): unknown;
}

/** Every fact of an event, each corrected in place. */
export function EventFields({ event, unfit, onChange }: Props) {
  const named = (word: Word) => ({ label: t(word), unfit: unfit.of(word) });
  return (
    <div class="fields">
      <Field
        wide
        {...named('field_name')}
        value={event.name}
        check={checkFilled}
        onChange={name => onChange({ name: name.trim() })}
      />
      <Field
        {...named('field_firstDay')}
        value={event.firstDay ?? ''}
        check={checkDay}
        onChange={text => onChange({ firstDay: orNull(text) })}
      />
      <Field
        {...named('field_lastDay')}
        value={event.lastDay ?? ''}
        check={checkDay}
        onChange={text => onChange({ lastDay: orNull(text) })}
      />
      <Field {...named('field_venue')} value={event.venue ?? ''} onChange={text => onChange({ venue: orNull(text) })} />
      <Field
        {...named('field_timeZone')}
        value={event.timeZone ?? ''}
        check={checkZone}
        list={Intl.supportedValuesOf('timeZone')}
        onChange={text => onChange({ timeZone: orNull(text) })}
      />
      <Field
        wide
        {...named('field_url')}
        value={event.url ?? ''}
        check={checkAddress}
        onChange={text => onChange({ url: orNull(text) })}
      />
      <Field wide lines {...named('field_intro')} value={event.intro} onChange={intro => onChange({ intro })} />
    </div>
  );
}
