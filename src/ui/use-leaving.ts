import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when the page is hidden or goes, and when what is drawn here does: a page that goes waits for nothing, and tells no field that
 * it lost the focus.
 */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const hear = () => latest.current();
    document.addEventListener('visibilitychange', hear);
    window.addEventListener('pagehide', hear);
    return () => {
      hear();
      document.removeEventListener('visibilitychange', hear);
      window.removeEventListener('pagehide', hear);
    };
  }, []);
}
