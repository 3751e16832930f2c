import { useEffect, useState } from 'preact/hooks';

/** The value as it was when it last rested for this long; at once where it is of another `key`. */
export function useRested<T>(value: T, key: string, ms: number): T {
  const [rested, rest] = useState({ value, key });
  useEffect(() => {
    const timer = setTimeout(rest, ms, { value, key });
    return () => clearTimeout(timer);
  }, [value, key]);
  return rested.key === key ? rested.value : value;
}
