import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Settled {
  readonly isMoved: boolean;
}

/** Choices of where notes go, on their way. */
export interface Moves {
  /** Whether it is known where a note goes: not while a choice of that is on its way. Asked at this very moment. */
  isSettled(): boolean;
  /** Resolves as soon as it is known, and drawn; null where it is. */
  whenSettled(): Promise<void> | null;
  /** A new one each time that this becomes known; whether every choice was stored. */
  readonly settled: Settled;
  /** Runs an act that changes where notes go: what is kept meanwhile waits for its answer. */
  move<T>(act: () => Promise<T>): Promise<T>;
  /** Whether a choice is on its way: a line that is begun now is for what was chosen. */
  isMoving(): boolean;
  /** What is stored is known from here on: the first time it is to be said. */
  known(): void;
}

/** `refresh` draws what was chosen. */
export function useMoves(refresh: () => Promise<unknown>): Moves {
  // The first is to know what is stored.
  const unsettled = useRef(1);
  const moving = useRef(0);
  const isMoved = useRef(true);
  const [settled, setSettled] = useState<Settled>({ isMoved: false });
  const drawn = useRef(Promise.withResolvers<void>());
  useLayoutEffect(() => {
    drawn.current.resolve();
    drawn.current = Promise.withResolvers();
  }, [settled]);
  const isSettled = () => unsettled.current === 0;
  const known = () => {
    unsettled.current -= 1;
    if (unsettled.current > 0) return;
    setSettled({ isMoved: isMoved.current });
    isMoved.current = true;
  };
  const arrive = async () => {
    await refresh();
    moving.current -= 1;
    known();
  };
  const move = async <T>(act: () => Promise<T>): Promise<T> => {
    unsettled.current += 1;
    moving.current += 1;
    const done = await act().catch(error => {
      isMoved.current = false;
      void arrive();
      throw error;
    });
    // What is said of it is said where it is drawn: a place that is chosen then is chosen of what there is by now.
    await arrive();
    return done;
  };
  return {
    isSettled,
    whenSettled: () => (isSettled() ? null : drawn.current.promise),
    isMoving: () => moving.current > 0,
    settled,
    move,
    known,
  };
}
