import type { Facts, PageRead } from './facts';

/** What can be said of a page that did not answer: what the tab knows of it. */
export function pageOfTab(url: string, title: string): PageRead {
  return { url, title, facts: factsOfTitle(title), selected: null };
}

function factsOfTitle(title: string): Facts {
  const words = title.trim().slice(0, 200);
  return {
    kind: { value: 'plain', place: 'tab', words: '', probability: 0 },
    title: words ? { value: words, place: 'tab', words, probability: 0.5 } : null,
    event: null,
    speakers: null,
    room: null,
    start: null,
    end: null,
    slides: null,
    video: null,
    language: null,
  };
}
