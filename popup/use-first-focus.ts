import { useEffect } from 'preact/hooks';

/**
 * The focus of a page that has none yet goes there: also where it is drawn before its window has the focus, as a panel can be, and again
 * when one of `later` comes. Whoever tabs out of the page and in again is led nowhere.
 */
export function useFirstFocus(toField: () => void, later: readonly unknown[]): void {
  const focus = () => {
    if (document.activeElement === document.body) toField();
  };
  useEffect(focus, later);
  useEffect(() => {
    const over = new AbortController();
    window.addEventListener('focus', focus, { signal: over.signal });
    document.addEventListener('focusin', () => over.abort(), { signal: over.signal });
    return () => over.abort();
  }, []);
}
