// Where a value was read, in the user's words. What recognition calls a place is nobody's language.
import type { Origin } from '../model/origin';
import { t, type Word } from './words';

/** The first that fits names the place; what is captured is the page's own word for it. */
const PLACES: readonly (readonly [RegExp, Word])[] = [
  [/^typed$/, 'from_typed'],
  [/^event$/, 'from_event'],
  [/^current event$/, 'from_currentEvent'],
  [/^tab$/, 'from_tab'],
  [/^address$/, 'from_address'],
  [/^label (.+)$/s, 'from_label'],
  [/^label/, 'from_labels'],
  [/^link (.+)$/s, 'from_link'],
  [/^(?:home link|link to a person|owner|host|file|under a label|word)/, 'from_links'],
  [/^calendar link$/, 'from_calendar'],
  [/^embed$/, 'from_embed'],
  [/^title/, 'from_title'],
  [/^(?:og|twitter):/, 'from_preview'],
  [/^(?:JSON-LD|itemprop|dtstart|meta author|html lang)$/, 'from_data'],
  [/^description$/, 'from_description'],
  [/^(?:h[1-6]$|heading)/, 'from_heading'],
  [/slide$/, 'from_slide'],
  [/^portrait$/, 'from_portrait'],
];

/** `label “Room”`, `page title`, `typed by you`: short enough to stand beside the value. */
export function originText({ place }: Pick<Origin, 'place'>): string {
  for (const [pattern, word] of PLACES) {
    const match = pattern.exec(place);
    if (match) return t(word, match[1] ?? '');
  }
  return t('from_text');
}
