import { useRef, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { giveUp, send } from '../messages/transport';
import type { AsOf, Draft, Edited, OutlineChoice } from '../model/desk';
import { type Edit, followed, retargeted } from '../model/edit';
import type { StepBy } from '../model/history';
import type { Note } from '../model/note';
import type { Id } from '../model/record';
import { isFinal } from '../model/refusal';
import type { Notice } from '../ui/Notices';
import { type Acts, AGAIN_MS } from '../ui/use-acts';
import { useLeaving } from '../ui/use-leaving';
import { t } from '../ui/words';

/** Typing is handed over this long after its first key that was not. */
const HAND_OVER_MS = 200;

/** An edit on its way to the disk. */
export interface Pending {
  readonly outline: OutlineChoice;
  /** Goes on to the twin that an edit before it made. */
  edit: Edit;
  readonly draft: Draft | null;
  readonly by: StepBy | null;
  /** Its request: done once, however often it is tried. */
  readonly request: Id;
  /** True once it is on the disk, or taken back; false where it was refused for good. */
  readonly end: PromiseWithResolvers<boolean>;
}

export const pendingOf = (
  entry: Pick<Pending, 'outline' | 'edit' | 'by'> & Partial<Pick<Pending, 'draft'>>,
): Pending => ({ draft: null, request: v7(), end: Promise.withResolvers(), ...entry });

export interface OnTheWay {
  /** Drawn over what is stored, in order. */
  readonly pending: readonly Pending[];
  /** What the background answered, until a later list holds it too. */
  readonly answers: readonly Edited[];
  /** Hands over what waits, and then this. Whether it came to the disk, sooner or later: false where it is refused for good, and gone from here. */
  now(entry: Pending, done?: Notice): Promise<boolean>;
  /** Hands it over soon, as one with what follows on it: the outline is that of `last`, if that still waits. */
  soon(entry: Pending): void;
  flush(): void;
  /** Takes back the last edit where one failed, which nobody stored; false where none did. */
  takeBack(): boolean;
  /** Asks for something else once all is handed over, under the outline that the last edit turned out to be of. */
  after<T extends Edited>(ask: (under: Id | null) => Promise<T>): Promise<T | undefined>;
}

interface Options {
  readonly acts: Acts;
  /** When what is stored was read. */
  readonly asOf: AsOf;
  /** What was typed into a note is a note of its own by now: another window had changed the same words. */
  onTwin(twin: Note, from: Id): void;
}

/** Edits are drawn at once, and stored in order by the background; what fails stays on the screen, is said, and is tried again. */
export function usePending({ acts, asOf, onTwin }: Options): OnTheWay {
  const all = useRef<readonly Pending[]>([]);
  const [, redraw] = useState(all.current);
  const [answers, setAnswers] = useState<readonly Edited[]>([]);
  const failed = useRef<Pending[]>([]);
  const unsent = useRef<Pending | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const under = useRef<Id | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const set = (next: readonly Pending[]) => {
    all.current = next;
    redraw(next);
  };
  const without = (entry: Pending) => all.current.filter(each => each !== entry);
  const hear = (answer: Edited) => {
    under.current = answer.notes[0]?.under ?? under.current;
    setAnswers(now => [...now.filter(each => each.asOf >= asOf), answer]);
  };
  const goOnInTwins = ({ notes }: Edited, edit: Edit) => {
    for (const twin of notes.filter(note => note.twinOf !== undefined)) {
      const from = edit.find(({ id }) => id === twin.twinOf)?.id;
      if (from === undefined) continue;
      for (const each of all.current) each.edit = retargeted(each.edit, from, twin.id);
      onTwin(twin, from);
    }
  };
  const hand = async (entry: Pending, done?: Notice, isTriedAgain = false): Promise<void> => {
    const { end, request, ...input } = entry;
    const sent = input.edit;
    const answer = await acts[isTriedAgain ? 'again' : 'begin'](
      () => send('edit', input, { request, isTriedAgain: true }),
      done,
      why => {
        if (isFinal(why)) return end.resolve(false);
        failed.current.push(entry);
        timer.current ??= setTimeout(flush, AGAIN_MS);
      },
    );
    if (!failed.current.includes(entry)) set(without(entry));
    // Empty where an earlier asking had done it, and then it is listed.
    if (answer) hear(answer);
    if (answer) goOnInTwins(answer, sent);
    if (answer !== undefined) end.resolve(true);
  };
  const handOver = (...handed: Parameters<typeof hand>): void => {
    last.current = Promise.all([last.current, hand(...handed)]);
  };
  const flush = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const again = failed.current.splice(0);
    const entry = unsent.current;
    unsent.current = null;
    // What is stored at last takes the alarm from the screen.
    for (const each of again) handOver(each, { text: t('said_saved') }, true);
    if (entry) handOver(entry);
  };
  useLeaving(flush);

  return {
    pending: all.current,
    answers,
    flush,
    now(entry, done) {
      flush();
      set([...all.current, entry]);
      handOver(entry, done);
      return entry.end.promise;
    },
    soon(entry) {
      const before = unsent.current;
      const isMore = before !== null && sameOutline(before.outline, entry.outline);
      if (before && !isMore) flush();
      const whole = isMore ? { ...entry, edit: followed(before.edit, entry.edit) } : entry;
      unsent.current = whole;
      set([...all.current.filter(each => !isMore || each !== before), whole]);
      // Sooner than what failed before would be tried again by itself.
      if (failed.current.length > 0) clearTimeout(timer.current);
      if (failed.current.length > 0 || !timer.current) timer.current = setTimeout(flush, HAND_OVER_MS);
    },
    takeBack() {
      if (failed.current.length === 0) return false;
      const entry = unsent.current ?? failed.current.pop();
      unsent.current = null;
      if (!entry) return false;
      giveUp(entry.request);
      entry.end.resolve(true);
      set(without(entry));
      // What else can't be stored says so again by itself.
      if (failed.current.length === 0) acts.dismiss();
      return true;
    },
    after(ask) {
      flush();
      const asked = async () => {
        const answer = await ask(under.current);
        hear(answer);
        return answer;
      };
      return last.current.then(() => acts.run(asked, () => null));
    },
  };
}

const sameOutline = (a: OutlineChoice, b: OutlineChoice): boolean =>
  !('under' in a) || !('under' in b) || a.under === b.under;
