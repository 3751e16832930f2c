// A browser that is killed tells no field that it is left: what was typed in one is kept by whoever looks next.
import type { ChangeAsked, Parting } from '../model/change';
import type { Id } from '../model/record';
import { isFinal, Refusal } from '../model/refusal';
import { dropPartings, keepParting, listPartings } from '../store/partings';
import type { Store } from '../store/store';

export interface Partings {
  keep(parting: Parting): Promise<void>;
  /** Does what views that have ended had left to do. Never fails: what can't be stored now is tried at the next look. */
  carryOut(): Promise<void>;
}

/** `open`: the views that are open, null where nobody knows. `ask`: does it once, however often it is asked. */
export function partingsOf(
  store: Store,
  open: () => Promise<readonly Id[] | null>,
  ask: (request: ChangeAsked) => Promise<unknown>,
): Partings {
  /** Whether there may be any: most looks find none, and none is to wait for that. */
  let isAny = true;
  const carriedOut = ({ request }: Parting): Promise<boolean> =>
    request === null
      ? Promise.resolve(true)
      : ask(request).then(
          () => true,
          error => error instanceof Refusal && isFinal(error),
        );
  const carryOutAll = async (): Promise<void> => {
    // Before it is looked: one that comes meanwhile is not missed.
    isAny = false;
    const partings = await listPartings(store);
    if (partings.length === 0) return;
    isAny = true;
    const views = await open();
    if (!views) return;
    const done = new Set<Id>();
    for (const parting of partings.filter(({ view }) => !views.includes(view)))
      if (await carriedOut(parting)) done.add(parting.view);
    if (done.size > 0) await dropPartings(store, done);
  };
  return {
    async keep(parting) {
      await keepParting(store, parting);
      if (parting.request) isAny = true;
    },
    async carryOut() {
      if (!isAny) return;
      await carryOutAll().catch(() => {
        isAny = true;
      });
    },
  };
}
