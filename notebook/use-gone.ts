import { useEffect, useRef } from 'preact/hooks';
import type { NotebookView } from '../src/model/desk';
import type { Id } from '../src/model/record';
import { nameOfEvent, titleOfSession } from '../src/ui/titles';

/** The session, or the event as a whole, that is opened. */
export interface Place {
  readonly id: Id;
  readonly eventId: Id;
  readonly name: string;
}

/** Calls back when what is opened was deleted elsewhere, and another place is shown for it: null where none is left. */
export function useGone(view: NotebookView | null, opened: Id | null, onGone: (gone: Place, now: Id | null) => void) {
  const last = useRef<Place | null>(null);
  const now = placeOf(view, opened);
  useEffect(() => {
    const before = last.current;
    last.current = now;
    if (before && view && before.id !== now?.id && isGone(before, view)) onGone(before, now?.id ?? null);
  }, [view, now?.id]);
}

function placeOf(view: NotebookView | null, opened: Id | null): Place | null {
  const bundle = view?.bundle;
  if (!bundle) return null;
  const session = bundle.sessions.find(({ id }) => id === opened);
  const eventId = bundle.event.id;
  return session
    ? { id: session.id, eventId, name: titleOfSession(session.title) }
    : { id: eventId, eventId, name: nameOfEvent(bundle.event.name) };
}

/** Of another event's sessions nothing is known here. */
function isGone({ id, eventId }: Place, { events, bundle }: NotebookView): boolean {
  if (!events.some(event => event.id === eventId)) return true;
  const isHere = bundle?.event.id === eventId;
  return isHere && id !== eventId && !bundle.sessions.some(session => session.id === id);
}
