import { useEffect, useState } from 'preact/hooks';

/** A tab as the browser tells of it: the address only where Talkmark has access. */
export interface FrontTab {
  readonly id: number;
  readonly url: string | null;
  readonly isComplete: boolean;
}

/** The tab in front of the panel's window. */
export interface Front {
  find(): Promise<FrontTab | null>;
  /** Calls back when another one comes to the front, or the one in front goes elsewhere; returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** The tab in front, as it is now. */
export function useFront(front: Front, alsoOn: (listener: () => void) => () => void): FrontTab | null {
  const [tab, setTab] = useState<FrontTab | null>(null);
  useEffect(() => {
    const look = () => void front.find().then(setTab);
    look();
    const stops = [front.onChange(look), alsoOn(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return tab;
}
