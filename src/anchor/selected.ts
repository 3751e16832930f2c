import type { SelectedText } from '../model/facts';
import { fragmentUrl } from './fragment';

/** A selection larger than this is the page, not a highlight; in UTF-16 code units. */
const LIMIT = 100_000;

/** The text that is selected on the page, or null. Asked of the prototype: a page can name an image `getSelection`. */
export function selectedText(document: Document, address: string): SelectedText | null {
  const text = (Document.prototype.getSelection.call(document)?.toString() ?? '').slice(0, LIMIT).trim();
  return text ? { text, fragmentUrl: fragmentUrl(address, text) } : null;
}
