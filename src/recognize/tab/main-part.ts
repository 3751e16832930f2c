import type { Page, Zone } from '../page';

/**
 * Where a zone beside the main part has swallowed the page, its first heading begins the main part: a navigation that was
 * never closed, or a talk in a dialog over a page that is empty without it.
 */
export function withMain(page: Page): Page {
  return (['navigation', 'aside'] as const).reduce(withoutZone, page);
}

function withoutZone(page: Page, swallowed: Zone): Page {
  const size = (zone: Zone): number =>
    page.lines.reduce((sum, line) => sum + (line.zone === zone ? line.text.length : 0), 0);
  const first = page.lines.find(({ level, zone }) => level > 0 && zone === swallowed)?.at;
  if (first === undefined || size('main') * 4 > size(swallowed)) return page;
  const moved = <T extends { readonly at: number; readonly zone: Zone }>(item: T): T =>
    item.at >= first && item.zone === swallowed ? { ...item, zone: 'main' } : item;
  return {
    ...page,
    lines: page.lines.map(moved),
    links: page.links.map(moved),
    embeds: page.embeds.map(moved),
    marks: page.marks.map(moved),
  };
}
