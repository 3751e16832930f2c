import { send } from '../src/messages/transport';
import type { Draft } from '../src/model/desk';
import { isUnseen } from '../src/model/look-up';
import type { Id } from '../src/model/record';
import { typedAt } from '../src/model/typed-at';
import { type Snapshot, snapshotOf } from '../src/ui/snapshot';

/** The line that is being typed at the end of an outline: there again when one comes back to it, or opens the notebook again. */
export const unfinishedLine = (under: Id): Snapshot<Draft> => snapshotOf<Draft>(`line ${under}`);

/** Takes what was being typed for one outline along to another, in front of what stands there; whether there was anything. */
export function takeAlong(from: Id, to: Id): boolean {
  const [left, there] = [unfinishedLine(from), unfinishedLine(to)];
  const line = left.read();
  if (!line || isUnseen(line.text)) return false;
  const stands = there.read();
  const at = typedAt(Date.now(), Math.max(line.at, stands?.at ?? 0));
  const text = [line.text, stands?.text ?? ''].filter(each => each !== '').join('\n');
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
