// What can be said of a page that did not answer: what the tab knows of it.
import type { Fact, Facts, PageRead } from './facts';

export function pageOfTab(url: string, title: string): PageRead {
  const kind = isSlideFile(url) ? 'slide' : 'plain';
  const facts: Facts = {
    kind: { value: kind, place: 'tab', words: '', probability: 0 },
    title: titleOfTab(url, title),
    event: null,
    speakers: null,
    room: null,
    start: null,
    end: null,
    slides: kind === 'slide' ? { value: url, place: 'address', words: url.slice(0, 200), probability: 0.5 } : null,
    video: null,
    language: null,
  };
  return { url, title, facts, selected: null };
}

/** The page as it was read, with the tab's title where it has none of its own: of a file the viewer tells it the tab alone. */
export function withTitleOfTab(page: PageRead, title: string): PageRead {
  const fact = titleOfTab(page.url, title);
  if (page.title.trim() || page.facts.title || !fact) return page;
  return { ...page, title, facts: { ...page.facts, title: fact } };
}

/** Null for a tab that is called as its address is. */
function titleOfTab(url: string, title: string): Fact<string> | null {
  const words = title.trim().slice(0, 200);
  const isAddress = words.includes('/') && decoded(url).includes(words);
  return words && !isAddress ? { value: words, place: 'tab', words, probability: 0.5 } : null;
}

/** Whether it is a file that a browser's viewer shows, rather than a page. */
export const isFileAddress = (url: string): boolean => /\.(?:pdf|pptx?|odp|key)$/i.test(URL.parse(url)?.pathname ?? '');

const isSlideFile = (url: string): boolean =>
  isFileAddress(url) &&
  /slides?(?![a-z])|deck|presentation|スライド|資料/i.test(decoded(URL.parse(url)?.pathname ?? ''));

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A percent sign that encodes nothing: then it is read as it stands.
    return url;
  }
}
