// Why a session is the current one, in words.
import type { Choice, Current } from '../src/model/current';
import type { Desk } from '../src/model/desk';
import { beginningOf, nameOfEvent, titleOfSession } from '../src/ui/titles';
import { sentences, t, type Word } from '../src/ui/words';

/** `On now, 13:00–13:45, Track B`. */
export function reasonText({ why, clocks, room }: Choice): string {
  if (why === 'now') return room ? t('why_nowIn', clocks, room) : t('why_now', clocks);
  if (why === 'soon') return room ? t('why_soonIn', clocks, room) : t('why_soon', clocks);
  return t(`why_${why}` satisfies Word);
}

type Shown = Pick<Current, 'choice' | 'instead'>;
type Places = Pick<Desk, 'event' | 'session' | 'current' | 'events' | 'sessions'>;

/** Whether several sessions are on and nothing tells which: the user is asked. */
export const isQuestion = ({ choice, instead }: Shown): boolean =>
  choice.why !== 'writing' && instead.filter(({ why }) => why === 'now').length > 1;

/** '' is the event as a whole. */
export const titleOf = ({ title }: Choice): string =>
  title === '' ? t('wholeEvent') : beginningOf(titleOfSession(title));

/** What to say when the clock or another view changed it; null where neither did. */
export function elsewhereText(before: Places, now: Places): string | null {
  const gone = goneText(before, now);
  return gone ?? (before.current && now.current && movedText(before.current, now.current));
}

/** The same only where it was deleted, or its event. */
export function goneText(before: Places, now: Places): string | null {
  const gone = goneIn(before, now);
  if (gone === null) return null;
  const word = t('said_gone', beginningOf(gone));
  if (!now.current || !now.event) return word;
  const { choice } = now.current;
  // Nobody knows of which event a whole is, where it is another one.
  const isOther = choice.id === now.event.id && now.event.id !== before.event?.id;
  const place = isOther ? beginningOf(nameOfEvent(now.event.name)) : titleOf(choice);
  // That it is the next one left is no more than the first sentence says.
  const isLeft = choice.why === 'last';
  return sentences(word, isLeft ? t('said_goesTo', place) : t('said_current', place, reasonText(choice)));
}

/** What was the current session, or event, and is there no more. */
function goneIn({ event, session, current }: Places, now: Places): string | null {
  if (!event || !current || current.choice.id === now.current?.choice.id) return null;
  if (now.events.every(({ id }) => id !== event.id)) return nameOfEvent(event.name);
  const isListed = now.event?.id !== event.id || now.sessions.some(({ id }) => id === session?.id);
  return session && !isListed ? titleOfSession(session.title) : null;
}

function movedText(before: Shown, now: Shown): string | null {
  if (now.choice.id !== before.choice.id) return t('said_current', titleOf(now.choice), reasonText(now.choice));
  return isQuestion(now) && !isQuestion(before) ? t('askNow') : null;
}
