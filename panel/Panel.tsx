import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../popup/Popup';
import { NO_PAGE, type PageSource } from '../popup/page-source';
import type { PageGiven } from '../src/messages/contract';
import { onNews } from '../src/messages/news';
import { send } from '../src/messages/transport';
import { pageKey } from '../src/model/address';
import { playersIn } from '../src/model/video';
import { type Sites, siteOf, spokenSite } from '../src/ui/sites';
import { useSites } from '../src/ui/use-sites';
import { t } from '../src/ui/words';
import { Access } from './Access';
import { type Front, type FrontTab, useFront } from './use-front';

interface Props {
  readonly windowId: number;
  readonly front: Front;
  readonly sites: Sites;
  /** The shortcut that gives the page in front, as the user has set it; '' for none. */
  readonly keys: string;
  onOpenNotebook(): void;
  onOpenOptions(): void;
}

/**
 * The popup's view, staying open beside the page. It belongs to the session and not to the tab in front: what it shows of a page is what
 * was last given to it, and another tab changes nothing of it.
 */
export function Panel({ windowId, front, sites, keys, onOpenNotebook, onOpenOptions }: Props) {
  const [given, setGiven] = useState<PageGiven | null>(null);
  const [said, say] = useState('');
  const source = useMemo(() => givenPages(windowId, setGiven), []);
  const allowed = useSites(sites);
  const tab = useFront(front, listener => both(sites.onChange(listener), onNews('given', listener)));
  const isShown = isOf(given, tab);
  const readable = tab?.isClosed ? null : (tab?.url ?? null);
  const site = siteOf(readable ?? given?.seen.page?.url);

  const read = () => {
    // A tab that was closed meanwhile is none to be read.
    if (tab) send('page', { tabId: tab.id, eventId: null }).catch(() => {});
  };
  const page = given?.seen.page;
  const players = playersIn(page?.url ?? '', page?.facts.video?.value ?? '').flatMap(origin => siteOf(origin) ?? []);
  const agreed = (asked: Promise<boolean>, text: string) => void asked.then(isSo => isSo && say(text));
  const isAllowed = site !== null && allowed.includes(site);
  useEffect(() => {
    if (readable && tab?.isComplete && isAllowed && !isShown) read();
  }, [tab, isAllowed]);

  return (
    <Popup source={source} onOpenNotebook={onOpenNotebook} onOpenOptions={onOpenOptions}>
      <Access
        shown={given?.seen.page?.url ?? null}
        isInFront={isShown}
        mayRead={readable !== null}
        isClosed={tab?.isClosed ?? false}
        site={site}
        isAllowed={isAllowed}
        players={players.filter(player => !allowed.includes(player))}
        keys={keys}
        said={said}
        onAllowPlayers={() =>
          players[0] && agreed(sites.allow(players), t('said_playersAllowed', spokenSite(players[0])))
        }
        onRead={read}
        onAllow={() => site && agreed(sites.allow([site]), t('said_allowed', spokenSite(site)))}
        onStop={() => site && agreed(sites.stop(site), t('said_stopped', spokenSite(site)))}
      />
    </Popup>
  );
}

/** The pages that are given to this window, one after the other. */
function givenPages(windowId: number, onGiven: (given: PageGiven | null) => void): PageSource {
  let last: PageGiven | null = null;
  return {
    leads: false,
    playing: async () => last && send('playing', { tabId: last.tabId }),
    async look(eventId) {
      const given = await send('given', { windowId, eventId });
      last = given;
      onGiven(given);
      return given?.seen ?? NO_PAGE;
    },
    onNext: listener => onNews('given', listener),
  };
}

/** Whether the page that is shown is the one in front. Where the browser does not tell its address, nobody knows. */
function isOf(given: PageGiven | null, tab: FrontTab | null): boolean {
  const [shown, inFront] = [given?.seen.page?.url, tab?.url];
  return !!shown && !!inFront && given?.tabId === tab?.id && pageKey(shown) === pageKey(inFront);
}

const both = (one: () => void, other: () => void) => () => {
  one();
  other();
};
