import { useRef } from 'preact/hooks';
import type { Input } from '../messages/contract';
import { send } from '../messages/transport';
import { type Acts, AGAIN_MS } from './use-acts';
import { useLeaving } from './use-leaving';
import { t } from './words';

/** A keystroke reaches the background within this time. */
const HAND_OVER_MS = 200;

interface HandOver {
  /** After a key: with those that follow it at once. */
  soon(): void;
  /** What is on its way, if anything is. */
  now(): void;
  /** It is not to be stored any more. */
  drop(): void;
}

/**
 * The way of what is being typed to the background, by this request; also when the page is left. What can't be stored is said, and tried
 * again until it is. `latest`: what is typed as it is then, null while it has to wait.
 */
export function useHandOver<N extends 'keepDraft' | 'keepLine' | 'keepParting'>(
  ask: N,
  acts: Acts,
  latest: () => Input<N> | null,
): HandOver {
  const isRefused = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handOver = () => {
    clearTimeout(timer.current);
    if (!timer.current || !latest()) return;
    timer.current = undefined;
    void keep();
  };
  const keep = async () => {
    const draft = latest();
    if (!draft) return;
    const stored = await acts[isRefused.current ? 'again' : 'begin'](
      () => send(ask, draft),
      () => (isRefused.current ? { text: t('said_saved') } : null),
    );
    isRefused.current = stored === undefined;
    // It stands here and in the copy, and is tried again, if no key is sooner.
    if (isRefused.current) timer.current ??= setTimeout(handOver, AGAIN_MS);
  };
  useLeaving(handOver);
  return {
    soon() {
      if (isRefused.current) clearTimeout(timer.current);
      if (isRefused.current || !timer.current) timer.current = setTimeout(handOver, HAND_OVER_MS);
    },
    now: handOver,
    drop() {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
  };
}
