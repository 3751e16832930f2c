import type { TalkEvent } from '../src/model/event';
import type { Id } from '../src/model/record';
import { beginningOf, nameOfEvent } from '../src/ui/titles';
import { t } from '../src/ui/words';

interface Props {
  readonly events: readonly TalkEvent[];
  readonly chosen: Id | null;
  onChoose(id: Id): void;
}

export function Events({ events, chosen, onChoose }: Props) {
  return (
    <nav aria-label={t('events')} class="list">
      <h2>{t('events')}</h2>
      <ul>
        {events.map(event => (
          <li key={event.id}>
            <button type="button" aria-current={event.id === chosen} onClick={() => onChoose(event.id)}>
              <span class="cut" dir="auto">
                {beginningOf(nameOfEvent(event.name))}
              </span>
              {event.firstDay && <span class="hint small"> {event.firstDay}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
