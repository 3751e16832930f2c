// What every open view is told without having asked. Each is a message of one property, by which it is known.
import type { Edited, RestoreCounts } from '../model/desk';
import type { RefusalCode } from '../model/refusal';
import { hear, tell } from './transport';

interface AllNews {
  /** Something was written: a view asks again for what it shows. */
  readonly changed: true;
  /** A page was given. */
  readonly given: true;
  /** A note came from the address bar. */
  readonly jotted: true;
  /** What an edit made of the notes that it touched: no view lists all the others again for it. */
  readonly edited: Edited;
  /** How much of a request to restore is done, of 1. */
  readonly restored: { readonly request: string; readonly part: number };
  /** What came of it, or why nothing did. */
  readonly restoreOver: { readonly request: string } & (
    | { readonly counts: RestoreCounts }
    | { readonly refused: RefusalCode; readonly detail: string }
  );
}

type News = keyof AllNews;
type Content<N extends News> = AllNews[N] extends true ? [] : [content: AllNews[N]];

/** Tells every open view; with what there is to tell, where it is more than that it happened. */
export function announce<N extends News>(news: N, ...[content]: Content<N>): void {
  tell({ [news]: content ?? true });
}

/** Calls back at each such announcement; returns how to stop. */
export function onNews<N extends News>(news: N, listener: (content: AllNews[N]) => void): () => void {
  return hear(message => {
    if (typeof message === 'object' && message !== null && Object.hasOwn(message, news))
      listener((message as Pick<AllNews, N>)[news]);
    return undefined;
  });
}
