import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { send } from '../messages/transport';
import { pasted } from '../model/commands';
import type { Draft, Edited, OutlineChoice } from '../model/desk';
import { type Edit, followed, type Line, redrawn, settled, undone } from '../model/edit';
import type { Note } from '../model/note';
import { tidied } from '../model/outline';
import type { Id } from '../model/record';
import type { Notice } from './Notices';
import { type Steps, steps } from './steps';
import type { Acts } from './use-acts';
import { t } from './words';

/** Typing is handed over this long after its first key that was not. */
const HAND_OVER_MS = 200;

/** What failed is tried again after this long, and with the next edit. */
const AGAIN_MS = 5000;

/** The line that is being edited, and where in its text (UTF-16 code units). */
export interface Caret {
  readonly id: Id;
  readonly at: number;
}

export interface OutlineState {
  /** As it is drawn: what is stored, with every edit that is on its way. */
  readonly notes: readonly Note[];
  readonly caret: Caret | null;
  place(caret: Caret | null): void;
  /** An act of its own; what it says when it is stored is told the edit with what it did to the depths around it. */
  edit(edit: Edit, done?: (whole: Edit) => Notice): void;
  /** Like `edit`, and no step of its own: undoing goes past it. */
  tidy(edit: Edit): void;
  /** New lines at the end, typed in the note field; and the draft that is left there. Whether they are on the disk; else they are gone from here. */
  add(lines: readonly Omit<Line, 'order'>[], draft: Draft | null): Promise<boolean>;
  /** For keys that follow one another: stored soon, and undone together. */
  type(edit: Edit): void;
  undo(): void;
  redo(): void;
}

/** An edit on its way to the disk. */
interface Pending {
  readonly outline: OutlineChoice;
  readonly edit: Edit;
  readonly draft: Draft | null;
  /** Lines from the note field, which go back there if they are refused; any other edit stays on the screen and is tried again. */
  readonly isNew: boolean;
}

/**
 * An outline that is edited: drawn at once, stored in the background, undone across its notes. What another window does meanwhile is
 * merged there, and drawn when it is announced.
 */
export function useOutline(outline: OutlineChoice, stored: Edited, acts: Acts): OutlineState {
  const under = underOf(outline);
  const [pending, setPending] = useState<readonly Pending[]>([]);
  // What the background answered, until a later list holds it too.
  const [answers, setAnswers] = useState<readonly Edited[]>([]);
  const [caret, place] = useState<Caret | null>(null);
  const all = useRef(new Map<Id, Steps>());
  const unsent = useRef<Pending | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const made = (id: Id, line: Line): Note => blank(id, under, line);
  const listed = useMemo(() => {
    const later = answers.filter(({ asOf }) => asOf >= stored.asOf).flatMap(answer => answer.notes);
    return tidied(newest(stored.notes, later, under));
  }, [stored.notes, stored.asOf, answers, under]);
  const notes = pending
    .filter(each => isOf(each.outline, under))
    .reduce((drawn, { edit }) => redrawn(drawn, edit, made), listed);

  // As it will be drawn: two keys can come before the next drawing.
  const drawn = useRef(notes);
  drawn.current = notes;
  const draw = (edit: Edit) => {
    drawn.current = redrawn(drawn.current, edit, made);
  };
  const failed = useRef<Pending[]>([]);
  const hand = async (entry: Pending, done?: Notice): Promise<boolean> => {
    const { isNew, ...input } = entry;
    const answer = await acts.run(
      () => send('edit', input),
      done,
      why => {
        if (isNew || why.code === 'gone') return;
        failed.current.push(entry);
        timer.current ??= setTimeout(flush, AGAIN_MS);
      },
    );
    if (answer) setAnswers(now => [...now.filter(({ asOf }) => asOf >= stored.asOf), answer]);
    if (!failed.current.includes(entry)) setPending(now => now.filter(each => each !== entry));
    return answer !== undefined;
  };
  const flush = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const again = failed.current.splice(0);
    const entry = unsent.current;
    unsent.current = null;
    // What is stored at last takes the alarm from the screen.
    for (const each of again) void hand(each, { text: t('said_saved') });
    if (entry) void hand(entry);
  };
  const perform = (edit: Edit, done?: Notice, more: Partial<Pending> = {}): Promise<boolean> => {
    flush();
    const entry = { outline, edit, draft: null, isNew: false, ...more };
    setPending(now => [...now, entry]);
    draw(edit);
    return hand(entry, done);
  };
  const past = (): Steps => {
    const own = all.current.get(under) ?? steps();
    all.current.set(under, own);
    return own;
  };

  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [under]);

  return {
    notes,
    caret,
    place,
    edit: (edit, done) => {
      const whole = settled(drawn.current, edit, made);
      past().add(whole);
      void perform(whole, done?.(whole));
    },
    tidy: edit => void perform(settled(drawn.current, edit, made)),
    add: (lines, draft) => {
      const edit =
        pasted(
          drawn.current,
          null,
          lines,
          0,
          lines.map(() => v7()),
        ) ?? [];
      past().add(edit);
      return perform(edit, { text: t('said_note') }, { draft, isNew: true });
    },
    type: edit => {
      const whole = settled(drawn.current, edit, made);
      past().addTyping(whole, Date.now());
      const before = unsent.current && isOf(unsent.current.outline, under) ? unsent.current : null;
      if (!before) flush();
      const entry = { outline, edit: before ? followed(before.edit, whole) : whole, draft: null, isNew: false };
      unsent.current = entry;
      draw(whole);
      setPending(now => [...now.filter(each => each !== before), entry]);
      // Sooner than what failed before would be tried again by itself.
      if (failed.current.length > 0) clearTimeout(timer.current);
      if (failed.current.length > 0 || !timer.current) timer.current = setTimeout(flush, HAND_OVER_MS);
    },
    undo: () => {
      const edit = past().back();
      if (edit) void perform(undone(edit));
    },
    redo: () => {
      const edit = past().forth();
      if (edit) void perform(edit);
    },
  };
}

/** The outline's id; '' for that of an event that is still to be made. */
const underOf = (outline: OutlineChoice): Id => ('under' in outline ? outline.under : '');

/** Whether this is the outline that is drawn; one that was still to be made when it was edited is by now. */
const isOf = (outline: OutlineChoice, under: Id): boolean => !('under' in outline) || outline.under === under;

/** The listed notes with those that were answered since, of each the later. */
function newest(stored: readonly Note[], answered: readonly Note[], under: Id): Note[] {
  const byId = new Map(stored.map(note => [note.id, note]));
  for (const note of answered) {
    const before = byId.get(note.id);
    if ((under === '' || note.under === under) && (!before || before.revision < note.revision)) byId.set(note.id, note);
  }
  return [...byId.values()];
}

/** A line that is drawn before it is stored. */
function blank(id: Id, under: Id, { given, ...line }: Line): Note {
  const never = new Date(0).toISOString();
  const kept = { id, created: never, updated: never, revision: 0, deleted: null };
  return { ...kept, eventId: under, under, ...line, tags: [], quote: null, source: null, moment: null, ...given };
}
