// The strings in which a page names itself as a whole.
import type { Evidence } from './evidence';
import { HOSTS } from './hosts';
import { fold, squash } from './words';

export interface TitleSource {
  readonly place: 'title' | 'og:title' | 'twitter:title' | 'JSON-LD';
  readonly text: string;
}

const JUNK =
  /^(?:none|untitled|undefined|null|document|title|reveal\.js|presentation|slides?|home|index|[^\p{L}\p{N}]*)$/iu;
/** connpass and others add when it is: "Name (2016/12/10 12:00〜)". */
const WHEN =
  /\s*[([（［](?=[^)\]）］]{0,60}\d)[^)\]）］]{0,10}(?:\d{4}[/.年-]\d{1,2}|\d{1,2}[:時]\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,7}\s\d{1,2})[^)\]）］]{0,60}[)\]）］]\s*$/iu;

/** "…, Thu, Mar 14, 2024, 7:00 PM", as Meetup and others end them. */
const WHEN_BEHIND =
  /,\s(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6},?\s)?\p{L}{3,9}\s\d{1,2},\s\d{4}(?:,.{0,40})?(?=\s\||$)/iu;

/** The page's titles, without the names of the platforms it stands on. */
export function titleSources({ page, things }: Evidence): TitleSource[] {
  const meta = (name: string): string => page.meta.get(name) ?? '';
  const named = things.length === 1 || things[0]?.type === 'video' ? things[0]?.name : null;
  const sources: TitleSource[] = [
    { place: 'og:title', text: meta('og:title') },
    { place: 'title', text: page.title },
    { place: 'twitter:title', text: meta('twitter:title') },
    { place: 'JSON-LD', text: named ?? '' },
  ];
  return sources
    .map(({ place, text }) => ({
      place,
      text: withoutBrand(
        squash(text, 400)
          .replace(WHEN, '')
          .replace(WHEN_BEHIND, '')
          .replace(/\s\[[\w-]+\.[\w.-]{2,20}\]$/, ''),
      ),
    }))
    .filter(({ text }) => text && !JUNK.test(text));
}

const BRANDS = [...new Set(HOSTS.map(({ brand }) => fold(brand)))].sort((a, b) => b.length - a.length);
const JOINT = /(?:\s*(?:[-–—|:：・/｜]|::|on|by|\bat)\s*)$/;

/** "… - YouTube", "… | Doorkeeper", "… on Vimeo". */
function withoutBrand(title: string): string {
  const folded = fold(title);
  const brand = BRANDS.find(
    name => folded.endsWith(name) && folded.length > name.length && folded.length === title.length,
  );
  const head = brand ? title.slice(0, title.length - brand.length) : title;
  return brand && JOINT.test(head) ? head.replace(JOINT, '').trim() : title;
}
