import { useRef } from 'preact/hooks';
import { send } from '../src/messages/transport';
import { VIEW } from '../src/messages/view';
import type { NotebookView } from '../src/model/desk';
import type { Id } from '../src/model/record';
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
  /** This event is there again; another one was opened for it. */
  onEventBack(id: Id): void;
}

export interface Forgetting {
  forget(id: Id): void;
  /** It is deleted here in another way, which says so itself. */
  expect(id: Id): void;
}

/** Deletes a session or event, with a way back; the same is said of what another window deletes while it is opened here. */
export function useForget({ view, opened, acts, onLine, onEventBack }: Options): Forgetting {
  const own = useRef(new Set<Id>());
  const said = (text: string, id: Id, eventId = view?.bundle?.event.id) => {
    const recall = async () => {
      await send('recall', { id, view: VIEW });
      if (id === eventId) onEventBack(id);
    };
    return { text, undo: () => void acts.insist(recall, { text: t('said_recalled') }) };
  };
  useGone(view, opened, (gone, now) => {
    // It is said already, and its line is there when it comes back.
    if (own.current.delete(gone.id) || own.current.has(gone.eventId)) return;
    const isKept = now !== null && takeAlong(gone.id, now);
    acts.say(said(t(isKept ? 'said_goneLineKept' : 'said_gone', gone.name), gone.id, gone.eventId));
    if (isKept) onLine(now);
  });
  const expect = (id: Id) => {
    if (id === opened || id === view?.bundle?.event.id) own.current.add(id);
  };
  return {
    expect,
    forget: id => {
      expect(id);
      void acts.insist(() => send('forget', { id, view: VIEW }), said(t('said_deleted'), id));
    },
  };
}
