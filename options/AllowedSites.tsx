import { type Sites, spokenSite } from '../src/ui/sites';
import type { Acts } from '../src/ui/use-acts';
import { useSites } from '../src/ui/use-sites';
import { t } from '../src/ui/words';

/** The sites that the panel reads by itself, each to be taken back. */
export function AllowedSites({ sites, acts }: { readonly sites: Sites; readonly acts: Acts }) {
  const allowed = useSites(sites);
  return (
    <section>
      <h2 class="sites-heading" tabIndex={-1}>
        {t('sitesHeading')}
      </h2>
      <p class="hint">{t(allowed.length > 0 ? 'sitesHint' : 'noSites')}</p>
      {allowed.length > 0 && (
        <ul class="sites">
          {allowed.map(site => (
            <li key={site} class="row">
              <span>{spokenSite(site)}</span>
              <button
                type="button"
                aria-label={t('stopSite', spokenSite(site))}
                onClick={() => void acts.run(() => sites.stop(site), { text: t('said_stopped', spokenSite(site)) })}
              >
                {t('stop')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
