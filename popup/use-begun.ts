import { useRef } from 'preact/hooks';
import type { Draft } from '../src/model/desk';
import type { Moment } from '../src/model/note';
import { type AskPlaying, type Beginning, beginning } from '../src/outline/beginning';

/** A draft that is to be a note. */
export interface Taken extends Omit<Draft, 'begun'> {
  readonly begun: Beginning | undefined;
}

interface Begun {
  /** When these words were begun, which follow what stands there now: at this moment, if they are the first. */
  of(text: string, now: Draft): Pick<Draft, 'begun'>;
  taken(draft: Draft): Taken;
}

/** When the words of the draft were begun. `onWhole` hears what the page tells of it later: the second of a video. */
export function useBegun(playing: AskPlaying, onWhole: (moment: Moment) => void): Begun {
  const latest = useRef<Beginning | null>(null);
  return {
    of: (text, now) => {
      if (text === '') return {};
      if (now.begun) return { begun: now.begun };
      const begun = beginning(playing);
      latest.current = begun;
      void begun.whole.then(moment => moment && onWhole(moment));
      return { begun: begun.moment };
    },
    taken: ({ begun, ...draft }) => {
      // What the page has not told yet comes later, and what came from elsewhere is whole.
      const awaited = begun && latest.current?.moment === begun ? latest.current : null;
      return { ...draft, begun: awaited ?? (begun && { moment: begun, whole: Promise.resolve(null) }) };
    },
  };
}
