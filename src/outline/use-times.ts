import { useMemo, useState } from 'preact/hooks';
import type { Instant } from '../model/record';
import { snapshotOf } from '../ui/snapshot';
import { t } from '../ui/words';

/** Says an instant as a clock. */
export type Clock = (at: Instant) => string;

export interface Times {
  /** Of the event's own time zone; null while the times of notes are not shown. */
  readonly clock: Clock | null;
  toggle(): void;
}

const shownBefore = snapshotOf<boolean>('times');

/** Whether the times of notes are shown, as it was left. */
export function useTimes(timeZone: string | null): Times {
  const [shown, setShown] = useState(() => shownBefore.read() ?? false);
  const clock = useMemo(() => clockIn(timeZone), [timeZone]);
  return {
    clock: shown ? clock : null,
    toggle() {
      shownBefore.keep(!shown);
      setShown(!shown);
    },
  };
}

function clockIn(timeZone: string | null): Clock {
  const format = formatIn(timeZone) ?? formatIn(null);
  return at => format?.format(new Date(at)) ?? '';
}

/** Null for a zone that this machine does not know. */
function formatIn(timeZone: string | null): Intl.DateTimeFormat | null {
  const zone = timeZone ? { timeZone } : {};
  try {
    return new Intl.DateTimeFormat(t('language'), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone });
  } catch {
    return null;
  }
}
