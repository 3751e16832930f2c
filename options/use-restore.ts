import { useEffect, useRef, useState } from 'preact/hooks';
import { onNews } from '../src/messages/news';
import { send } from '../src/messages/transport';
import type { RestoreCounts } from '../src/model/desk';
import { Refusal } from '../src/model/refusal';
import { ifSlow, saidIfSlow } from '../src/ui/if-slow';
import type { Acts } from '../src/ui/use-acts';
import { refusalText, t } from '../src/ui/words';

/** Some three hundred thousand notes: as one text, and as what is read from it, it is held at once. */
const LARGEST_MB = 200;

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

/** Restoring a file, with its progress where one would wonder; that of another page, or of this one before it was reloaded, is shown, too. */
export function useRestore(acts: Acts): RestoreView {
  const [isBusy, setBusy] = useState(false);
  const [slow, setSlow] = useState<Slow | null>(null);
  const part = useRef<number | null>(null);
  const request = useRef('');
  const own = useRef<string | null>(null);

  useEffect(() => {
    const stops = [
      onNews('restored', done => {
        if (own.current !== null) return;
        if (request.current !== done.request) acts.say({ text: t('restoring') });
        request.current = done.request;
        setSlow(before => ({ part: done.part, isCancelled: before?.isCancelled ?? false }));
      }),
      onNews('restoreOver', done => {
        if (own.current !== null || request.current !== done.request) return;
        setSlow(null);
        if ('counts' in done) acts.say({ text: restoredText(done.counts) });
        else if (done.refused === 'cancelled') acts.say({ text: t('refused_cancelled') });
        else acts.warn(refusalText(new Refusal(done.refused, done.detail)));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const ask = async (file: File): Promise<RestoreCounts | null> => {
    if (file.size > LARGEST_MB * 1e6) throw new Refusal('tooLarge', String(LARGEST_MB));
    return send('restore', await file.text(), { request: request.current }).catch(cancelled);
  };
  const restore = async (file: File) => {
    own.current = request.current = crypto.randomUUID();
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
    own.current = null;
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
