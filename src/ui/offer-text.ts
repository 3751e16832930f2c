// A candidate of a field as it would stand in it.
import type { Offer } from '../model/offers';
import type { SessionFields } from '../model/session';
import { speakersText } from '../model/speakers';
import { spanText, typedTime } from '../model/stated-time';
import { t, type Word } from './words';

/** What is offered, in words: `Aoi Tanaka`, `2018-03-10 13:00–13:45`. */
export function offerText({ field, fields, event }: Offer): string {
  switch (field) {
    case 'event':
      return event ?? '';
    case 'speakers':
      return speakersText(fields.speakers ?? []);
    case 'start':
      return spanText(fields.start ?? null, fields.end ?? null);
    case 'end':
      return typedTime(fields.end ?? '');
    case 'slides':
      return fields.slides?.state === 'found' ? fields.slides.url : '';
    case 'video':
      return fields.video?.url ?? '';
    default:
      return fields[field] ?? '';
  }
}

/** The field's name; a start that has its end with it is *when*. */
export function offerLabel({ field, fields }: Offer): string {
  const word: Word = field === 'start' && fields.end ? 'field_when' : `field_${field}`;
  return t(word);
}

/** Whether these fields hold what is offered. */
export const holds = (fields: SessionFields, { fields: offered }: Offer): boolean =>
  Object.entries(offered).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(fields[name as keyof SessionFields]),
  );
