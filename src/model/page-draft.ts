// What a person chose and corrected on a page that is not clipped: kept until it is clipped or reset.
import { pageKey } from './address';
import type { ChangeOfSession } from './change';
import type { PageKind } from './facts';
import { type Origins, TYPED, typedFields } from './origin';
import type { SessionFields } from './session';

export interface PageDraft {
  /** Of the page, by `draftKey`. */
  readonly page: string;
  /** When it was changed, in milliseconds of this machine's clock: of two copies the later is the one. */
  readonly at: number;
  /** The kind that was chosen or answered. */
  readonly kind: PageKind | null;
  /** The event's name. */
  readonly event: string | null;
  readonly fields: Partial<SessionFields>;
  /** Where the values of these fields come from: mostly typed, or another candidate of the page. */
  readonly origins: Origins;
  /** The fields of which a suggestion was waved away. */
  readonly ignored: readonly string[];
}

/** The page that a draft is of: by its key, or for what has none, a file say, its address as it is. */
export const draftKey = (address: string): string => pageKey(address) ?? address;

/** A page as it was read, with nothing done to it. */
export const untouched = (page: string, at: number): PageDraft => ({
  page,
  at,
  kind: null,
  event: null,
  fields: {},
  origins: {},
  ignored: [],
});

/** Whether there is anything to reset. */
export const isTouched = ({ kind, event, fields, ignored }: PageDraft): boolean =>
  kind !== null || event !== null || ignored.length > 0 || Object.keys(fields).length > 0;

/** The draft with these fields corrected; `origins` where they were not typed. */
export const corrected = (
  draft: PageDraft,
  fields: Partial<SessionFields>,
  origins: Origins = typedFields(fields),
): PageDraft => ({ ...draft, fields: { ...draft.fields, ...fields }, origins: { ...draft.origins, ...origins } });

/** What was corrected of this page's fields, as a change of the session that it has. */
export function correctionsIn(
  { fields: change, origins }: PageDraft,
  page: SessionFields,
): Omit<ChangeOfSession, 'id' | 'view'> {
  const names = Object.keys(change) as (keyof SessionFields)[];
  return {
    change,
    was: Object.fromEntries(names.map(name => [name, page[name] ?? null])),
    origins: Object.fromEntries(names.map(name => [name, origins[name] ?? TYPED])),
  };
}

/** Of two copies the later one. */
export const later = (a: PageDraft, b: PageDraft | null): PageDraft => (b && b.at > a.at ? b : a);
