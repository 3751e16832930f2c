import { useEffect, useState } from 'preact/hooks';
import type { Site, Sites } from './sites';

/** The sites that are allowed now. */
export function useSites(sites: Sites): readonly Site[] {
  const [allowed, setAllowed] = useState<readonly Site[]>([]);
  useEffect(() => {
    const list = () => void sites.list().then(setAllowed);
    list();
    return sites.onChange(list);
  }, []);
  return allowed;
}
