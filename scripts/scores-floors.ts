// What recognition must not fall below, and how its marks are taken from the truth file's own measure.

/** A page's truth: the fields of `npm run recognize`'s lines, and what kind of page it is. */
export type Truth = { readonly file: string; readonly kind: string } & Readonly<Record<string, unknown>>;

interface Rated {
  readonly f1: number;
  readonly invented: number;
}
type Fields = Readonly<Record<string, Rated>>;

/** What the measure answers, as far as it is looked at. */
export interface Judged {
  readonly pages: number;
  readonly read: number;
  readonly fields: Fields;
  readonly facts: Rated;
  /** Session pages without a fault. */
  readonly whole: number;
  readonly groups: Readonly<Record<string, Fields>>;
}

/** F1 on session pages, of kind and lang on all; `facts` of all fields together, and how many session pages have no fault at all. */
export const FLOORS = {
  whole: {
    kind: 0.97,
    title: 0.95,
    event: 0.95,
    speakers: 0.94,
    start: 0.94,
    end: 0.94,
    room: 0.9,
    slides: 0.9,
    video: 0.95,
    lang: 0.98,
    facts: 0.94,
    faultless: 20,
  },
  leftOut: {
    kind: 0.92,
    title: 0.9,
    event: 0.88,
    speakers: 0.85,
    start: 0.88,
    end: 0.88,
    room: 0.8,
    slides: 0.85,
    video: 0.92,
    lang: 0.97,
    facts: 0.88,
    faultless: 14,
  },
} as const;

type Marks = Readonly<Record<string, number>>;

const ON_ALL_PAGES = new Set(['kind', 'lang']);

export function marksOf({ fields, groups, facts, whole }: Judged): Marks {
  const f1 = Object.keys(fields).map(field => {
    const of = ON_ALL_PAGES.has(field) ? fields : groups['session'];
    return [field, of?.[field]?.f1 ?? 0];
  });
  return { ...Object.fromEntries(f1), facts: facts.f1, faultless: whole };
}

/** "room is 0.79, and not 0.8" */
export const belowOf = (marks: Marks, floors: Marks): string[] =>
  Object.entries(floors).flatMap(([field, floor]) => {
    const mark = marks[field] ?? 0;
    return mark < floor ? [`${field} is ${mark.toFixed(3)}, and not ${floor}`] : [];
  });

const MAY_BE_EMPTY = ['event', 'title', 'speakers', 'start', 'end', 'room', 'slides', 'video'];

/** Of the pages that state nothing for a field, how many were read as if they did. */
export function inventedOf(
  truth: readonly Truth[],
  said: readonly object[],
  score: (truth: readonly Truth[], said: readonly object[]) => Judged,
): Record<string, { readonly times: number; readonly of: number }> {
  const pages = truth.filter(({ kind }) => kind !== 'schedule');
  return Object.fromEntries(
    MAY_BE_EMPTY.map(field => {
      const empty = pages.filter(page => [page[field] ?? []].flat().length === 0);
      // Several names on one page are one invention.
      const times = empty.filter(page => (score([page], said).fields[field]?.invented ?? 0) > 0).length;
      return [field, { times, of: empty.length }];
    }),
  );
}
