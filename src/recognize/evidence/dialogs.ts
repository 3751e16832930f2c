// A talk that is shown in a dialog over its timetable: the page is called by it, and what is behind it is another page's.
import type { Line, Page } from '../page';
import { letters } from '../words';

const DIALOG = /(?:^|\s)(?:popup|pop up|modal|dialog|lightbox|overlay)(?:\s|$)/;

/** The page with the dialog that its title names as its main part, and all else beside it. */
export function withDialogAhead(page: Page): Page {
  const title = letters(page.meta.get('og:title') ?? page.title);
  const first = page.lines.find(line => isHead(line, title));
  if (!first) return page;
  const last = page.lines.findLast(({ names }) => DIALOG.test(names));
  const moved = <T extends { readonly at: number; readonly zone: Line['zone'] }>(item: T): T => {
    const isWithin = item.at >= first.at && item.at <= (last ?? first).at;
    if (isWithin) return { ...item, zone: 'main' };
    return item.zone === 'main' ? { ...item, zone: 'aside' } : item;
  };
  return {
    ...page,
    lines: page.lines.map(moved),
    links: page.links.map(moved),
    embeds: page.embeds.map(moved),
    marks: page.marks.map(moved),
  };
}

/** "A talk | NiceConf", and in the dialog "A talk" as a heading. */
function isHead({ level, names, text }: Line, title: string): boolean {
  const own = letters(text);
  return level > 0 && level < 4 && own.length > 4 && title.startsWith(own) && DIALOG.test(names);
}

// Test URLs
// https://sitcon.org/2019/agenda/2c33a606-b5db-44ef-8a7e-eb09b5093f45
