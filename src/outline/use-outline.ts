import { useMemo, useRef, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { send } from '../messages/transport';
import { beside, VIEW } from '../messages/view';
import { pasted } from '../model/commands';
import type { Edited, OutlineChoice } from '../model/desk';
import { type Edit, type Line, lineOf, type Patch, redrawn, settled } from '../model/edit';
import { withEdited } from '../model/edited';
import type { Turned } from '../model/history';
import type { Note } from '../model/note';
import { indexOf, tidied } from '../model/outline';
import type { Id } from '../model/record';
import { saidIfSlow } from '../ui/if-slow';
import type { Acts } from '../ui/use-acts';
import { t } from '../ui/words';
import { type AskPlaying, type Beginning, beginning } from './beginning';
import type { Caret, OutlineState } from './outline-state';
import { TURNING, type Turning, turnedSaid } from './said';
import { useBlanks } from './use-blanks';
import { useLeftBlanks } from './use-left-blanks';
import { isOf, pendingOf, usePending } from './use-pending';
import { useSame } from './use-same';
import { useTurns } from './use-turns';

/**
 * An outline that is edited, the same object until something in it is another: drawn at once, stored in the background, undone across its notes. What another window does meanwhile is
 * merged there, and drawn when it is announced. `playing` is asked when a note is begun, `onTurned` is told what undoing came to.
 */
export function useOutline(
  outline: OutlineChoice,
  stored: Edited,
  acts: Acts,
  playing?: AskPlaying,
  onTurned?: (ask: Turning, turned: Turned) => void,
): OutlineState {
  const under = underOf(outline);
  const [caret, place] = useState<Caret | null>(null);
  const edited = useRef(caret);
  edited.current = caret;
  const rows = useRef(new Map<Id, string>());
  const rowOf = (id: Id) => rows.current.get(id) ?? id;
  const { answers, pending, ...way } = usePending({
    acts,
    asOf: stored.asOf,
    onTwin(twin, from) {
      if (edited.current?.id !== from) return;
      rows.current.set(twin.id, rowOf(from)).set(from, v7());
      place({ id: twin.id, at: null });
    },
  });

  const made = (id: Id, line: Line): Note => blank(id, under, line);
  const listed = useMemo(() => {
    const later = answers.filter(({ asOf }) => asOf >= stored.asOf).flatMap(answer => answer.notes);
    const own = later.filter(note => under === '' || note.under === under);
    return tidied(own.length > 0 ? withEdited(stored.notes, own) : stored.notes);
  }, [stored.notes, stored.asOf, answers, under]);
  const notes = pending
    .filter(each => isOf(each.outline, under))
    .reduce((drawn, { edit }) => redrawn(drawn, edit, made), listed);

  // As it will be drawn: two keys can come before the next drawing.
  const drawn = useRef(notes);
  drawn.current = notes;
  const whole = (edit: Edit): Edit => {
    const settledEdit = settled(drawn.current, edit, made);
    drawn.current = redrawn(drawn.current, settledEdit, made);
    return settledEdit;
  };
  const by = { view: VIEW, typing: false };
  const turns = useTurns({
    edited,
    drawn,
    place,
    ask: (ask, onAsked) =>
      way.after(under, async of => {
        onAsked();
        const turned: Turned = of
          ? await saidIfSlow(
              send(ask, { under: of, view: VIEW, beside: await beside() }),
              acts.say,
              t(TURNING[ask].doing),
            )
          : { notes: [], asOf: stored.asOf, end: 'none', far: null };
        acts.say(turnedSaid(ask, turned));
        onTurned?.(ask, turned);
        return turned;
      }),
  });
  /** The second of the video comes later than the words, and is no step of its own. */
  const complete = async (id: Id, begun: Beginning | undefined): Promise<void> => {
    const moment = await begun?.whole;
    const note = drawn.current[indexOf(drawn.current, id)];
    if (moment && note)
      void way.now(
        pendingOf({ outline, edit: whole([{ id, was: lineOf(note), is: lineOf(note), moment }]), by: null }),
      );
  };

  const ways: Omit<OutlineState, 'notes' | 'shown' | 'caret'> = {
    place,
    rowOf,
    say: acts.say,
    unsay: acts.unsay,
    warn: acts.warn,
    edit: (edit, done) => {
      if (edit.length === 0) return;
      turns.act();
      const all = whole(edit);
      hear(all);
      void way.now(pendingOf({ outline, edit: all, by }), done && (answer => done(all, answer)));
    },
    tidy: edit => void way.now(pendingOf({ outline, edit: whole(edit), by: null })),
    add: (lines, draft) => {
      const newIds = lines.map(() => v7());
      const bare = lines.map(({ begun: _, isPasted: __, ...line }) => line);
      const made = (pasted(drawn.current, null, bare, 0, newIds) ?? []).map((patch, i) => ({
        ...begunAt(patch, lines[i]?.begun),
        ...(lines[i]?.isPasted && { pasted: true as const }),
      }));
      const kept = way.now(pendingOf({ outline, edit: whole(made), by, draft }), { text: t('said_note') });
      void kept.then(isKept => isKept && newIds.forEach((id, i) => void complete(id, lines[i]?.begun)));
      return kept;
    },
    type: (typed, isAct) => {
      turns.act();
      const first = typed.find(begins);
      const begun = first && beginning(playing);
      const edit = whole(typed.map(patch => (patch === first ? begunAt(patch, begun) : patch)));
      hear(edit);
      const entry = pendingOf({ outline, edit, by: { ...by, typing: !isAct } });
      if (isAct) void way.now(entry);
      else way.soon(entry);
      if (first) void complete(first.id, begun);
    },
    undo: async () => {
      const taken = way.takeBack(under);
      if (!taken || !(await taken)) return turns.turn('undo');
      acts.say({ text: t(TURNING.undo.done) });
      return true;
    },
    redo: () => turns.turn('redo'),
    turning: turns.turning,
  };
  const same = useSame(ways, under);
  const hear = useBlanks({ notes, caret, tidy: same.tidy, isMade: under !== '' });
  useLeftBlanks(stored.notes, caret?.id ?? null);
  return useMemo(() => ({ ...same, notes, shown: notes, caret }), [same, notes, caret]);
}

/** Whether this is the first key of a note. */
const begins = ({ was, is }: Patch): boolean => was?.text === '' && is !== null && is.text !== '';

const begunAt = (patch: Patch, begun: Beginning | undefined): Patch =>
  begun ? { ...patch, moment: begun.moment } : patch;

/** The outline's id; '' for that of an event that is still to be made. */
const underOf = (outline: OutlineChoice): Id => ('under' in outline ? outline.under : '');

const NEVER = new Date(0).toISOString();

/** A line that is drawn before it is stored. */
function blank(id: Id, under: Id, { given, ...line }: Line): Note {
  const kept = { id, created: NEVER, updated: NEVER, revision: 0, deleted: null };
  return { ...kept, eventId: under, under, ...line, tags: [], quote: null, source: null, moment: null, ...given };
}
