// The compiler is loaded at the first report: a popup that only takes a note never reads it.
import { send } from '../messages/transport';
import type { EventBundle, Language } from '../model/bundle';
import { isBlank } from '../model/note';
import type { Id } from '../model/record';
import { Refusal } from '../model/refusal';
import type { Content } from './clipboard';

/** The event's report in both forms. Throws `emptyEvent` where there is nothing to report. */
export async function reportOf(eventId: Id | null, language: Language): Promise<Content> {
  if (eventId === null) throw new Refusal('emptyEvent');
  const [bundle, { compileReport, toMarkdown, toHtml }] = await Promise.all([
    send('bundle', eventId),
    import('../report/report'),
  ]);
  if (isEmpty(bundle)) throw new Refusal('emptyEvent');
  const report = compileReport(bundle, { language });
  return { text: toMarkdown(report), html: toHtml(report) };
}

/** Nothing was clipped or typed yet. */
export const isEmpty = ({ sessions, notes, event }: EventBundle): boolean =>
  sessions.length === 0 && notes.every(isBlank) && event.intro.trim() === '';
