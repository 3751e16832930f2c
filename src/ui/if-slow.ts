import type { Acts } from './use-acts';

/** As long as one waits without a word. */
const SLOW_MS = 500;

/** Says what goes on where that takes long, and then that it is done. */
export async function saidIfSlow<T>(work: Promise<T>, say: Acts['say'], doing: string, done: string): Promise<T> {
  let isSaid = false;
  const timer = setTimeout(() => {
    isSaid = true;
    say({ text: doing });
  }, SLOW_MS);
  const end = (text: string) => {
    clearTimeout(timer);
    if (isSaid) say({ text });
  };
  try {
    const result = await work;
    end(done);
    return result;
  } catch (error) {
    end('');
    throw error;
  }
}
