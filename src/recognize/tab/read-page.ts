import type { Page } from '../page';
import { squash } from '../words';
import { isFile, property, rootOf } from './dom';
import { withMain } from './main-part';
import { withoutStaleHead } from './stale-head';
import { walk } from './walk';

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
  const page = walk(rootOf(document), address, isLate);
  const title = page.title || titleOfFile(document);
  return { ...withoutStaleHead(withMain({ ...page, title }), loaded), isFile: isFile(document) };
}

/** What the tab calls a picture or another file that the browser shows: it has no title of its own. */
function titleOfFile(document: Document): string {
  const isShown = /^(?:image|video|audio|application\/pdf)/.test(String(property(document, 'contentType') ?? ''));
  return isShown ? squash(String(property(document, 'title') ?? ''), 500) : '';
}

const THIN = 200;

/** Whether there is hardly anything to read, yet. */
export function isThin({ lines, isFile }: Page): boolean {
  const shown = lines.reduce((sum, { text, zone }) => sum + (zone === 'main' ? text.length : 0), 0);
  return shown < THIN && !isFile;
}
