// A site that changes its pages without loading them often leaves the head of the page before.
import type { Page } from './page';
import { letters } from './words';

/** Without the metadata of another page: its address is another one, and its title is neither in `<title>` nor in a heading. */
export function withoutStaleHead(page: Page): Page {
  const { meta } = page;
  const title = letters(meta.get('og:title') ?? '');
  if (!title || !page.title || !isElsewhere(meta.get('og:url') ?? page.canonical, page.address)) return page;
  const shown = [page.title, ...page.lines.filter(({ level }) => level === 1).map(({ text }) => text)];
  if (shown.some(text => letters(text).includes(title) || title.includes(letters(text) || '-'))) return page;
  const kept = [...meta].filter(([name]) => !/^(?:og|twitter|article):|^description$/.test(name));
  return { ...page, meta: new Map(kept), json: [] };
}

/** Another page of the same site. */
function isElsewhere(stated: string | null, address: string): boolean {
  const [there, here] = [URL.parse(stated ?? '', address), URL.parse(address)];
  if (!stated || !there || !here || there.host !== here.host) return false;
  const page = ({ pathname, searchParams }: URL) => `${pathname.replace(/\/$/, '')} ${searchParams.get('v') ?? ''}`;
  return page(there) !== page(here);
}
