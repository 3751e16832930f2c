import { t } from './words';

/** The text selected, for the keys that copy it: the last way, which no browser refuses. */
export function CopyByHand({ text }: { readonly text: string }) {
  return <textarea class="fallback" readOnly aria-label={t('report')} ref={field => field?.select()} value={text} />;
}
