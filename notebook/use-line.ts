import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../src/messages/transport';
import type { Draft } from '../src/model/desk';
import type { Id } from '../src/model/record';
import { useLeaving } from '../src/ui/use-leaving';
import { unfinishedLine } from './unfinished';

/** A keystroke reaches the background within this time. */
const HAND_OVER_MS = 200;

const EMPTY: Draft = { text: '', depth: 0, at: 0 };

type Change = Partial<Pick<Draft, 'text' | 'depth'>>;

/**
 * The line at the end of an outline of the notebook, each outline's own: it is there again when one comes back to it, or opens the
 * notebook again. Written here at each key, and handed to the background soon after, which puts it into a backup and renames its tags.
 */
export function useLine(under: Id, stored: Draft | undefined): [Draft, (change: (now: Draft) => Change) => void] {
  const copy = unfinishedLine(under);
  const [line, setLine] = useState(() => copy.read() ?? EMPTY);
  const now = useRef(line);
  /** Whether something was typed here since it was followed. */
  const isTyped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = (next: Draft) => {
    now.current = next;
    setLine(next);
    copy.keep(next);
  };
  const handOver = () => {
    if (!timer.current) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    // What could not be stored stands in the copy, and comes with the next key.
    send('keepLine', now.current).catch(() => {});
  };
  const handOverSoon = () => {
    timer.current ??= setTimeout(handOver, HAND_OVER_MS);
  };
  const change = (of: (now: Draft) => Change) => {
    isTyped.current = true;
    show({ ...now.current, ...of(now.current), under, at: Date.now() });
    handOverSoon();
  };
  useEffect(() => {
    const at = stored?.at ?? 0;
    // What stands here is no other window's: unless it is this very line, of which a tag was renamed.
    const isOwn = isTyped.current && now.current.text !== '' && at !== now.current.at + 1;
    if (stored && at > now.current.at && !isOwn) {
      isTyped.current = false;
      show(stored);
    } else if (at < now.current.at) handOverSoon();
  }, [stored]);
  useLeaving(handOver);
  useEffect(() => {
    // What is done next, such as renaming a tag, is done to all of the line.
    document.addEventListener('focusout', handOver);
    return () => document.removeEventListener('focusout', handOver);
  }, []);
  return [line, change];
}
