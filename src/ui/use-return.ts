import { useEffect, useRef } from 'preact/hooks';

/** Calls back when one comes back to this page, from another tab or another window. */
export function useReturn(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const hear = () => document.visibilityState === 'visible' && latest.current();
    window.addEventListener('focus', hear);
    document.addEventListener('visibilitychange', hear);
    return () => {
      window.removeEventListener('focus', hear);
      document.removeEventListener('visibilitychange', hear);
    };
  }, []);
}
