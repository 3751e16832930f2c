// Why a session is the current one, in words.
import type { Choice, Current } from '../src/model/current';
import { beginningOf, titleOfSession } from '../src/ui/titles';
import { t, type Word } from '../src/ui/words';

/** `On now, 13:00–13:45, Track B`. */
export function reasonText({ why, clocks, room }: Choice): string {
  if (why === 'now') return room ? t('why_nowIn', clocks, room) : t('why_now', clocks);
  if (why === 'soon') return room ? t('why_soonIn', clocks, room) : t('why_soon', clocks);
  return t(`why_${why}` satisfies Word);
}

type Shown = Pick<Current, 'choice' | 'instead'>;

/** Whether several sessions are on and nothing tells which: the user is asked. */
export const isQuestion = ({ choice, instead }: Shown): boolean =>
  choice.why !== 'writing' && instead.filter(({ why }) => why === 'now').length > 1;

/** '' is the event as a whole. */
export const titleOf = ({ title }: Choice): string =>
  title === '' ? t('wholeEvent') : beginningOf(titleOfSession(title));

/** What is said of a place that notes go to from now on. */
export const currentText = ({ choice }: Pick<Current, 'choice'>): string =>
  t('said_current', titleOf(choice), reasonText(choice));

/** What to say when the clock changed it; null where it did not. */
export function movedText(before: Shown, now: Shown): string | null {
  if (now.choice.id !== before.choice.id) return currentText(now);
  return isQuestion(now) && !isQuestion(before) ? t('askNow') : null;
}
