// A press of the pointer is one act, from down to up: what moves the page under it in between would take the click from its target.

/** A pointer that is let go outside the window is not heard of. */
const LONGEST_MS = 2000;

let pressed = false;
addEventListener('pointerdown', () => set(true), true);
for (const name of ['pointerup', 'pointercancel']) addEventListener(name, () => set(false), true);

function set(is: boolean): void {
  pressed = is;
}

/** Acts when the press that is under way has had its click, and soon where there is none. */
export function afterPress(act: () => void): void {
  if (!pressed) {
    setTimeout(act);
    return;
  }
  const over = new AbortController();
  const end = () => {
    over.abort();
    clearTimeout(timer);
    setTimeout(act);
  };
  const timer = setTimeout(end, LONGEST_MS);
  for (const name of ['pointerup', 'pointercancel'])
    addEventListener(name, end, { signal: over.signal, capture: true });
}
