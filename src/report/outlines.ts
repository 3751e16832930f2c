// The outlines of which a report consists, in the order it prints them.
import type { EventBundle } from '../model/bundle';
import type { Note } from '../model/note';
import { compareOrder } from '../model/order';
import { tidied } from '../model/outline';
import { type Id, isLive } from '../model/record';
import type { Session } from '../model/session';
import { sessionTitle } from './session-blocks';
import type { Words } from './words';

/** The tidied notes under a session; under the event as a whole where `session` is null. */
export interface Outline {
  readonly session: Session | null;
  readonly title: string;
  readonly notes: readonly Note[];
}

/** Sessions in the order they were attended, without those left out on purpose; last the event as a whole. */
export function outlinesOf({ event, sessions, notes }: EventBundle, words: Words): Outline[] {
  const byPlace = new Map<Id, Note[]>();
  for (const note of notes) {
    const there = byPlace.get(note.under);
    if (there) there.push(note);
    else byPlace.set(note.under, [note]);
  }
  const under = (id: Id) => tidied(byPlace.get(id) ?? []);
  const attended = sessions.filter(session => isLive(session) && !session.leftOut).toSorted(compareOrder);
  return [
    ...attended.map(session => ({ session, title: sessionTitle(session, words).value, notes: under(session.id) })),
    { session: null, title: words.overall, notes: under(event.id) },
  ];
}
