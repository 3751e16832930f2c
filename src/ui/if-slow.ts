import type { Acts } from './use-acts';

/** As long as one waits without a word. */
const SLOW_MS = 500;

/** Calls back where that takes long. */
export function ifSlow<T>(work: Promise<T>, onSlow: () => void): Promise<T> {
  const timer = setTimeout(onSlow, SLOW_MS);
  return work.finally(() => clearTimeout(timer));
}

/** Says what goes on where that takes long. What came of it is the caller's to say. */
export async function saidIfSlow<T>(work: Promise<T>, say: Acts['say'], doing: string): Promise<T> {
  let isSaid = false;
  try {
    return await ifSlow(work, () => {
      isSaid = true;
      say({ text: doing });
    });
  } catch (error) {
    if (isSaid) say({ text: '' });
    throw error;
  }
}
