import { send } from '../src/messages/transport';
import type { Draft } from '../src/model/desk';
import type { Id } from '../src/model/record';
import { type Snapshot, snapshotOf } from '../src/ui/snapshot';

/** The line that is being typed at the end of an outline: there again when one comes back to it, or opens the notebook again. */
export const unfinishedLine = (under: Id): Snapshot<Draft> => snapshotOf<Draft>(`line ${under}`);

/** Takes what was being typed for one outline along to another, in front of what stands there; whether there was anything. */
export function takeAlong(from: Id, to: Id): boolean {
  const [left, there] = [unfinishedLine(from), unfinishedLine(to)];
  const line = left.read();
  if (!line || line.text.trim() === '') return false;
  const at = Date.now();
  const text = [line.text, there.read()?.text ?? ''].filter(each => each !== '').join('\n');
  for (const [place, draft] of [
    [there, { ...line, text, under: to, at }],
    [left, { ...line, text: '', under: from, at }],
  ] as const) {
    place.keep(draft);
    // What could not be stored stands in the copy, and comes with the next key.
    send('keepLine', draft).catch(() => {});
  }
  return true;
}
