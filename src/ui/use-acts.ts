import { useRef, useState } from 'preact/hooks';
import { type Asking, untilDone } from '../messages/transport';
import { passes, Refusal } from '../model/refusal';
import type { Alarm, Notice } from './Notices';
import { notDoneText, refusalText } from './words';

/** Runs it and says `done` after it completed; undefined where it failed, which is said. */
type Run = <T>(
  action: () => Promise<T>,
  done?: Notice | ((result: T) => Notice | null),
  refused?: (why: Refusal) => void,
) => Promise<T | undefined>;

/** What a page's root needs to act: run something, and say in the one place how it ended. */
export interface Acts {
  readonly said: Notice | null;
  readonly alarm: Alarm | null;
  /** Once: where it can't be stored now, an act of the user's is said not to be done. */
  run: Run;
  /** The same for what is tried again by itself, the first time; */
  begin: Run;
  /** and after that: a failure that stands already is no news. */
  again: Run;
  /**
   * The same for what is to be stored: where the disk or the database refuses it, that is said, and it is tried again until it is stored or
   * refused for a reason of its own. Asked as it is told to, it is tried by the next view as well, should this one close before.
   */
  insist<T>(
    action: (asking: Asking) => Promise<T>,
    done?: Notice | ((result: T) => Notice | null),
  ): Promise<T | undefined>;
  say(notice: Notice): void;
  /** Takes these words back, where they still stand: they are not true any more. */
  unsay(text: string): void;
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
  const [alarm, draw] = useState<Alarm | null>(null);
  const standing = useRef(alarm);
  const set = (next: Alarm | null) => {
    standing.current = next;
    draw(next);
  };
  /** What was said of things tried again, since something failed: the next that is stored with them is no news. */
  const stored = useRef<string | null>(null);
  /** What was said before is no news beside it. */
  const warn = (text: string) => {
    stored.current = null;
    set({ text, key: count() });
    say(null);
  };
  const running =
    (isTriedAgain: boolean, textOf = refusalText): Run =>
    async (action, done, refused) => {
      try {
        const result = await action();
        const notice = typeof done === 'function' ? done(result) : done;
        // What the page does by itself does not take a failure from the screen; what the user does next does.
        if (notice) {
          set(null);
          if (!isTriedAgain || notice.undo || stored.current !== notice.text) say({ ...notice, key: count() });
          if (isTriedAgain) stored.current = notice.text;
        }
        return result;
      } catch (error) {
        const why = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
        const text = done === undefined ? refusalText(why) : textOf(why);
        // What the page tries by itself, again and again, is news once.
        const isNews = !isTriedAgain && (done !== undefined || !passes(why));
        if (isNews || standing.current?.text !== text) warn(text);
        refused?.(why);
        return undefined;
      }
    };
  const [run, begin, again] = [running(false, notDoneText), running(false), running(true)];
  /** Until the next try of all that could not be stored, in the order in which it was asked: of two changes of one fact the later stays. */
  const resting = useRef<PromiseWithResolvers<void> | null>(null);
  const wake = () => {
    resting.current?.resolve();
    resting.current = null;
  };
  const rest = (): Promise<void> => {
    if (!resting.current) setTimeout(wake, AGAIN_MS);
    resting.current ??= Promise.withResolvers();
    return resting.current.promise;
  };
  const insist: Acts['insist'] = async (action, done) => {
    const asking = untilDone();
    const before = resting.current?.promise;
    if (before) {
      wake();
      await before;
    }
    for (let act = begin; ; act = again) {
      let isOver = true;
      const result = await act(
        () => action(asking),
        done,
        why => {
          isOver = !passes(why);
        },
      );
      if (isOver) return result;
      await rest();
    }
  };
  return {
    said: notice,
    alarm,
    run,
    begin,
    again,
    insist,
    say: each => say({ ...each, key: count() }),
    unsay: text => say(now => (now?.text === text ? null : now)),
    warn,
    dismiss: () => set(null),
  };
}
