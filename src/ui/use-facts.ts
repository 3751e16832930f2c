import { useRef } from 'preact/hooks';
import { send, untilDone } from '../messages/transport';
import { VIEW } from '../messages/view';
import type { ChangeAsked, Met, Parting } from '../model/change';
import type { EventFields } from '../model/event';
import type { Id } from '../model/record';
import type { SessionFields } from '../model/session';
import { beginningOf } from './titles';
import type { Acts } from './use-acts';
import { useHandOver } from './use-hand-over';
import { t } from './words';

type Change = Pick<ChangeAsked, 'ask' | 'input'>;

export const ofEvent = (id: Id, change: Partial<EventFields>, was: Partial<EventFields>): Change => ({
  ask: 'changeEvent',
  input: { id, change, was },
});

export const ofSession = (id: Id, change: Partial<SessionFields>, was: Partial<SessionFields>): Change => ({
  ask: 'changeSession',
  input: { id, change, was, view: VIEW },
});

/** Facts on their way to the disk, from the fields that they are typed in. */
export interface Facts {
  /** At each key: what is to be kept should the page end now; null where it does not pass. */
  type(change: Change | null): void;
  /** When the field is left. Ends when it is stored, or refused for good. */
  keep(change: Change): Promise<unknown>;
}

export function useFacts(acts: Acts): Facts {
  const parting = useRef<Parting>({ view: VIEW, request: null });
  const way = useHandOver('keepParting', acts, () => parting.current);
  const set = (request: ChangeAsked | null) => {
    parting.current = { view: VIEW, request };
  };
  const idOf = () => parting.current.request?.id ?? untilDone().request;
  return {
    type(change) {
      const next = change && isOne(change) ? change : null;
      if (!next && !parting.current.request) return;
      set(next && ({ ...next, id: idOf() } as ChangeAsked));
      way.soon();
    },
    async keep({ ask, input }) {
      // The same request: done by whoever comes to it first.
      const request = idOf();
      set(null);
      const sent = (asking: object) => send(ask, input as never, { ...asking, request }) as Promise<Met | null>;
      await acts.insist(sent, met => ({ text: keptText(met) }));
      way.soon();
    },
  };
}

const isOne = ({ input: { change, was } }: Change): boolean => JSON.stringify(change) !== JSON.stringify(was);

function keptText(met: Met | null): string {
  if (!met) return t('said_saved');
  if (met.kept === 'both') return t('said_savedBoth');
  return met.instead === '' ? t('said_savedLater') : t('said_savedOver', beginningOf(met.instead));
}
