import type { TalkEvent } from '../model/event';
import type { Facts } from '../model/facts';
import { folded } from './similarity';

/** The event of the notebook that a page names, or null: a name must be the same, up to case, width and punctuation. */
export function matchEvent(facts: Facts, events: readonly TalkEvent[]): TalkEvent | null {
  const name = facts.event ? folded(facts.event.value) : '';
  return (name && events.find(event => folded(event.name) === name)) || null;
}
