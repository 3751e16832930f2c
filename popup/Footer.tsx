import type { Desk } from '../src/model/desk';
import type { Times } from '../src/outline/use-times';
import { counted, t } from '../src/ui/words';

interface Props {
  readonly desk: Desk | null;
  readonly times: Times;
  onCopy(): void;
}

export function Footer({ desk, times, onCopy }: Props) {
  return (
    <footer class="row foot">
      <span class="hint">
        {desk?.event && `${counted('sessions', desk.sessions.length)} · ${counted('notes', desk.noteCount)}`}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={t('showTimes')}
        title={t('showTimes')}
        aria-pressed={times.clock !== null}
        onClick={times.toggle}
      >
        ◷
      </button>
      <button type="button" disabled={!desk?.event} onClick={onCopy}>
        {t('copyReport')}
      </button>
    </footer>
  );
}
