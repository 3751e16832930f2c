import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TalkEvent } from '../src/model/event';
import { originsOf } from '../src/model/origin';
import type { Session } from '../src/model/session';
import { memo } from '../src/outline/memo';
import { DetailsSummary } from '../src/ui/DetailsSummary';
import { SessionFields } from '../src/ui/SessionFields';
import type { Acts } from '../src/ui/use-acts';
import { ofEvent, ofSession, useFacts } from '../src/ui/use-facts';
import { useUnfit } from '../src/ui/use-unfit';
import { EventFields } from './EventFields';

interface Props {
  readonly event: TalkEvent;
  /** Null: the event as a whole. */
  readonly session: Session | null;
  /** Whether they are to stand there unfolded. */
  readonly isOpen: boolean;
  /** The same ones at every drawing. */
  readonly acts: Acts;
}

/** The facts of a session or an event. A key in the notes beside them draws none of them again. */
export const Facts = memo(({ event, session, isOpen, acts }: Props) => {
  const [fields, isUnfolded] = useUnfolded(isOpen);
  const unfit = useUnfit(session?.id ?? event.id);
  const facts = useFacts(acts);
  return (
    <details class="block" ref={fields} open={isUnfolded}>
      <DetailsSummary class="hint" unfit={unfit.fields} />
      {session ? (
        <SessionFields
          key={session.id}
          fields={session}
          origins={originsOf(session)}
          unfit={unfit}
          onChange={(change, was) => facts.keep(ofSession(session.id, change, was))}
          onType={(change, was) => facts.type(change && ofSession(session.id, change, was))}
        />
      ) : (
        <EventFields
          key={event.id}
          event={event}
          unfit={unfit}
          onChange={(change, was) => facts.keep(ofEvent(event.id, change, was))}
          onType={(change, was) => facts.type(change && ofEvent(event.id, change, was))}
        />
      )}
    </details>
  );
});

/** Whether the fields are unfolded: as is wished, but they are not folded away while one is in them. */
function useUnfolded(isWished: boolean): [RefObject<HTMLDetailsElement | null>, boolean] {
  const fields = useRef<HTMLDetailsElement>(null);
  const [is, set] = useState(isWished);
  useLayoutEffect(() => {
    if (isWished || !fields.current?.contains(document.activeElement)) set(isWished);
  }, [isWished]);
  return [fields, is];
}
