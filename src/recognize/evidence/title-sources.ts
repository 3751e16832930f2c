// The strings in which a page names itself as a whole.

import { fold, squash } from '../words';
import type { Evidence } from './evidence';
import { HOSTS } from './hosts';
import { spansIn } from './spans';
import { isOnlyWhen } from './title-parts';

export interface TitleSource {
  readonly place: 'title' | 'og:title' | 'JSON-LD';
  readonly text: string;
}

const JUNK =
  /^(?:none|untitled|undefined|null|document|title|reveal\.js|presentation|slides?|home|index|[^\p{L}\p{N}]*)$/iu;
/** The page's titles, without the names of the platforms it stands on. */
export function titleSources({ page, things }: Evidence): TitleSource[] {
  const meta = (name: string): string => page.meta.get(name) ?? '';
  const named = things.length === 1 || things[0]?.type === 'video' ? things[0]?.name : null;
  const sources: TitleSource[] = [
    { place: 'og:title', text: meta('og:title') },
    { place: 'title', text: page.title },
    { place: 'JSON-LD', text: named ?? '' },
  ];
  return sources
    .map(({ place, text }) => ({
      place,
      text: withoutWhen(withoutBrand(squash(text, 400).replace(/\s\[[\w-]+\.[\w.-]{2,20}\]$/, ''))),
    }))
    .filter(({ text }) => text && !JUNK.test(text));
}

const BRANDS = [...new Set(HOSTS.flatMap(({ brands }) => brands.map(fold)))].sort((a, b) => b.length - a.length);
const JOINT = /(?:\s*(?:[-–—|:：・/｜]|::|on|by|\bat)\s*|\s[-–—|]\s(?:vid[eé]os?)\s)$/i;

/** "… - YouTube", "… | Doorkeeper", "… on Vimeo". */
function withoutBrand(title: string): string {
  const folded = fold(title);
  const brand = BRANDS.find(
    name => folded.endsWith(name) && folded.length > name.length && folded.length === title.length,
  );
  const head = brand ? title.slice(0, title.length - brand.length) : title;
  return brand && JOINT.test(head) ? head.replace(JOINT, '').trim() : title;
}

const IN_BRACKETS = /^(.{2,300}?)\s*[([（［]([^()[\]（）［］]{4,70})[)\]）］]$/;
/** "Thu, Mar 14, 2024, 7:00 PM", "jeu. 12 oct. 2023": what a date can begin with. */
const DATE_AHEAD = /^(?:\p{L}{2,10}[.,]{0,2}\s)?\p{L}{0,9}\.?\s?\d/u;

/** "Name (2016/12/10 12:00〜)", "Name, Thu, Mar 14, 2024, 7:00 PM": without saying when it is. */
function withoutWhen(title: string): string {
  const [, name, bracketed] = IN_BRACKETS.exec(title) ?? [];
  if (name && bracketed && spansIn(bracketed, true).length) return name;
  const comma = [...title.matchAll(/,\s/g)].find(({ index }) => {
    const tail = title.slice(index + 2);
    return DATE_AHEAD.test(tail) && isOnlyWhen(tail);
  });
  return comma ? title.slice(0, comma.index) : title;
}

// Test URLs
// https://yapcasia.org/2012/talk/show/863251ce-d870-11e1-924a-0d4e6aeab6a4
// https://regional.rubykaigi.org/oedo03/
// https://yapcjapan.org/2024hiroshima/
