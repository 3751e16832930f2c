import type { Acts } from './use-acts';

/** As long as one waits without a word. */
const SLOW_MS = 500;

/** Says what goes on where that takes long. What came of it is the caller's to say. */
export async function saidIfSlow<T>(work: Promise<T>, say: Acts['say'], doing: string): Promise<T> {
  let isSaid = false;
  const timer = setTimeout(() => {
    isSaid = true;
    say({ text: doing });
  }, SLOW_MS);
  try {
    return await work;
  } catch (error) {
    if (isSaid) say({ text: '' });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
