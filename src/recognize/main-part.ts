import type { Page } from './page';
import type { Zone } from './zones';

/** A navigation that was never closed swallows the page: then its first heading begins the main part. */
export function withMain(page: Page): Page {
  const size = (zone: Zone): number =>
    page.lines.reduce((sum, line) => sum + (line.zone === zone ? line.text.length : 0), 0);
  const first = page.lines.find(({ level, zone }) => level > 0 && zone === 'navigation')?.at;
  if (first === undefined || size('main') * 4 > size('navigation')) return page;
  const moved = <T extends { readonly at: number; readonly zone: Zone }>(item: T): T =>
    item.at >= first && item.zone === 'navigation' ? { ...item, zone: 'main' } : item;
  return {
    ...page,
    lines: page.lines.map(moved),
    links: page.links.map(moved),
    embeds: page.embeds.map(moved),
    marks: page.marks.map(moved),
  };
}
