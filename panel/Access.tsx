import { spokenAddress } from '../src/model/address';
import { Aloud } from '../src/ui/Aloud';
import { type Site, spokenSite } from '../src/ui/sites';
import { sentences, t } from '../src/ui/words';

interface Props {
  /** Address of the page that is shown; null for none. */
  readonly shown: string | null;
  /** Whether that is the page in front. */
  readonly isInFront: boolean;
  /** Whether the page in front may be read now. */
  readonly mayRead: boolean;
  /** Whether no extension may: no gesture gives it. */
  readonly isClosed: boolean;
  /** The site that can be allowed, or was. */
  readonly site: Site | null;
  readonly isAllowed: boolean;
  /** The sites that the page's video is played from, while they are not allowed. */
  readonly players: readonly Site[];
  /** '' where there is no shortcut. */
  readonly keys: string;
  /** What was allowed or stopped last; '' before. */
  readonly said: string;
  onRead(): void;
  onAllow(): void;
  onStop(): void;
  onAllowPlayers(): void;
}

/**
 * What the panel may read, said as it is: a click in here gives it no page. So it names the page that it shows, the gesture that gives it
 * the next one, and the site that could be read without.
 */
export function Access(props: Props) {
  const { isInFront, mayRead, site, isAllowed, onRead } = props;
  return (
    <section class="access small" aria-label={t('access')}>
      {!isInFront && <p>{inFront(props)}</p>}
      <div class="actions">
        {mayRead && (
          <button type="button" class="quiet" onClick={onRead}>
            {t(isInFront ? 'readAgain' : 'readInFront')}
          </button>
        )}
        {site && (
          <button type="button" class="quiet" onClick={isAllowed ? props.onStop : props.onAllow}>
            {t(isAllowed ? 'stopSite' : 'allowSite', spokenSite(site))}
          </button>
        )}
        {props.players[0] && (
          <button type="button" class="quiet" onClick={props.onAllowPlayers}>
            {t('allowPlayer', spokenSite(props.players[0]))}
          </button>
        )}
      </div>
      <Aloud text={props.said} />
    </section>
  );
}

/** What is shown instead of the page in front, and what gives that one, if anything does. */
function inFront({ shown, mayRead, isClosed, keys }: Props): string {
  const instead = shown === null ? null : t('pageShown', spokenAddress(shown));
  if (isClosed) return sentences(instead, t('frontClosed'));
  return sentences(instead ?? t('noPageGiven'), mayRead ? null : gesture(keys));
}

const gesture = (keys: string): string => (keys ? t('givePageByKeys', keys) : t('givePage'));
