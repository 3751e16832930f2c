// A site that changes its pages without loading them often leaves the head of the page before.
import type { Page } from '../page';
import { letters } from '../words';

/**
 * Without what the head says of another page. It may be of another where it states another address, or where the page was loaded
 * at another (`loaded`); it is where nothing on the page says its title. Whether `<title>` is of that page, too, the same title tells.
 */
export function withoutStaleHead(page: Page, loaded: string): Page {
  const { meta } = page;
  const hasMoved = isElsewhere(loaded, page.address);
  if (!hasMoved && !isElsewhere(meta.get('og:url') ?? page.canonical, page.address)) return page;
  const headings = page.lines.filter(({ level }) => level > 0).map(({ text }) => letters(text));
  const json = hasMoved ? page.json.filter(block => names(block, headings)) : page.json;
  const title = letters(meta.get('og:title') ?? '');
  if (!title || !page.title || headings.some(text => agree(text, title)) || stands(page, title))
    return { ...page, json };
  const isTitleStale = agree(letters(page.title), title);
  // Nothing moved that we know of, or nothing on the page could name it better: then two that agree are believed.
  if (isTitleStale && (!hasMoved || headings.length === 0)) return { ...page, json };
  const kept = [...meta].filter(([name]) => name === 'og:site_name' || !OF_ONE_PAGE.test(name));
  return { ...page, title: isTitleStale ? '' : page.title, meta: new Map(kept), json: [] };
}

const OF_ONE_PAGE = /^(?:og|twitter|article):|^description$/;

const agree = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a));

/** Whether a line is this title, which is no heading on every site; a link with these words leads to another page. */
const stands = ({ lines, links }: Page, title: string): boolean => {
  const line = lines.find(({ text, zone }) => zone === 'main' && text.length < 300 && letters(text) === title);
  return !!line && !links.some(({ at }) => at === line.at);
};

/** Whether a block of data says what one of the headings says. */
function names(block: string, headings: readonly string[]): boolean {
  const said = [...block.slice(0, 50_000).matchAll(/"(?:name|headline)"\s*:\s*"([^"]{1,300})/g)];
  return said.some(([, name = '']) => headings.some(text => agree(text, letters(name))));
}

/** Another page of the same site. */
function isElsewhere(stated: string | null, address: string): boolean {
  const [there, here] = [URL.parse(stated ?? '', address), URL.parse(address)];
  if (!stated || !there || !here || there.host !== here.host) return false;
  const page = ({ pathname, searchParams }: URL) => `${pathname.replace(/\/$/, '')} ${searchParams.get('v') ?? ''}`;
  return page(there) !== page(here);
}
