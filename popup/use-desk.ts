import { useEffect, useRef, useState } from 'preact/hooks';
import { onChange, resume, send } from '../src/messages/transport';
import type { Desk } from '../src/model/desk';
import { snapshotOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';

const snapshot = snapshotOf<Desk>('desk');

export interface DeskView {
  readonly desk: Desk | null;
  /** What is drawn is what is stored, not only what was drawn last: from here on it may be acted on. */
  readonly isFresh: boolean;
  readonly whenFresh: Promise<void>;
}

/** What is stored: at once as it was drawn last, then as it is, and again after each change anyone makes. */
export function useDesk(acts: Acts): DeskView {
  const [desk, setDesk] = useState<Desk | null>(snapshot.read);
  const [isFresh, setFresh] = useState(false);
  const fresh = useRef(Promise.withResolvers<void>());
  useEffect(() => {
    const refresh = async () => {
      const now = await acts.run(() => send('desk', null));
      if (!now) return;
      snapshot.keep(now);
      setDesk(now);
      setFresh(true);
      fresh.current.resolve();
    };
    // Asking again what was not answered changes things one by one: nothing is drawn in the middle of it.
    const resumed = resume().then(refresh);
    return onChange(() => void resumed.then(refresh));
  }, []);
  return { desk, isFresh, whenFresh: fresh.current.promise };
}
