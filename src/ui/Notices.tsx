import { t } from './words';

export interface Notice {
  readonly text: string;
  /** Offered beside what was done. */
  readonly undo?: () => void;
  /** Tells this saying of it from the one before. */
  readonly key?: number;
}

/** What failed; the same failure again is said again. */
export type Alarm = Required<Pick<Notice, 'text' | 'key'>>;

interface Props {
  readonly said: Notice | null;
  readonly alarm: Alarm | null;
  onDismiss(): void;
}

/** The one place where a page says what was done and what failed. Both stay in the tree, so that a screen reader hears the change. */
export function Notices({ said, alarm, onDismiss }: Props) {
  return (
    <>
      <div role="alert">
        {alarm !== null && (
          <div class="alert">
            <span key={alarm.key}>{alarm.text}</span>
            <button type="button" class="quiet" onClick={onDismiss}>
              {t('dismiss')}
            </button>
          </div>
        )}
      </div>
      <div class="status small" role="status">
        {said && <span key={said.key}>{said.text}</span>}
        {said?.undo && (
          <button type="button" class="quiet" onClick={said.undo}>
            {t('undo')}
          </button>
        )}
      </div>
    </>
  );
}
