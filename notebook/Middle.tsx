import { useCallback, useMemo, useRef } from 'preact/hooks';
import { send } from '../src/messages/transport';
import type { EventBundle } from '../src/model/bundle';
import type { AsOf, Draft } from '../src/model/desk';
import { originsOf } from '../src/model/origin';
import type { Id } from '../src/model/record';
import type { SessionFields as Fields, Session } from '../src/model/session';
import { Outline } from '../src/outline/Outline';
import { useTurnKeys } from '../src/outline/turn-keys';
import { useOutline } from '../src/outline/use-outline';
import { useTimes } from '../src/outline/use-times';
import { VIEW } from '../src/outline/view';
import { DetailsSummary } from '../src/ui/DetailsSummary';
import { SessionFields } from '../src/ui/SessionFields';
import { beginningOf, nameOfEvent, titleOfSession, wholeOf } from '../src/ui/titles';
import type { Acts } from '../src/ui/use-acts';
import { useUnfit } from '../src/ui/use-unfit';
import { t } from '../src/ui/words';
import { EventFields } from './EventFields';
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
}

/** The opened session, or the event as a whole: its facts, and its outline. */
export function Middle({ bundle, all, asOf, lines, session, acts, searching, ready, onForget }: Props) {
  const under = session?.id ?? bundle.event.id;
  const listed = useMemo(() => all.notes.filter(note => note.under === under), [all.notes, under]);
  const stored = { notes: listed, asOf };
  const only = searching ? new Set(bundle.notes.map(({ id }) => id)) : undefined;
  const outline = useOutline({ under }, stored, acts);
  useTurnKeys(outline);
  const { notes } = outline;
  const unfit = useUnfit(under);
  const times = useTimes(bundle.event.timeZone);
  const field = useRef<HTMLTextAreaElement>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const title = session ? titleOfSession(session.title) : nameOfEvent(bundle.event.name);
  const saved = { text: t('said_saved') };
  return (
    <>
      <div class="row">
        <h2 dir="auto" title={wholeOf(title)}>
          <span class="cut">{beginningOf(title)}</span>
        </h2>
        {session && <Moves bundle={bundle} all={all} session={session} acts={acts} />}
        <button type="button" class="quiet" aria-pressed={times.clock !== null} onClick={times.toggle}>
          {t('showTimes')}
        </button>
        <button type="button" class="quiet" onClick={() => onForget(under)}>
          {t(session ? 'deleteSession' : 'deleteEvent')}
        </button>
      </div>
      <details class="block" open={!session && notes.length === 0}>
        <DetailsSummary class="hint" unfit={unfit.fields} />
        {session ? (
          <SessionFields
            key={session.id}
            fields={session}
            origins={originsOf(session)}
            unfit={unfit}
            onChange={(change: Partial<Fields>) =>
              acts.insist(() => send('changeSession', { id: session.id, change, view: VIEW }), saved)
            }
          />
        ) : (
          <EventFields
            key={bundle.event.id}
            event={bundle.event}
            unfit={unfit}
            onChange={change => acts.insist(() => send('changeEvent', { id: bundle.event.id, change }), saved)}
          />
        )}
      </details>
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
  /** What the search found. */
  readonly bundle: EventBundle;
  readonly all: EventBundle;
  readonly session: Session;
  readonly acts: Acts;
}

/** Past the session that is shown next to it: those that a search hides are passed on the way there, and no further. */
function Moves({ bundle: { sessions }, all, session, acts }: MovesProps) {
  const at = sessions.findIndex(({ id }) => id === session.id);
  const behind = (id: Id | undefined) => all.sessions[all.sessions.findIndex(each => each.id === id) + 1]?.id ?? null;
  const move = (before: Id | null) =>
    void acts.insist(() => send('moveSession', { id: session.id, before, view: VIEW }), { text: t('said_saved') });
  return (
    <>
      <button type="button" class="quiet" disabled={at <= 0} onClick={() => move(sessions[at - 1]?.id ?? null)}>
        {t('moveUp')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={at === sessions.length - 1}
        onClick={() => move(behind(sessions[at + 1]?.id))}
      >
        {t('moveDown')}
      </button>
    </>
  );
}
