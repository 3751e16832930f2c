import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../src/model/desk';
import type { Id } from '../src/model/record';
import { typedAt } from '../src/model/typed-at';
import type { Acts } from '../src/ui/use-acts';
import { useHandOver } from '../src/ui/use-hand-over';
import { unfinishedLine } from './unfinished';

const EMPTY: Draft = { text: '', depth: 0, at: 0 };

type Change = Partial<Pick<Draft, 'text' | 'depth'>>;

/**
 * The line at the end of an outline of the notebook, each outline's own: it is there again when one comes back to it, or opens the
 * notebook again. All tabs of the notebook are one place to type it: what is typed in one is seen at once in the others, so that none can
 * take the place of another's. Written here at each key, and handed to the background soon after, which puts it into a backup and
 * renames its tags.
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
  const set = (next: Draft) => {
    now.current = next;
    setLine(next);
  };
  const show = (next: Draft) => {
    set(next);
    copy.keep(next);
  };
  const change = (of: (now: Draft) => Change) => {
    isTyped.current = true;
    show({ ...now.current, ...of(now.current), under, at: typedAt(Date.now(), now.current.at) });
    way.soon();
  };
  const follow = (other: Draft) => {
    if (other.at <= now.current.at) return;
    way.drop();
    isTyped.current = false;
    set(other);
  };
  useEffect(() => copy.onKeep(follow), []);
  useEffect(() => {
    const at = stored?.at ?? 0;
    if (!stored || at <= now.current.at) {
      if (at < now.current.at) way.soon();
      return;
    }
    follow(copy.read() ?? EMPTY);
    if (at <= now.current.at) return;
    // Stored by a window that has no copy of it in common with this one: unless it goes on with this very line, both stay.
    const isOther = isTyped.current && at !== now.current.at + 1 && !stored.text.includes(now.current.text);
    if (isOther) change(({ text }) => ({ text: [stored.text, text].filter(each => each !== '').join('\n') }));
    else {
      follow(stored);
      copy.keep(stored);
    }
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
