import { useRef, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { send } from '../src/messages/transport';
import type { RestoreCounts } from '../src/model/desk';
import { Refusal } from '../src/model/refusal';
import { ifSlow, saidIfSlow } from '../src/ui/if-slow';
import type { Acts } from '../src/ui/use-acts';
import { t } from '../src/ui/words';

/** In bytes: what a message between a page and the background can carry. */
const LARGEST = 60_000_000;

/** What is shown of a restoring that takes long. */
interface Slow {
  /** How much of it is done, of 1; null while the file is read and checked. */
  readonly part: number | null;
  readonly isCancelled: boolean;
}

export interface RestoreView {
  readonly isBusy: boolean;
  /** Null while it is none, or soon over. */
  readonly slow: Slow | null;
  restore(file: File): Promise<void>;
  /** Leaves everything as it was. */
  cancel(): void;
}

/** Restoring a file, with its progress where one would wonder. */
export function useRestore(acts: Acts): RestoreView {
  const [isBusy, setBusy] = useState(false);
  const [slow, setSlow] = useState<Slow | null>(null);
  const part = useRef<number | null>(null);
  const request = useRef('');

  const ask = async (file: File): Promise<RestoreCounts | null> => {
    if (file.size > LARGEST) throw new Refusal('tooLarge');
    return send('restore', await file.text(), { request: request.current }).catch(cancelled);
  };
  const restore = async (file: File) => {
    request.current = crypto.randomUUID();
    part.current = null;
    setBusy(true);
    const stop = onNews('restored', done => {
      if (done.request !== request.current) return;
      part.current = done.part;
      setSlow(before => before && { ...before, part: done.part });
    });
    const show = () => setSlow({ part: part.current, isCancelled: false });
    await acts.run(
      () => saidIfSlow(ifSlow(ask(file), show), acts.say, t('restoring')),
      counts => ({ text: counts ? restoredText(counts) : t('refused_cancelled') }),
    );
    stop();
    setBusy(false);
    setSlow(null);
  };
  const cancel = () => {
    setSlow(before => before && { ...before, isCancelled: true });
    void acts.run(() => send('cancelRestore', request.current));
  };
  return { isBusy, slow, restore, cancel };
}

/** It was asked for, and is no fault. */
function cancelled(why: unknown): null {
  if (why instanceof Refusal && why.code === 'cancelled') return null;
  throw why;
}

const restoredText = ({ added, updated, unchanged }: RestoreCounts): string =>
  t('said_restored', String(added), String(updated), String(unchanged));
