import { spokenAddress } from '../src/model/address';
import { type Site, spokenSite } from '../src/ui/sites';
import { t } from '../src/ui/words';

interface Props {
  /** Address of the page that is shown; null for none. */
  readonly shown: string | null;
  /** Whether that is the page in front. */
  readonly isInFront: boolean;
  /** Whether the page in front may be read now. */
  readonly mayRead: boolean;
  /** The site that can be allowed, or was. */
  readonly site: Site | null;
  readonly isAllowed: boolean;
  /** The sites that the page's video is played from, while they are not allowed. */
  readonly players: readonly Site[];
  /** '' where there is no shortcut. */
  readonly keys: string;
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
  const { shown, isInFront, mayRead, site, isAllowed, onRead } = props;
  return (
    <section class="access small" aria-label={t('access')}>
      {!isInFront && (
        <p>
          {shown === null ? t('noPageGiven') : t('pageShown', spokenAddress(shown))} {!mayRead && gesture(props.keys)}
        </p>
      )}
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
    </section>
  );
}

const gesture = (keys: string): string => (keys ? t('givePageByKeys', keys) : t('givePage'));
