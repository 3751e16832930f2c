import { useEffect, useRef, useState } from 'preact/hooks';
import { send, unansweredDraft } from '../src/messages/transport';
import type { Draft } from '../src/model/desk';
import type { Acts } from '../src/ui/use-acts';
import type { DeskView } from './use-desk';

/** A keystroke reaches the background within this time. */
const HAND_OVER_MS = 200;

const EMPTY: Draft = { text: '', depth: 0 };

export interface DraftField extends Draft {
  /** Whether nothing stands in the field, at this very moment. */
  isEmpty(): boolean;
  type(text: string): void;
  nest(depth: number): void;
  /** Empties the field for the next note; its depth stays. */
  take(): Draft;
  /** Puts a text that could not be kept back in front of what was typed since. */
  giveBack(text: string): void;
}

/**
 * The note field's text, kept across closing: handed to the background shortly after a keystroke, and at once when the popup is hidden.
 * What was typed before the stored draft arrived is put behind it.
 */
export function useDraft({ desk, isFresh }: DeskView, acts: Acts): DraftField {
  const drawn = useRef(unansweredDraft() ?? EMPTY);
  const [draft, setDraft] = useState(drawn.current);
  const now = useRef(draft);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const handOver = () => {
    clearTimeout(timer.current);
    if (!timer.current) return;
    timer.current = undefined;
    void acts.run(() => send('keepDraft', now.current));
  };
  const set = (next: Draft) => {
    touched.current = true;
    now.current = next;
    setDraft(next);
    timer.current ??= setTimeout(handOver, HAND_OVER_MS);
  };

  useEffect(() => {
    if (!desk || !isFresh) return;
    const merged = touched.current ? behind(desk.draft, drawn.current, now.current) : desk.draft;
    now.current = merged;
    setDraft(merged);
  }, [isFresh]);
  useEffect(() => {
    document.addEventListener('visibilitychange', handOver);
    window.addEventListener('pagehide', handOver);
    return () => {
      document.removeEventListener('visibilitychange', handOver);
      window.removeEventListener('pagehide', handOver);
    };
  }, []);

  return {
    ...draft,
    isEmpty: () => now.current.text.trim() === '',
    type: text => set({ ...now.current, text }),
    nest: depth => set({ ...now.current, depth }),
    take: () => {
      const taken = now.current;
      // The background empties its draft with the note, in one transaction: a hand-over now could only undo that.
      clearTimeout(timer.current);
      timer.current = undefined;
      now.current = { text: '', depth: taken.depth };
      setDraft(now.current);
      return taken;
    },
    giveBack: text => set({ ...now.current, text: [text, now.current.text].filter(line => line !== '').join('\n') }),
  };
}

/** What was typed onto `drawn` put behind what was stored meanwhile: nothing is lost, should the two differ. */
function behind(stored: Draft, drawn: Draft, typed: Draft): Draft {
  if (stored.text === drawn.text) return typed;
  const added = typed.text.startsWith(drawn.text) ? typed.text.slice(drawn.text.length) : typed.text;
  return { ...typed, text: stored.text + added };
}
