import { useId } from 'preact/hooks';
import { Labelled } from '../src/ui/Field';
import { beginningOf, titleOfSession } from '../src/ui/titles';
import { t } from '../src/ui/words';
import type { PageView } from './page-view';

/** The session that slides or a video go to: the likeliest is chosen, and any other can be. */
export function Target({ page }: { readonly page: PageView }) {
  const id = useId();
  const matches = page.seen?.matches ?? [];
  if (page.kind !== 'slide' && page.kind !== 'video') return null;
  if (matches.length === 0) return <p class="hint small">{t('noSessionsYet')}</p>;
  return (
    <Labelled id={id} label={t('whichSession')}>
      <select id={id} value={page.target ?? ''} onChange={event => page.chooseTarget(event.currentTarget.value)}>
        {matches.map(match => (
          <option key={match.id} value={match.id}>
            {beginningOf(titleOfSession(match.title))}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
