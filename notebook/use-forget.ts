import { useRef } from 'preact/hooks';
import { send } from '../src/messages/transport';
import type { NotebookView } from '../src/model/desk';
import type { Id } from '../src/model/record';
import { VIEW } from '../src/outline/view';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';
import { takeAlong } from './unfinished';
import { useGone } from './use-gone';

interface Options {
  readonly view: NotebookView | null;
  readonly opened: Id | null;
  readonly acts: Acts;
  /** A line that was being typed stands under this place now. */
  onLine(under: Id): void;
}

/** Deletes a session or event, with a way back; the same is said of what another window deletes while it is opened here. */
export function useForget({ view, opened, acts, onLine }: Options): (id: Id) => void {
  const own = useRef(new Set<Id>());
  const said = (text: string, id: Id) => {
    const recall = () => send('recall', { id, view: VIEW });
    return { text, undo: () => void acts.insist(recall, { text: t('said_recalled') }) };
  };
  useGone(view, opened, (gone, now) => {
    // It is said already, and its line is there when it comes back.
    if (own.current.delete(gone.id) || own.current.has(gone.eventId)) return;
    const isKept = now !== null && takeAlong(gone.id, now);
    acts.say(said(t(isKept ? 'said_goneLineKept' : 'said_gone', gone.name), gone.id));
    if (isKept) onLine(now);
  });
  return id => {
    own.current.add(id);
    void acts.insist(() => send('forget', { id, view: VIEW }), said(t('said_deleted'), id));
  };
}
