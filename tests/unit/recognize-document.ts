import type { Facts } from '../../src/model/facts';
import { received, sent } from '../../src/recognize/handover';
import { recognize } from '../../src/recognize/recognize';
import { readPage } from '../../src/recognize/tab/read-page';

/** What the content script and the background do together. */
export const recognizeDocument = (document: Document, address: string): Facts =>
  recognize(received(sent(readPage(document, address))));
