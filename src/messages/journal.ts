// What a view has asked for and not been answered: kept where a closing page can still write at once, and asked again by the next view.
// A message that a page sends as it closes is lost as often as not, and always while the background is still waking.
import type { Input, Name } from './contract';

/** A request with its own id, by which the background does it once, however often it is asked. */
export interface Request<N extends Name = Name> {
  readonly ask: N;
  readonly input: Input<N>;
  readonly id: string;
}

const PREFIX = 'asked ';

/** Writes it down. Of drafts only the last is worth asking again. */
export function note(request: Request): void {
  tried(() => {
    localStorage.setItem(keyOf(request), JSON.stringify(request));
    // A line that was typed and is handed over is no draft any more.
    if (request.ask === 'edit' && (request.input as Input<'edit'>).draft) localStorage.removeItem(`${PREFIX}keepDraft`);
  });
}

/** Answered, or refused: not to be asked again. */
export function strike(request: Request): void {
  tried(() => {
    const written = localStorage.getItem(keyOf(request));
    if (written && (JSON.parse(written) as Request).id === request.id) localStorage.removeItem(keyOf(request));
  });
}

/** What earlier views were not answered, in the order in which they asked: ids begin with their time. */
export function unanswered(): Request[] {
  return (
    tried(() =>
      Object.keys(localStorage)
        .filter(key => key.startsWith(PREFIX))
        .map(key => JSON.parse(localStorage.getItem(key) ?? 'null') as Request)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ) ?? []
  );
}

const keyOf = ({ ask, id }: Request): string => PREFIX + (ask === 'keepDraft' ? ask : id);

/** A browser that gives the page no storage, or a full one, leaves the message itself, which is mostly enough. */
function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
