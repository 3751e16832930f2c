// What every open view is told without having asked. Each is a message of one property, by which it is known.
import type { Edited, RestoreCounts } from '../model/desk';
import type { RefusalCode } from '../model/refusal';
import { hear, MUCH, pause, tell } from './transport';

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

/** Tells every open view; with what there is to tell, where it is more than that it happened. In one text, as answers are. */
export function announce<N extends News>(news: N, ...[content]: Content<N>): void {
  tell({ [news]: JSON.stringify(content ?? true) });
}

type Listener = (content: never) => void;

const listeners = new Map<string, Set<Listener>>();

/** Long news, and what came behind it, in order. */
let waiting = 0;
let last = Promise.resolve();

/** Read once for all who listen; reading long news is enough for one task of a page. */
function spread(message: unknown): undefined {
  for (const [news, text] of Object.entries(message ?? {})) {
    if (!listeners.get(news)?.size || typeof text !== 'string') continue;
    const content = JSON.parse(text) as never;
    const give = () => {
      for (const listener of [...(listeners.get(news) ?? [])]) listener(content);
    };
    if (waiting === 0 && text.length <= MUCH) give();
    else {
      waiting += 1;
      last = last.then(pause).then(() => {
        waiting -= 1;
        try {
          give();
        } catch (error) {
          reportError(error);
        }
      });
    }
  }
}

/** Calls back at each such announcement; returns how to stop. */
export function onNews<N extends News>(news: N, listener: (content: AllNews[N]) => void): () => void {
  if (listeners.size === 0) hear(spread);
  const all = listeners.get(news) ?? new Set();
  listeners.set(news, all.add(listener as Listener));
  return () => void all.delete(listener as Listener);
}
