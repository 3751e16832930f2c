import { useEffect, useState } from 'preact/hooks';
import { onChange, send } from '../src/messages/transport';
import type { Desk } from '../src/model/desk';
import { snapshotOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';

export const deskSnapshot = snapshotOf<Desk>('desk');

/** What is stored: at once as it was drawn last, then as it is, and again after each change anyone makes. */
export function useDesk(acts: Acts): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(deskSnapshot.read);
  useEffect(() => {
    const refresh = async () => {
      const now = await acts.run(() => send('desk', null).then(answer => answer));
      if (!now) return;
      deskSnapshot.keep(now);
      setDesk(now);
    };
    void refresh();
    return onChange(() => void refresh());
  }, []);
  return desk;
}
