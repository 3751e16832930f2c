// Titles and names as they are shown: pages give them, and there may be nothing to see of one, or more than anyone reads.
import { isUnseen } from '../model/look-up';
import { t } from './words';

/** In letters: more is read in no list, by eye or by ear. */
const READ = 200;

/** The beginning of a text of more than so many letters, for a line or a name. */
export const beginningOf = (text: string, most = READ): string =>
  text.length > most ? `${text.slice(0, most).replace(/\p{Surrogate}$/u, '')}…` : text;

/** The whole as a tooltip, where it is not shown. */
export const wholeOf = (text: string): string | undefined => (text.length > READ ? text : undefined);

export const titleOfSession = (title: string): string => (isUnseen(title) ? t('untitledSession') : title);

export const nameOfEvent = (name: string): string => (isUnseen(name) ? t('unnamedEvent') : name);
