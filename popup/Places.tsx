import { send } from '../src/messages/transport';
import { eventNamed } from '../src/model/event';
import { Combobox } from '../src/ui/Combobox';
import type { Acts } from '../src/ui/use-acts';
import { t, type Word } from '../src/ui/words';
import type { DeskView } from './use-desk';

interface Props {
  readonly view: DeskView;
  readonly acts: Acts;
  /** A place was chosen: what comes next is a note. */
  onDone(): void;
  onOpenNotebook(): void;
  onOpenOptions(): void;
  onOpenPanel?: (() => void) | undefined;
}

/** Where new things go, always visible; and the ways to the other pages. */
export function Places({ view: { desk, move }, acts, onDone, onOpenNotebook, onOpenOptions, onOpenPanel }: Props) {
  const event = desk?.event ?? null;
  const run = <T,>(action: () => Promise<T>, word?: Word) => {
    void acts.run(() => move(action), word && { text: t(word) });
    onDone();
  };
  const choose = (id: string) => run(() => send('choose', { id }));
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
        onCreate={name => run(() => send('createEvent', eventNamed(name)), 'said_event')}
      />
      {onOpenPanel && (
        <button type="button" class="quiet" aria-label={t('openPanel')} title={t('openPanel')} onClick={onOpenPanel}>
          ◨
        </button>
      )}
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
        hotkey="k"
        label={t('session')}
        placeholder={t('chooseSession')}
        disabled={!event}
        value={event ? (desk?.session?.title ?? t('wholeEvent')) : ''}
        options={event ? [{ id: event.id, text: t('wholeEvent') }, ...sessions] : []}
        onChoose={choose}
        onCreate={title => {
          if (event) run(() => send('createSession', { eventId: event.id, title }), 'said_session');
        }}
      />
    </header>
  );
}
