import { useState } from 'preact/hooks';
import type { Language } from '../model/bundle';
import type { Id } from '../model/record';
import { Refusal } from '../model/refusal';
import { copy } from './clipboard';
import { reportOf } from './report';
import type { Acts } from './use-acts';
import { t } from './words';

export interface Copying {
  /** The report to be copied by hand, where the browser refused every other way. */
  readonly byHand: string | null;
  /** To be called within the click. */
  copyReport(eventId: Id | null, language: Language): void;
}

/** *Copy report*, wherever it stands. */
export function useCopy(acts: Acts): Copying {
  const [byHand, setByHand] = useState<string | null>(null);
  const copyReport = (eventId: Id | null, language: Language) => {
    const report = reportOf(eventId, language);
    const copied = copy(report);
    setByHand(null);
    const orShown = copied.catch(async error => {
      if (error instanceof Refusal && error.code === 'clipboard') setByHand((await report).text);
      throw error;
    });
    void acts.run(() => orShown, { text: t('said_copied') });
  };
  return { byHand, copyReport };
}
