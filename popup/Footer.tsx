import type { Desk } from '../src/model/desk';
import type { Times } from '../src/outline/use-times';
import { IconButton } from '../src/ui/IconButton';
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
      <IconButton name={t('showTimes')} icon="◷" aria-pressed={times.clock !== null} onClick={times.toggle} />
      <button type="button" disabled={!desk?.event} onClick={onCopy}>
        {t('copyReport')}
      </button>
    </footer>
  );
}
