import { useState } from 'preact/hooks';
import { passes, Refusal } from '../model/refusal';
import type { Notice } from './Notices';
import { refusalText } from './words';

/** What a page's root needs to act: run something, and say in the one place how it ended. */
export interface Acts {
  readonly said: Notice | null;
  readonly alarm: string | null;
  /** Runs it and says `done` after it completed; undefined where it failed, which is said. */
  run<T>(
    action: () => Promise<T>,
    done?: Notice | ((result: T) => Notice | null),
    refused?: (why: Refusal) => void,
  ): Promise<T | undefined>;
  /**
   * The same for what is to be stored: where the disk or the database refuses it, that is said, and it is tried again until it is stored or
   * refused for a reason of its own.
   */
  insist<T>(action: () => Promise<T>, done?: Notice | ((result: T) => Notice | null)): Promise<T | undefined>;
  say(notice: Notice): void;
  warn(text: string): void;
  dismiss(): void;
}

/** What failed is tried again after this long. */
export const AGAIN_MS = 5000;

let said = 0;

/** The same sentence said twice is news twice. */
function count(): number {
  said += 1;
  return said;
}

export function useActs(): Acts {
  const [notice, say] = useState<Notice | null>(null);
  const [alarm, warn] = useState<string | null>(null);
  const run: Acts['run'] = async (action, done, refused) => {
    try {
      const result = await action();
      const notice = typeof done === 'function' ? done(result) : done;
      // What the page does by itself does not take a failure from the screen; what the user does next does.
      if (notice) {
        warn(null);
        say({ ...notice, key: count() });
      }
      return result;
    } catch (error) {
      const why = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
      warn(refusalText(why));
      refused?.(why);
      return undefined;
    }
  };
  const insist: Acts['insist'] = async (action, done) => {
    for (;;) {
      let isOver = true;
      const result = await run(action, done, why => {
        isOver = !passes(why);
      });
      if (isOver) return result;
      await new Promise(rest => setTimeout(rest, AGAIN_MS));
    }
  };
  return {
    said: notice,
    alarm,
    run,
    insist,
    say: each => say({ ...each, key: count() }),
    warn,
    dismiss: () => warn(null),
  };
}
