import type { Desk } from '../src/model/desk';
import { counted, t } from '../src/ui/words';

interface Props {
  readonly desk: Desk | null;
  onCopy(): void;
}

export function Footer({ desk, onCopy }: Props) {
  return (
    <footer class="row foot">
      <span class="hint">
        {desk?.event && `${counted('sessions', desk.sessions.length)} · ${counted('notes', desk.noteCount)}`}
      </span>
      <button type="button" disabled={!desk?.event} onClick={onCopy}>
        {t('copyReport')}
      </button>
    </footer>
  );
}
