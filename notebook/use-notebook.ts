import { useEffect, useRef, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { resume, send } from '../src/messages/transport';
import type { Edited, NotebookView } from '../src/model/desk';
import { notebookWith, since } from '../src/model/edited';
import type { Id } from '../src/model/record';
import { pictureOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';
import { useReturn } from '../src/ui/use-return';
import { whenIdle } from '../src/ui/when-idle';

const snapshot = pictureOf<NotebookView>('notebook');
const idly = whenIdle();

/** A longer event is not drawn before it is listed: its picture would take longer to keep, at each change, than it saves. */
const KEPT_NOTES = 200;

/** What is stored of the opened event, drawn at once as it was last, and again after each change anyone makes. */
export function useNotebook(acts: Acts): { view: NotebookView | null; openEvent(id: Id): void } {
  const [view, setView] = useState<NotebookView | null>(snapshot.read);
  const eventId = useRef<Id | null>(null);
  const shown = useRef<NotebookView | null>(null);
  const edits = useRef(since(notebookWith));
  const show = (now: NotebookView) => {
    shown.current = now;
    idly(() => ((now.bundle?.notes.length ?? 0) <= KEPT_NOTES ? snapshot.keep(now) : snapshot.forget()));
    setView(now);
  };
  const refresh = async () => {
    const asked = eventId.current;
    const now = await acts.run(() => send('notebook', { eventId: asked }));
    // Another event was opened meanwhile, and is on its way.
    if (!now || eventId.current !== asked) return;
    eventId.current = now.bundle?.event.id ?? null;
    show(edits.current.over(now));
  };
  const hear = (edited: Edited) => {
    edits.current.add(edited);
    const next = shown.current && notebookWith(shown.current, edited);
    if (next && next !== shown.current) show(next);
  };
  useEffect(() => {
    const resumed = resume().then(refresh);
    const stops = [onNews('changed', () => void resumed.then(refresh)), onNews('edited', hear)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useReturn(() => void resume());
  const openEvent = (id: Id) => {
    eventId.current = id;
    void refresh();
  };
  return { view, openEvent };
}
