import { useRef } from 'preact/hooks';
import type { EventBundle } from '../src/model/bundle';
import type { Id } from '../src/model/record';
import { found } from './found';

/**
 * What the search found. A session that was opened from there stays as long as the search is the same, whatever becomes of its words:
 * somebody is writing in it.
 */
export function useFound(bundle: EventBundle | null, query: string, opened: Id | null): EventBundle | null {
  const last = useRef<{ readonly query: string; readonly opened: Id | null }>({ query: '', opened: null });
  if (!bundle) return null;
  const isSame = last.current.query === query && last.current.opened === opened;
  const shown = found(bundle, query, isSame ? opened : null);
  if (shown.sessions.some(({ id }) => id === opened)) last.current = { query, opened };
  return shown;
}
