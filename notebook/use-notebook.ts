import { useEffect, useRef, useState } from 'preact/hooks';
import { onChange, resume, send } from '../src/messages/transport';
import type { NotebookView } from '../src/model/desk';
import type { Id } from '../src/model/record';
import { snapshotOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';

const snapshot = snapshotOf<NotebookView>('notebook');

/** What is stored of the opened event, drawn at once as it was last, and again after each change anyone makes. */
export function useNotebook(acts: Acts): { view: NotebookView | null; openEvent(id: Id): void } {
  const [view, setView] = useState<NotebookView | null>(snapshot.read);
  const eventId = useRef<Id | null>(null);
  const refresh = async () => {
    const asked = eventId.current;
    const now = await acts.run(() => send('notebook', { eventId: asked }));
    // Another event was opened meanwhile, and is on its way.
    if (!now || eventId.current !== asked) return;
    eventId.current = now.bundle?.event.id ?? null;
    snapshot.keep(now);
    setView(now);
  };
  useEffect(() => {
    const resumed = resume().then(refresh);
    return onChange(() => void resumed.then(refresh));
  }, []);
  const openEvent = (id: Id) => {
    eventId.current = id;
    void refresh();
  };
  return { view, openEvent };
}
