// Whether what was read is what a page says, as a person would judge it.
import { endOf, startOf } from '../src/recognize/choices/find-times';
import { spoken } from '../src/recognize/evidence/hosts';
import type { Span } from '../src/recognize/evidence/spans';
import { fold } from '../src/recognize/words';

/** What a page says: a line of a truth file, or of our own samples. An absent field is not judged. */
export interface Truth {
  readonly kind?: string;
  readonly url_guess?: boolean;
  readonly inferred?: readonly string[];
  readonly [field: string]: unknown;
}

const listed = (value: unknown): string[] =>
  [value].flat().filter(one => typeof one === 'string' && one !== '') as string[];

/** All that is right for a field. */
export const rightsOf = (truth: Truth, field: string): string[] => [
  ...listed(truth[field]),
  ...listed(truth[`${field}_alt`]),
];

const foldName = (name: string): string =>
  fold(name)
    .replace(/\(.*?\)/g, '')
    .replace(/^@|^(?:prof|dr|mr|mrs|ms)\.? |[\s"',]/g, '');

export const isText = (truth: Truth, field: string) => (value: string) =>
  rightsOf(truth, field).some(right => fold(right) === fold(value));

export const isKind = (truth: Truth) => (value: string) =>
  truth.kind === value || (truth.kind === 'event' && value === 'timetable');

export function arePeople(truth: Truth) {
  const right = new Set(rightsOf(truth, 'speakers').map(foldName));
  const most = listed(truth['speakers']).length;
  return (value: readonly { name: string }[]): boolean =>
    value.length === most && value.every(({ name }) => right.has(foldName(name)));
}

export const isAddress = (truth: Truth, field: string) => (value: string) =>
  rightsOf(truth, field).some(right => idOf(right) === idOf(value));

/** Of a video its id, of all else the address without scheme and fragment. */
function idOf(address: string): string {
  const plain = spoken(address).replace(/#.*$|\/$/g, '');
  return (
    /(?:v=|youtu\.be\/|embed\/|live\/)([\w-]{11})/.exec(plain)?.[1] ??
    /vimeo.*?(\d{5,})/.exec(plain)?.[1] ??
    fold(plain)
  );
}

/** Start and end, to the minute; a day and a time each only where the page says them. */
export const isSpan = (truth: Truth) => (span: Span) =>
  isTime(truth, 'start', startOf(span)) && (listed(truth['end']).length === 0 || isTime(truth, 'end', endOf(span)));

function isTime(truth: Truth, field: 'start' | 'end', said: string | null): boolean {
  const anyYear = truth.inferred?.includes('year');
  const plain = (time: string): string => {
    const wall = time.replace(/(?:Z|(?<=T.*)[+-]\d\d:?\d\d)$/, '').replace(/:00$(?<=:\d\d:00)/, '');
    return anyYear ? wall.replace(/^\d{4}/, '') : wall;
  };
  return rightsOf(truth, field).some(right => {
    if (said === null) return false;
    const isInstant = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(right) && /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(said);
    if (isInstant && Date.parse(right) === Date.parse(said)) return true;
    return right.includes('-') ? plain(right) === plain(said) : plain(said).endsWith(right);
  });
}
