import { useEffect, useState } from 'preact/hooks';

/** A tab as the browser tells of it: the address only where Talkmark has access. */
export interface FrontTab {
  readonly id: number;
  readonly url: string | null;
  readonly isComplete: boolean;
  /** No extension may read it, whatever the user does; as far as the browser tells. */
  readonly isClosed: boolean;
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
    let asked = 0;
    const look = async () => {
      asked += 1;
      const own = asked;
      const found = await front.find();
      // A later question may be answered sooner.
      if (own === asked) setTab(found);
    };
    void look();
    const stops = [front.onChange(() => void look()), alsoOn(() => void look())];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return tab;
}
