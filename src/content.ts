// Runs in a page, on the user's act alone. Reads, hands over what stands there as its last expression, and leaves nothing behind.
// What the page says by it is for the background to recognise: a page runs as little of ours as can be.
import { selectedText } from './anchor/selected';
import { type Handover, sent } from './recognize/handover';
import type { Page } from './recognize/page';
import { property } from './recognize/tab/dom';
import { isThin, readPage } from './recognize/tab/read-page';

/** How long a page that is still arriving may take until it is read as it stands. */
const ARRIVAL_MS = 700;
/** How long walking over the page may take: a third of the 300 ms that reading has, as recognising takes about as long again. */
const WALK_MS = 100;
/** How long a page that shows next to nothing may take to show more, and how long it is still before it is read again. */
const LATE_MS = 600;
const QUIET_MS = 120;

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

/** Resolves when the page has been still for a moment, after changes or without any, or when the time is over. */
function settled(): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      observer.disconnect();
      clearTimeout(limit);
      clearTimeout(quiet);
      resolve();
    };
    const limit = setTimeout(done, LATE_MS);
    let quiet = setTimeout(done, QUIET_MS * 2);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

function readNow(): Page {
  const end = performance.now() + WALK_MS;
  return readPage(document, location.href, () => performance.now() > end, loadedAt());
}

/** Where the document came from: a site may have drawn other pages into it since. */
const loadedAt = (): string | undefined => performance.getEntriesByType('navigation')[0]?.name;

async function handOver(): Promise<Handover> {
  await arrived();
  const first = readNow();
  const isEarly = isThin(first);
  if (isEarly) await settled();
  const page = isEarly ? readNow() : first;
  const url = location.href;
  return {
    url,
    title: String(property(document, 'title') ?? ''),
    page: sent(page),
    selected: selectedText(document, url),
  };
}

export default handOver();
