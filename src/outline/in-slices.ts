import { pause } from '../messages/transport';

/** As long as one does not feel it. */
const SLICE_MS = 12;

/** Does long work between the keys and paints of the page. What it yields is told at each pause. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  onPause?: (step: Step) => void,
): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const next = work.next();
    if (next.done) return next.value;
    if (performance.now() - began < SLICE_MS) continue;
    onPause?.(next.value);
    await pause();
    began = performance.now();
  }
}
