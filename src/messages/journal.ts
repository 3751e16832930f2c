// What a view has asked for and not been answered: kept where a closing page can still write at once, and asked again by the next view.
// A message that a page sends as it closes is lost as often as not, and always while the background is still waking.
import type { Input, Name } from './contract';
import { writeDown } from './local';

/** A request with its own id, by which the background does it once, however often it is asked. */
export interface Request<N extends Name = Name> {
  readonly ask: N;
  readonly input: Input<N>;
  readonly id: string;
}

const PREFIX = 'asked ';

/** Writes it down. */
export function note(request: Request): void {
  tried(() => writeDown(PREFIX + request.id, JSON.stringify(request)));
}

/** Answered, or refused for good: not to be asked again. */
export function strike({ id }: { readonly id: string }): void {
  tried(() => localStorage.removeItem(PREFIX + id));
}

/** What earlier views were not answered, in the order in which they asked: ids begin with their time. */
export function unanswered(): Request[] {
  const keys = tried(() => Object.keys(localStorage).filter(key => key.startsWith(PREFIX))) ?? [];
  return keys.sort().flatMap(key => {
    const request = tried(() => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown);
    if (isRequest(request) && PREFIX + request.id === key) return [request];
    strike({ id: key.slice(PREFIX.length) });
    return [];
  });
}

const isRequest = (value: unknown): value is Request =>
  typeof value === 'object' && value !== null && 'ask' in value && 'input' in value && 'id' in value;

/** A browser that gives the page no storage, or a full one, leaves the message itself, which is mostly enough. */
function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
