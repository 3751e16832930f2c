import type { Id } from '../src/model/record';
import { type Snapshot, snapshotOf } from '../src/ui/snapshot';

/** The line that is being typed at the end of an outline: there again when one comes back to it, or opens the notebook again. */
export const unfinishedLine = (under: Id): Snapshot<string> => snapshotOf<string>(`line ${under}`);

/** Takes what was being typed for one outline along to another, in front of what stands there; whether there was anything. */
export function takeAlong(from: Id, to: Id): boolean {
  const [left, there] = [unfinishedLine(from), unfinishedLine(to)];
  const words = left.read() ?? '';
  if (words.trim() === '') return false;
  there.keep([words, there.read() ?? ''].filter(each => each !== '').join('\n'));
  left.forget();
  return true;
}
