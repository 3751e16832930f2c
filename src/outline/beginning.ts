import type { Moment } from '../model/note';
import type { Playing } from '../model/video';

/** What the page at hand is playing now; null for nothing, or where nobody may look. */
export type AskPlaying = () => Promise<Playing | null>;

/** When a note was begun: known at once, and with the second of a video as soon as the page has told. */
export interface Beginning {
  readonly moment: Moment;
  /** Null where nothing is playing. */
  readonly whole: Promise<Moment | null>;
}

/** To be called at a note's first key. */
export function beginning(ask: AskPlaying | undefined): Beginning {
  const moment: Moment = { at: new Date().toISOString(), second: null };
  const whole = async () => {
    // A page that does not tell costs the second, and never the note.
    const playing = await ask?.().catch(() => null);
    return playing ? { ...moment, ...playing } : null;
  };
  return { moment, whole: whole() };
}
