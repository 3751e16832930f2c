import { pageKey } from '../model/address';
import type { PageRead } from '../model/facts';
import type { Session } from '../model/session';

/** The session that has this page as its slides or its video, or null; a page that was not read is known by its address alone. */
export function sessionShowing({ url, facts }: PageRead, sessions: readonly Session[]): Session | null {
  const own = [url, ...ownAddress(facts)].map(pageKey).filter(key => key !== null);
  const isShown = ({ slides, video }: Session) =>
    [slides.state === 'found' ? slides.url : null, video?.url ?? null].some(
      shown => shown !== null && own.includes(pageKey(shown) ?? ''),
    );
  return sessions.find(isShown) ?? null;
}

/** What a slide or video page says is its own address; a session's page only leads there. */
function ownAddress({ kind, slides, video }: PageRead['facts']): string[] {
  const own = { slide: slides, video }[kind.value as string];
  return own ? [own.value] : [];
}
