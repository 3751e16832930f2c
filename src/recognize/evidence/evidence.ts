// All that was read from a page, before anything is decided.

import type { Line, Page } from '../page';
import { WEIGHTS, type Weights } from '../weights';
import { type CalendarEntry, calendarEntries } from './calendar';
import { withDialogAhead } from './dialogs';
import { type Surroundings, surroundingsOf } from './event-likeness';
import { type Host, hostOf } from './hosts';
import { type Thing, thingsOf } from './json-ld';
import { languageOf, type Told } from './language';
import { type Pair, pairsOf } from './pairs';
import { withoutPermalinks } from './permalinks';
import { withSponsorsAside } from './sponsors';

export interface Evidence {
  readonly page: Page;
  /** The lines outside of navigation and footer. */
  readonly body: readonly Line[];
  readonly host: Host | null;
  readonly pairs: readonly Pair[];
  readonly calendar: readonly CalendarEntry[];
  readonly things: readonly Thing[];
  readonly surroundings: Surroundings;
  readonly language: Told | null;
  /** What each sign is worth. */
  readonly weights: Weights;
}

export function evidenceOf(read: Page, weights: Weights = WEIGHTS): Evidence {
  const page = withSponsorsAside(withDialogAhead(withoutPermalinks(read)));
  const body = page.lines.filter(line => line.zone === 'main' || (line.level > 0 && line.zone === 'aside'));
  return {
    page,
    body,
    host: hostOf(page.address),
    pairs: pairsOf(page),
    calendar: calendarEntries(page),
    things: thingsOf(page),
    surroundings: surroundingsOf(page),
    language: languageOf(sampleOf(page, body)),
    weights,
  };
}

/** The title thrice, so that it outweighs a template; then what the body says. */
function sampleOf(page: Page, body: readonly Line[]): string {
  const title = page.meta.get('og:title') ?? page.title;
  let text = `${title}\n${title}\n${title}\n${page.meta.get('og:description') ?? page.meta.get('description') ?? ''}\n`;
  for (const line of body) {
    if (text.length > 12_000) break;
    if (!/code|highlight/.test(line.names) && !/^(?:pre|code)$/.test(line.tag)) text += `${line.text}\n`;
  }
  return text;
}
