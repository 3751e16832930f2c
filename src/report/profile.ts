import type { Language } from '../model/bundle';

/** How a report is to be written. Data, so that it can be stored, compared and offered as a choice. */
export interface Profile {
  readonly language: Language;
}
