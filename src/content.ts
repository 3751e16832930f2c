// Runs in a page, on the user's act alone. Reads, hands over what it read as its last expression, and leaves nothing behind.
import { selectedText } from './anchor/selected';
import type { PageRead } from './model/facts';
import { property } from './recognize/dom';
import { recognize } from './recognize/recognize';

/** How long a page that is still arriving may take until it is read as it stands. */
const ARRIVAL_MS = 700;

/** Resolves when the document is parsed, or when the time is over: some pages never finish. */
function arrived(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise(resolve => {
    const done = () => {
      document.removeEventListener('readystatechange', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ARRIVAL_MS);
    document.addEventListener('readystatechange', done);
  });
}

async function readPage(): Promise<PageRead> {
  await arrived();
  const url = location.href;
  return {
    url,
    title: String(property(document, 'title') ?? ''),
    facts: recognize(document, url),
    selected: selectedText(document, url),
  };
}

export default readPage();
