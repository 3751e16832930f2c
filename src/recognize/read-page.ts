import { isFile, property, rootOf } from './dom';
import { withMain } from './main-part';
import type { Page } from './page';
import { withoutStaleHead } from './stale-head';
import { Walk } from './walk';
import { squash } from './words';

/**
 * Everything the page says, as records: read in one walk, without recursion, up to a fixed number of nodes or until it is late.
 * `loaded` is the address at which the document was loaded, where that is known.
 */
export function readPage(
  document: Document,
  address: string,
  isLate: () => boolean = () => false,
  loaded: string = address,
): Page {
  const walk = new Walk(address);
  const root = rootOf(document);
  if (root) walk.over(root, isLate);
  const page = walk.page();
  // The title of a picture stands where no page has one.
  const title = page.title || squash(String(property(document, 'title') ?? ''), 500);
  return { ...withoutStaleHead(withMain({ ...page, title }), loaded), isFile: isFile(document) };
}
