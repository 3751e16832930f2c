import { useEffect, useId, useState } from 'preact/hooks';
import { send } from '../src/messages/transport';
import type { Desk, Elsewhere } from '../src/model/desk';
import { eventNamed } from '../src/model/event';
import { passes } from '../src/model/refusal';
import { Combobox } from '../src/ui/Combobox';
import { IconButton } from '../src/ui/IconButton';
import type { Option } from '../src/ui/offered';
import { beginningOf, nameOfEvent, titleOfSession } from '../src/ui/titles';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';
import type { DeskView } from './use-desk';
import { Why } from './Why';

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
export function Places({ view, acts, onDone, onOpenNotebook, onOpenOptions, onOpenPanel }: Props) {
  const { desk, move } = view;
  const [elsewhere, listElsewhere] = useState<readonly Elsewhere[]>([]);
  // Before anything is typed; not with the desk, which would list more than it draws each time.
  const look = () => void send('elsewhere', desk?.event?.id ?? null).then(listElsewhere, () => {});
  useEffect(() => void (view.isFresh && look()), [view.isFresh, desk?.event?.id]);
  const event = desk?.event ?? null;
  const why = useId();
  /** Once: what is written next goes where the page says, and not where it may say later. */
  const run = <T,>(action: () => Promise<T>, text: string) => {
    const stays = desk?.session ? titleOfSession(desk.session.title) : nameOfEvent(event?.name ?? t('unnamedEvent'));
    void acts.run(
      () => move(action),
      { text },
      why => passes(why) && acts.warn(t('notMoved', beginningOf(stays))),
    );
    onDone();
  };
  const over = () => view.page.current?.session ?? null;
  const choose = (id: string) => {
    const { text = '' } = placesOf(desk, elsewhere).find(place => place.id === id) ?? {};
    run(() => send('choose', { id, over: over() }), t('said_current', beginningOf(text), t('why_chosen')));
  };
  const createEvent = (name: string) => run(() => send('createEvent', eventNamed(name)), t('said_event'));
  const createSession = (title: string) => {
    if (event) run(() => send('createSession', { eventId: event.id, title, over: over() }), t('said_session'));
  };
  return (
    <header class="places" onFocusIn={look}>
      <h1 class="unseen">{t('name')}</h1>
      <Combobox
        label={t('event')}
        placeholder={t('chooseEvent')}
        value={event ? nameOfEvent(event.name) : ''}
        options={(desk?.events ?? []).map(({ id, name }) => ({ id, text: nameOfEvent(name) }))}
        onChoose={choose}
        onKeep={onDone}
        makes={[{ word: 'create', make: createEvent }]}
      />
      {onOpenPanel && <IconButton name={t('openPanel')} icon="◨" onClick={onOpenPanel} />}
      <IconButton name={t('openNotebook')} icon="⤢" onClick={onOpenNotebook} />
      <IconButton name={t('options')} icon="⚙" onClick={onOpenOptions} />
      <Combobox
        hotkey="k"
        label={t('session')}
        placeholder={t('chooseSession')}
        describedBy={desk?.current ? why : undefined}
        value={event ? (desk?.session ? titleOfSession(desk.session.title) : t('wholeEvent')) : ''}
        options={placesOf(desk, elsewhere)}
        onChoose={choose}
        onKeep={onDone}
        makes={[
          ...(event ? [{ word: 'createSession', make: createSession } as const] : []),
          { word: 'createEvent', make: createEvent },
        ]}
      />
      {desk?.current && <Why id={why} current={desk.current} onChoose={choose} />}
    </header>
  );
}

/** Everything that can be the current outline, or lead to it: this event as a whole, its sessions, the other events, and theirs. */
function placesOf(desk: Desk | null, elsewhere: readonly Elsewhere[]): Option[] {
  const own = desk?.event;
  const others = (desk?.events ?? []).filter(({ id }) => id !== own?.id);
  // Listed for the event before.
  const mine = new Set(desk?.sessions.map(({ id }) => id));
  return [
    ...(own ? [{ id: own.id, text: t('wholeEvent'), note: nameOfEvent(own.name) }] : []),
    ...(desk?.sessions ?? []).map(({ id, title }) => ({ id, text: titleOfSession(title) })),
    ...others.map(({ id, name }) => ({ id, text: nameOfEvent(name), note: t('otherEvent') })),
    ...elsewhere
      .filter(({ id }) => !mine.has(id))
      .map(({ id, title, event }) => ({
        id,
        text: titleOfSession(title),
        note: nameOfEvent(event),
        isElsewhere: true,
      })),
  ];
}
