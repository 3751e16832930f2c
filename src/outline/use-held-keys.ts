import { useRef } from 'preact/hooks';
import { pause } from '../messages/transport';
import { composing } from '../ui/composing';

/** One waits no longer than this for what takes long. */
const LONGEST_MS = 1000;

/**
 * Keys that part, join, nest or move notes wait while something is being undone: what they do depends on what stands there then. Letters
 * behind one that waits wait as well; those before it, and whatever an input method writes, do not. Returns what hears a key first.
 */
export function useHeldKeys(turning: () => Promise<unknown> | null): (event: KeyboardEvent) => void {
  /** The last key that waits. */
  const last = useRef<Promise<unknown> | null>(null);
  return event => {
    const until = last.current ?? turning();
    if (!until || !event.isTrusted || composing(event)) return;
    if (!shapes(event) && !(last.current && writes(event))) return;
    event.preventDefault();
    event.stopPropagation();
    const own = Promise.race([until, new Promise(rest => setTimeout(rest, LONGEST_MS))])
      // It is drawn, and the caret where the change was.
      .then(pause)
      .then(pause)
      .then(() => press(event));
    last.current = own;
    void own.finally(() => {
      if (last.current === own) last.current = null;
    });
  };
}

const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

function shapes({ key, target, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return false;
  if (key === 'ArrowUp' || key === 'ArrowDown') return altKey;
  if (key === 'Backspace' || key === 'Delete') return true;
  // On a row they are the browser's, which opens it and goes on to the next.
  return target instanceof HTMLTextAreaElement && (key === 'Tab' || (key === 'Enter' && !shiftKey));
}

/** Once more, where the caret is now; what no handler takes is done as the browser would. */
function press({ key, shiftKey, altKey }: KeyboardEvent): void {
  const again = new KeyboardEvent('keydown', { key, shiftKey, altKey, bubbles: true, cancelable: true });
  if (!(document.activeElement ?? document.body).dispatchEvent(again)) return;
  if (key.length === 1) document.execCommand('insertText', false, key);
  else if (key === 'Backspace') document.execCommand('delete');
  else if (key === 'Delete') document.execCommand('forwardDelete');
}
