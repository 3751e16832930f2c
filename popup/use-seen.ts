import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSeen } from '../src/messages/contract';
import type { Id } from '../src/model/record';
import type { Session } from '../src/model/session';
import type { Acts } from '../src/ui/use-acts';
import type { PageSource } from './page-source';
import type { DeskView } from './use-desk';

interface Options {
  readonly source: PageSource;
  readonly view: DeskView;
  readonly acts: Acts;
}

export interface Seen {
  /** Null while the page is being read. */
  readonly seen: PageSeen | null;
  /** The session that the page has, as it is stored now. */
  readonly known: Session | null;
  setKnown(known: Session | null): void;
  /** The session of the page becomes the current one, where this view follows its page. */
  see(session: Id | null): void;
}

/** The page as it was read, and read again where the answer may be another by now. `begin` is told of each page that was not there before. */
export function useSeen({ source, view, acts }: Options, begin: (page: PageSeen) => void): Seen {
  const { desk } = view;
  const [seen, setSeen] = useState<PageSeen | null>(null);
  const [known, setKnown] = useState<Session | null>(null);
  const last = useRef<PageSeen | null>(null);
  const opened = useRef(new Date().toISOString());
  // What one came for; what is typed or chosen from now on is later.
  const see = (session: Id | null) => {
    if (source.leads) view.see(session, opened.current);
  };
  const look = async (eventId: Id | null): Promise<void> => {
    const answer = await source.look(eventId);
    // What a person chose stays chosen when the page is looked at again, and goes with the page.
    if (!last.current || last.current.page?.url !== answer.page?.url) begin(answer);
    last.current = answer;
    setSeen(answer);
    setKnown(answer.known);
    see(answer.session);
  };
  useEffect(() => {
    void acts.run(() => look(null));
  }, []);
  useEffect(() => source.onNext?.(() => void acts.run(() => look(desk?.event?.id ?? null))), [desk?.event?.id]);
  // Slides belong to a session of the event that one chose.
  useEffect(() => {
    if (seen && desk?.event) void acts.run(() => look(desk.event?.id ?? null));
  }, [desk?.event?.id, desk?.sessions.length]);
  // A known session is drawn as it is stored, whichever window changed it, and not at all once it is deleted.
  useEffect(() => {
    if (!known || !desk || desk.event?.id !== known.eventId) return;
    if (desk.session?.id === known.id) setKnown(desk.session);
    else if (!desk.sessions.some(({ id }) => id === known.id)) setKnown(null);
  }, [desk]);
  return { seen, known, setKnown, see };
}
