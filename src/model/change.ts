// Facts of an event or a session as somebody changes them, from what they were where they were read.
import type { EventFields } from './event';
import { mergedText } from './merge-text';
import type { Origins } from './origin';
import type { Id } from './record';
import type { SessionFields } from './session';

/** `was`: the changed facts as they stood where they were typed; what is absent from it takes the place of anything. */
export interface ChangeOfEvent {
  readonly id: Id;
  readonly change: Partial<EventFields>;
  readonly was?: Partial<EventFields>;
}

export interface ChangeOfSession {
  readonly id: Id;
  readonly change: Partial<SessionFields>;
  readonly was?: Partial<SessionFields>;
  /** Where the new values come from, if they were not typed. */
  readonly origins?: Origins;
  /** Whose step it is, for undoing; of none where it is absent. */
  readonly view?: Id;
}

/** Whether it was typed in a field, over what stood there. */
export const isTyped = ({ was = {} }: { readonly was?: object | undefined }): boolean => Object.keys(was).length > 0;

/** A change that a view has not asked for yet, as the field that it is typed in has the focus. */
export type ChangeAsked = { readonly id: Id } & (
  | { readonly ask: 'changeEvent'; readonly input: ChangeOfEvent }
  | { readonly ask: 'changeSession'; readonly input: ChangeOfSession }
);

/** What this view would ask for if it were left now; null where that is nothing. Should it end without that, it is done for it. */
export interface Parting {
  readonly view: Id;
  readonly request: ChangeAsked | null;
}

/**
 * What a change met that another window had made of the same meanwhile. Where both changed the same words of a text, both texts stay, one
 * below the other; of any other fact the later does, in place of `instead`, which is empty where that is no text.
 */
export type Met = { readonly kept: 'both' } | { readonly kept: 'later'; readonly instead: string };

interface Changed<T> {
  readonly change: Partial<T>;
  readonly met: Met | null;
}

/** The facts that are texts, and no names or addresses. */
const TEXTS: ReadonlySet<string> = new Set(['intro', 'abstract']);

/** The change as it is to be made of what is stored by now. */
export function mergedChange<T extends object>(stored: T, asked: Partial<T>, was: Partial<T> = {}): Changed<T> {
  const change = { ...asked };
  let met: Met | null = null;
  for (const name of Object.keys(was) as (keyof T & string)[]) {
    // Of an older record a fact that nobody knew of is absent.
    const [base, ours, theirs] = [was[name] ?? null, asked[name] ?? null, stored[name] ?? null];
    if (!(name in asked) || isSame(theirs, base) || isSame(theirs, ours)) continue;
    if (TEXTS.has(name)) {
      const [from, here, there] = [textOf(base), textOf(ours), textOf(theirs)];
      const merged = mergedText(from, here, there);
      change[name] = (merged ?? [there, here].filter(text => text !== '').join('\n\n')) as T[typeof name];
      if (merged === null) met = { kept: 'both' };
    } else met = { kept: 'later', instead: textOf(theirs) };
  }
  return { change, met };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
