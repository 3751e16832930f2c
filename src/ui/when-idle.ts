/** Of an idle page that never is. */
const LATEST_MS = 2000;

/** Puts an act off until the page has nothing else to do, and does it at the latest as the page goes. Of several only the last is done. */
export function whenIdle(): (act: () => void) => void {
  let next: (() => void) | null = null;
  const run = () => {
    const act = next;
    next = null;
    act?.();
  };
  document.addEventListener('visibilitychange', run);
  window.addEventListener('pagehide', run);
  return act => {
    if (!next) requestIdleCallback(run, { timeout: LATEST_MS });
    next = act;
  };
}
