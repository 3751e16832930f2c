import { t, type Word } from './words';

interface Props {
  readonly class: string;
  /** The fields in which something stands that is no value. */
  readonly unfit: readonly Word[];
}

/** The head of a record's fields: says which of them are to be corrected, also while they are folded away. */
export function DetailsSummary({ class: kind, unfit }: Props) {
  return (
    <summary class={kind}>
      {t('details')} {unfit.length > 0 && <span class="bad">{toCorrect(unfit)}</span>}
    </summary>
  );
}

export const toCorrect = (unfit: readonly Word[]): string => t('toCorrect', unfit.map(field => t(field)).join(' · '));
