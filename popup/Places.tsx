import { send } from '../src/messages/transport';
import type { Desk } from '../src/model/desk';
import { eventNamed } from '../src/model/event';
import { Combobox } from '../src/ui/Combobox';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';

interface Props {
  readonly desk: Desk | null;
  readonly acts: Acts;
  onOpenNotebook(): void;
  onOpenOptions(): void;
}

/** Where new things go, always visible; and the ways to the other pages. */
export function Places({ desk, acts, onOpenNotebook, onOpenOptions }: Props) {
  const event = desk?.event ?? null;
  const choose = (id: string) => void acts.run(() => send('choose', { id }));
  const sessions = (desk?.sessions ?? []).map(({ id, title }) => ({ id, text: title }));
  return (
    <header class="places">
      <h1 class="unseen">{t('name')}</h1>
      <Combobox
        label={t('event')}
        placeholder={t('chooseEvent')}
        value={event?.name ?? ''}
        options={(desk?.events ?? []).map(({ id, name }) => ({ id, text: name }))}
        onChoose={choose}
        onCreate={name => void acts.run(() => send('createEvent', eventNamed(name)), { text: t('said_event') })}
      />
      <button
        type="button"
        class="quiet"
        aria-label={t('openNotebook')}
        title={t('openNotebook')}
        onClick={onOpenNotebook}
      >
        ⤢
      </button>
      <button type="button" class="quiet" aria-label={t('options')} title={t('options')} onClick={onOpenOptions}>
        ⚙
      </button>
      <Combobox
        label={t('session')}
        placeholder={t('chooseSession')}
        disabled={!event}
        value={event ? (desk?.session?.title ?? t('wholeEvent')) : ''}
        options={event ? [...sessions, { id: event.id, text: t('wholeEvent') }] : []}
        onChoose={choose}
        onCreate={title => {
          if (event)
            void acts.run(() => send('createSession', { eventId: event.id, title }), { text: t('said_session') });
        }}
      />
    </header>
  );
}
