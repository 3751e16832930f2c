import { isFile, rootOf } from './dom';
import { withMain } from './main-part';
import type { Page } from './page';
import { withoutStaleHead } from './stale-head';
import { Walk } from './walk';

/** Everything the page says, as records: read in one walk, without recursion, up to a fixed number of nodes or until it is late. */
export function readPage(document: Document, address: string, isLate: () => boolean = () => false): Page {
  const walk = new Walk(address);
  const root = rootOf(document);
  if (root) walk.over(root, isLate);
  return { ...withoutStaleHead(withMain(walk.page())), isFile: isFile(document) };
}
