import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../src/model/desk';
import type { Id } from '../src/model/record';
import type { Acts } from '../src/ui/use-acts';
import { useHandOver } from '../src/ui/use-hand-over';
import { unfinishedLine } from './unfinished';

const EMPTY: Draft = { text: '', depth: 0, at: 0 };

type Change = Partial<Pick<Draft, 'text' | 'depth'>>;

/**
 * The line at the end of an outline of the notebook, each outline's own: it is there again when one comes back to it, or opens the
 * notebook again. Written here at each key, and handed to the background soon after, which puts it into a backup and renames its tags.
 */
export function useLine(
  under: Id,
  stored: Draft | undefined,
  acts: Acts,
): [Draft, (change: (now: Draft) => Change) => void] {
  const copy = unfinishedLine(under);
  const [line, setLine] = useState(() => copy.read() ?? EMPTY);
  const now = useRef(line);
  /** Whether something was typed here since it was followed. */
  const isTyped = useRef(false);
  const way = useHandOver('keepLine', acts, () => now.current);
  const show = (next: Draft) => {
    now.current = next;
    setLine(next);
    copy.keep(next);
  };
  const change = (of: (now: Draft) => Change) => {
    isTyped.current = true;
    show({ ...now.current, ...of(now.current), under, at: Date.now() });
    way.soon();
  };
  useEffect(() => {
    const at = stored?.at ?? 0;
    // What stands here is no other window's: unless it is this very line, of which a tag was renamed.
    const isOwn = isTyped.current && now.current.text !== '' && at !== now.current.at + 1;
    if (stored && at > now.current.at && !isOwn) {
      isTyped.current = false;
      show(stored);
    } else if (at < now.current.at) way.soon();
  }, [stored]);
  const latest = useRef(way);
  latest.current = way;
  useEffect(() => {
    // What is done next, such as renaming a tag, is done to all of the line.
    const handOver = () => latest.current.now();
    document.addEventListener('focusout', handOver);
    return () => document.removeEventListener('focusout', handOver);
  }, []);
  return [line, change];
}
