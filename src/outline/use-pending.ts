import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** An edit of more notes than this is drawn in one task, and handed over in the next. */
const MANY = 500;

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

/** What is said once it is stored. */
type Done = Notice | ((answer: Edited) => Notice);

export interface OnTheWay {
  /** Drawn over what is stored, in order. */
  readonly pending: readonly Pending[];
  /** What the background answered, until a later list holds it too. */
  readonly answers: readonly Edited[];
  /** Hands over what waits, and then this. Whether it came to the disk, sooner or later: false where it is refused for good, and gone from here. */
  now(entry: Pending, done?: Done): Promise<boolean>;
  /** Hands it over soon, as one with what follows on it: the outline is that of `last`, if that still waits. */
  soon(entry: Pending): void;
  flush(): void;
  /** Takes back the last edit of this outline, which nobody stored; null where none failed, false where what failed is stored meanwhile. */
  takeBack(under: Id): Promise<boolean> | null;
  /**
   * Hands over what waits, and then asks for something else of this outline: at once, for what is handed over later comes behind it. Where
   * the outline was still to be made (''), it is of the one that the last edit turned out to be of.
   */
  after<T extends Edited>(outline: Id, ask: (under: Id | null) => Promise<T>): Promise<T | undefined>;
}

interface Options {
  readonly acts: Acts;
  /** When what is stored was read. */
  readonly asOf: AsOf;
  /** What was typed into a note is a note of its own by now: another window had changed the same words. */
  onTwin(twin: Note, from: Id): void;
}

/** Of the page, and not of what is drawn: an outline that is left and come back to shows what is not stored yet. */
const page = {
  all: [] as readonly Pending[],
  /** Those that could not be stored, until they are: one that is tried again, too. */
  failed: new Set<Pending>(),
  /** Those that are asked for and not answered. */
  flights: new Map<Pending, Promise<void>>(),
  /** Typing, to which more may come; or what is `whole`, with what is said of it. */
  unsent: null as { readonly entry: Pending; readonly whole?: { readonly done: Done | undefined } } | null,
  timer: undefined as ReturnType<typeof setTimeout> | undefined,
  last: Promise.resolve() as Promise<unknown>,
  redraw: (_all: readonly Pending[]): void => {},
};

/** Edits are drawn at once, and stored in order by the background; what fails stays on the screen, is said, and is tried again. */
export function usePending({ acts, asOf, onTwin }: Options): OnTheWay {
  const [, redraw] = useState(page.all);
  // The one before it may have handed over more as it went.
  useLayoutEffect(() => {
    page.redraw = redraw;
    redraw(page.all);
  }, []);
  const [answers, setAnswers] = useState<readonly Edited[]>([]);
  const under = useRef<Id | null>(null);

  const set = (next: readonly Pending[]) => {
    page.all = next;
    page.redraw(next);
  };
  const without = (entry: Pending) => page.all.filter(each => each !== entry);
  const hear = (answer: Edited) => {
    under.current = answer.notes[0]?.under ?? under.current;
    setAnswers(now => [...now.filter(each => each.asOf >= asOf), answer]);
  };
  const goOnInTwins = ({ notes }: Edited, edit: Edit) => {
    // One that the edit was of itself, as joining it to its note is, was made long before.
    const touched = new Set(edit.map(({ id }) => id));
    for (const twin of notes.filter(note => note.twinOf !== undefined && !touched.has(note.id))) {
      const from = edit.find(({ id }) => id === twin.twinOf)?.id;
      if (from === undefined) continue;
      for (const each of page.all) each.edit = retargeted(each.edit, from, twin.id);
      onTwin(twin, from);
    }
  };
  const hand = async (entry: Pending, done?: Done, isTriedAgain = false): Promise<void> => {
    const { end, request, ...input } = entry;
    const sent = input.edit;
    let isRefused = false;
    const answer = await acts[isTriedAgain ? 'again' : 'begin'](
      () => send('edit', input, { request, isTriedAgain: true }),
      done,
      why => {
        if (isFinal(why)) return end.resolve(false);
        isRefused = page.all.includes(entry);
        page.timer ??= setTimeout(flush, AGAIN_MS);
      },
    );
    page.flights.delete(entry);
    if (isRefused) return void page.failed.add(entry);
    page.failed.delete(entry);
    set(without(entry));
    if (!answer) return;
    hear(answer);
    goOnInTwins(answer, sent);
    end.resolve(true);
  };
  const handOver = (...handed: Parameters<typeof hand>): void => {
    const flight = hand(...handed);
    page.flights.set(handed[0], flight);
    page.last = Promise.all([page.last, flight]);
  };
  const flush = () => {
    clearTimeout(page.timer);
    page.timer = undefined;
    const again = [...page.failed].filter(each => !page.flights.has(each));
    const { unsent } = page;
    page.unsent = null;
    // What is stored at last takes the alarm from the screen.
    for (const each of again) handOver(each, { text: t('said_saved') }, true);
    if (unsent) handOver(unsent.entry, unsent.whole?.done);
  };
  // What failed is tried again in time, and by the next view.
  useLeaving(() => page.unsent && flush());
  const takeLast = async (isOwn: (each: Pending) => boolean): Promise<boolean> => {
    // Which of them is the last that nobody stored is known once all are answered.
    await Promise.all(page.all.filter(isOwn).map(each => page.flights.get(each)));
    const unsent = page.unsent && isOwn(page.unsent.entry) ? page.unsent.entry : null;
    const entry = unsent ?? page.all.findLast(each => isOwn(each) && page.failed.has(each));
    if (!entry) return false;
    if (unsent) page.unsent = null;
    page.failed.delete(entry);
    giveUp(entry.request);
    entry.end.resolve(true);
    set(without(entry));
    // What else can't be stored says so again by itself.
    if (page.failed.size === 0) acts.dismiss();
    return true;
  };

  return {
    pending: page.all,
    answers,
    flush,
    now(entry, done) {
      flush();
      set([...page.all, entry]);
      if (entry.edit.length <= MANY) handOver(entry, done);
      else {
        page.unsent = { entry, whole: { done } };
        page.timer ??= setTimeout(flush);
      }
      return entry.end.promise;
    },
    soon(entry) {
      const before = page.unsent;
      const isMore = before !== null && !before.whole && sameOutline(before.entry.outline, entry.outline);
      if (before && !isMore) flush();
      const typed = isMore ? { ...entry, edit: followed(before.entry.edit, entry.edit) } : entry;
      page.unsent = { entry: typed };
      set([...page.all.filter(each => !isMore || each !== before.entry), typed]);
      // Sooner than what failed before would be tried again by itself.
      if (page.failed.size > 0) clearTimeout(page.timer);
      if (page.failed.size > 0 || !page.timer) page.timer = setTimeout(flush, HAND_OVER_MS);
    },
    takeBack(under) {
      const isOwn = (each: Pending) => isOf(each.outline, under);
      return [...page.failed].some(isOwn) ? takeLast(isOwn) : null;
    },
    after(outline, ask) {
      flush();
      const asked = async () => {
        const answer = await ask(outline || under.current);
        hear(answer);
        return answer;
      };
      const run = () => acts.run(asked, () => null);
      return outline ? run() : page.last.then(run);
    },
  };
}

/** Whether this is the outline that is drawn; one that was still to be made when it was edited is by now. */
export const isOf = (outline: OutlineChoice, under: Id): boolean => !('under' in outline) || outline.under === under;

const sameOutline = (a: OutlineChoice, b: OutlineChoice): boolean =>
  !('under' in a) || !('under' in b) || a.under === b.under;
