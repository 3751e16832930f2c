import { useMemo } from 'preact/hooks';
import type { EventFields as Fields } from '../src/model/event';
import { checkAddress, checkDay, checkFilled, checkZone, orNull } from '../src/ui/checks';
import { Field } from '../src/ui/Field';
import { givesTo, type Keeper } from '../src/ui/gives';
import type { UnfitTexts } from '../src/ui/use-unfit';
import { t, type Word } from '../src/ui/words';

interface Props extends Keeper<Fields> {
  readonly event: Fields;
  readonly unfit: UnfitTexts;
}

/** Every fact of an event, each corrected in place. */
export function EventFields({ event, unfit, onChange, onType }: Props) {
  const named = (word: Word) => ({ label: t(word), unfit: unfit.of(word) });
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const gives = givesTo<Fields>({ onChange, onType }, event);
  return (
    <div class="fields">
      <Field
        wide
        {...named('field_name')}
        value={event.name}
        check={checkFilled}
        {...gives(name => ({ name: name.trim() }))}
      />
      <Field
        {...named('field_firstDay')}
        value={event.firstDay ?? ''}
        check={checkDay}
        {...gives(text => ({ firstDay: orNull(text) }))}
      />
      <Field
        {...named('field_lastDay')}
        value={event.lastDay ?? ''}
        check={checkDay}
        {...gives(text => ({ lastDay: orNull(text) }))}
      />
      <Field {...named('field_venue')} value={event.venue ?? ''} {...gives(text => ({ venue: orNull(text) }))} />
      <Field
        {...named('field_timeZone')}
        value={event.timeZone ?? ''}
        check={checkZone}
        list={zones}
        {...gives(text => ({ timeZone: orNull(text) }))}
      />
      <Field
        wide
        {...named('field_url')}
        value={event.url ?? ''}
        check={checkAddress}
        {...gives(text => ({ url: orNull(text) }))}
      />
      <Field wide lines {...named('field_intro')} value={event.intro} {...gives(intro => ({ intro }))} />
    </div>
  );
}
