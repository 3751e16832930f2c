import { useState } from 'preact/hooks';
import { t } from '../src/ui/words';
import { Tags } from './Tags';
import { Trash } from './Trash';

/** What one looks at now and then, each in a dialog of its own. */
export function Keeping() {
  const [opened, open] = useState<'tags' | 'trash' | null>(null);
  const close = () => open(null);
  return (
    <div class="row keeping">
      <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => open('tags')}>
        {t('tags')}
      </button>
      <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => open('trash')}>
        {t('trash')}
      </button>
      {opened === 'tags' && <Tags onClose={close} />}
      {opened === 'trash' && <Trash onClose={close} />}
    </div>
  );
}
