import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when a field is left, so that what one asks for by the next click comes behind what was typed; when the page is hidden or
 * goes, and when what is drawn here does: a page that goes waits for nothing, and tells no field that it lost the focus.
 */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const hear = () => latest.current();
    document.addEventListener('focusout', hear);
    document.addEventListener('visibilitychange', hear);
    window.addEventListener('pagehide', hear);
    return () => {
      hear();
      document.removeEventListener('focusout', hear);
      document.removeEventListener('visibilitychange', hear);
      window.removeEventListener('pagehide', hear);
    };
  }, []);
}
