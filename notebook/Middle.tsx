import { useCallback, useRef } from 'preact/hooks';
import { send } from '../src/messages/transport';
import { VIEW } from '../src/messages/view';
import type { EventBundle } from '../src/model/bundle';
import type { AsOf, Draft } from '../src/model/desk';
import { notesUnder } from '../src/model/edited';
import type { Id } from '../src/model/record';
import type { Session } from '../src/model/session';
import { Outline } from '../src/outline/Outline';
import { useTurnKeys } from '../src/outline/turn-keys';
import { useOutline } from '../src/outline/use-outline';
import { useSame } from '../src/outline/use-same';
import { useTimes } from '../src/outline/use-times';
import { beginningOf, nameOfEvent, titleOfSession, wholeOf } from '../src/ui/titles';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';
import { Facts } from './Facts';
import { NewNote } from './NewNote';

interface Props {
  /** What the search found. */
  readonly bundle: EventBundle;
  readonly all: EventBundle;
  readonly asOf: AsOf;
  /** The lines that are under way, as they are stored. */
  readonly lines: readonly Draft[];
  /** Null: the event as a whole. */
  readonly session: Session | null;
  readonly acts: Acts;
  readonly searching: boolean;
  /** Ready to type as soon as it is drawn. */
  readonly ready: boolean;
  onForget(id: Id): void;
  /** A deletion was done again. */
  onForgotten(id: Id): void;
}

/** The opened session, or the event as a whole: its facts, and its outline. */
export function Middle({ bundle, all, asOf, lines, session, acts, searching, ready, onForget, onForgotten }: Props) {
  const under = session?.id ?? bundle.event.id;
  const stored = { notes: notesUnder(all.notes, under), asOf };
  const only = searching ? new Set(bundle.notes.map(({ id }) => id)) : undefined;
  const outline = useOutline({ under }, stored, acts, undefined, (ask, { far }) => {
    if (ask === 'redo' && far && 'forgot' in far) onForgotten(far.forgot);
  });
  useTurnKeys(outline);
  const { notes } = outline;
  const times = useTimes(bundle.event.timeZone);
  const field = useRef<HTMLTextAreaElement>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const title = session ? titleOfSession(session.title) : nameOfEvent(bundle.event.name);
  return (
    <>
      <div class="row">
        <h2 dir="auto" title={wholeOf(title)}>
          <span class="cut">{beginningOf(title)}</span>
        </h2>
        {session && <Moves sessions={bundle.sessions} session={session} acts={acts} />}
        <button type="button" class="quiet" aria-pressed={times.clock !== null} onClick={times.toggle}>
          {t('showTimes')}
        </button>
        <button type="button" class="quiet" onClick={() => onForget(under)}>
          {t(session ? 'deleteSession' : 'deleteEvent')}
        </button>
      </div>
      <Facts event={bundle.event} session={session} isOpen={!session && notes.length === 0} acts={useSame(acts)} />
      <section aria-label={t('notes')}>
        {(only ? !notes.some(({ id }) => only.has(id)) : notes.length === 0) && (
          <p class="hint">{t(searching ? 'noNoteFound' : session ? 'noNotes' : 'wholeEventHint')}</p>
        )}
        <Outline outline={outline} only={only} clock={times.clock} onLeaveEnd={toField} />
        {!searching && (
          <NewNote
            autoFocus={ready}
            field={field}
            outline={outline}
            under={under}
            stored={lines.find(line => line.under === under)}
            acts={acts}
          />
        )}
      </section>
    </>
  );
}

interface MovesProps {
  /** Those that are shown. */
  readonly sessions: readonly Session[];
  readonly session: Session;
  readonly acts: Acts;
}

/**
 * Past the session that is shown next to it: those that a search hides are passed on the way there, and no further. Which one that is the
 * background finds: presses can come faster than they are drawn.
 */
function Moves({ sessions, session, acts }: MovesProps) {
  const at = sessions.findIndex(({ id }) => id === session.id);
  const among = sessions.map(({ id }) => id);
  const move = (by: 1 | -1) =>
    void acts.insist(() => send('moveSession', { id: session.id, by, among, view: VIEW }), { text: t('said_saved') });
  return (
    <>
      <button type="button" class="quiet" disabled={at <= 0} onClick={() => move(-1)}>
        {t('moveUp')}
      </button>
      <button type="button" class="quiet" disabled={at === sessions.length - 1} onClick={() => move(1)}>
        {t('moveDown')}
      </button>
    </>
  );
}
