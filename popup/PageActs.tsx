import { t, type Word } from '../src/ui/words';
import type { PageAct } from './page-choices';
import type { PageView } from './page-view';

const LABELS: Record<PageAct, Word> = {
  highlight: 'saveHighlight',
  clip: 'clipSession',
  slides: 'addSlides',
  video: 'addVideo',
  event: 'startEvent',
  link: 'saveLink',
};

/** What can be done with the page, the likeliest first; `byEnter`: that one by Enter in an empty line as well. */
export function PageActs({ page, byEnter }: { readonly page: PageView; readonly byEnter: boolean }) {
  return (
    <div class="actions">
      {page.offers.map((act, index) => (
        <button
          key={act}
          type="button"
          class={index === 0 && byEnter ? 'primary' : undefined}
          onClick={() => page.perform(act)}
        >
          {t(LABELS[act])}
          {index === 0 && byEnter && <span aria-hidden="true"> ↵</span>}
        </button>
      ))}
    </div>
  );
}
