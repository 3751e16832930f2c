import { useEffect, useRef, useState } from 'preact/hooks';
import { onChange, onEdit, resume, send } from '../src/messages/transport';
import type { Desk, Edited } from '../src/model/desk';
import { deskWith, since } from '../src/model/edited';
import { snapshotOf } from '../src/ui/snapshot';
import type { Acts } from '../src/ui/use-acts';

const snapshot = snapshotOf<Desk>('desk');

/** The first paint shows the beginning of an outline: more is not worth the reading, or the writing at each change. */
const KEPT_NOTES = 200;

export interface Settled {
  readonly isMoved: boolean;
}

export interface DeskView {
  readonly desk: Desk | null;
  /** What is drawn is what is stored, not only what was drawn last: from here on it may be acted on. */
  readonly isFresh: boolean;
  readonly whenFresh: Promise<void>;
  /** Whether it is known where a note goes: not while a choice of that is on its way. Asked at this very moment. */
  isSettled(): boolean;
  /** A new one each time that this becomes known; whether every choice was stored. */
  readonly settled: Settled;
  /** Runs an act that changes where notes go: what is kept meanwhile waits for its answer. */
  move<T>(act: () => Promise<T>): Promise<T>;
}

/** What is stored: at once as it was drawn last, then as it is, and again after each change anyone makes. */
export function useDesk(acts: Acts): DeskView {
  const [desk, setDesk] = useState<Desk | null>(snapshot.read);
  const [isFresh, setFresh] = useState(false);
  const fresh = useRef(Promise.withResolvers<void>());
  // The first is to know what is stored.
  const unsettled = useRef(1);
  const isMoved = useRef(true);
  const [settled, setSettled] = useState<Settled>({ isMoved: false });
  const settle = () => {
    unsettled.current -= 1;
    if (unsettled.current > 0) return;
    setSettled({ isMoved: isMoved.current });
    isMoved.current = true;
  };
  const shown = useRef<Desk | null>(null);
  const edits = useRef(since(deskWith));
  const show = (now: Desk) => {
    shown.current = now;
    snapshot.keep({ ...now, outline: now.outline.slice(0, KEPT_NOTES) });
    setDesk(now);
  };
  const refresh = async () => {
    const now = await acts.run(() => send('desk', null));
    if (!now) return;
    show(edits.current.over(now));
    setFresh(true);
    fresh.current.resolve();
  };
  const hear = (edited: Edited) => {
    edits.current.add(edited);
    const next = shown.current && deskWith(shown.current, edited);
    if (next) show(next);
    else if (shown.current) void refresh();
  };
  const move = async <T>(act: () => Promise<T>): Promise<T> => {
    unsettled.current += 1;
    try {
      return await act();
    } catch (error) {
      isMoved.current = false;
      throw error;
    } finally {
      void refresh().then(settle);
    }
  };
  useEffect(() => {
    void fresh.current.promise.then(settle);
    // Asking again what was not answered changes things one by one: nothing is drawn in the middle of it.
    const resumed = resume().then(refresh);
    const stops = [onChange(() => void resumed.then(refresh)), onEdit(hear)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return { desk, isFresh, whenFresh: fresh.current.promise, isSettled: () => unsettled.current === 0, settled, move };
}
