// What an act made of a session's facts, one by one: to be taken back, and done again, beside what others changed since.
import { keptOrigins, type Origin, type Origins, originsOf } from './origin';
import { changed, type Id, type Instant, isLive } from './record';
import type { Session, SessionFields } from './session';

/** A fact; the place among the event's sessions; the pages that the session is known by. */
export type FactName = keyof SessionFields | 'order' | 'pages';

/** A fact as it was known: undefined where nobody said anything of it. */
interface Known {
  readonly value: unknown;
  readonly origin: Origin | null;
}

/** One fact before and after. */
interface FactPatch {
  readonly name: FactName;
  readonly was: Known;
  readonly is: Known;
}

export interface SessionChange {
  readonly id: Id;
  readonly facts: readonly FactPatch[];
}

const NO_FACTS: ReadonlySet<string> = new Set([
  ...['id', 'created', 'updated', 'revision', 'deleted', 'purged', 'unmade', 'joinedTo'],
  ...['eventId', 'readFrom', 'readWords'],
]);

/** What is another in the one than in the other; null where nothing is. */
export function changeOf(before: Session, after: Session): SessionChange | null {
  const [from, to] = [originsOf(before), originsOf(after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(name => !NO_FACTS.has(name));
  const facts = (names as FactName[])
    .map(name => ({ name, was: known(before, from, name), is: known(after, to, name) }))
    .filter(({ was, is }) => !isSame(was, is));
  return facts.length > 0 ? { id: after.id, facts } : null;
}

const known = (session: Session, origins: Origins, name: FactName): Known => ({
  value: session[name],
  origin: origins[name] ?? null,
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The change that takes this one back. */
export const reversed = ({ id, facts }: SessionChange): SessionChange => ({
  id,
  facts: facts.map(({ name, was, is }) => ({ name, was: is, is: was })),
});

/** As much of it as nobody changed since; null where that is nothing. */
export function fitting(session: Session, { id, facts }: SessionChange): SessionChange | null {
  const fit = isLive(session) ? facts.filter(({ name, was }) => isSame(was.value, session[name])) : [];
  // The pages go with the address, and are nothing that anybody sees.
  return fit.some(({ name }) => name !== 'pages') ? { id, facts: fit } : null;
}

/** The session after this change, which fits it. */
export function withChange(session: Session, { facts }: SessionChange, now: Instant): Session {
  const names = new Set<string>(facts.map(({ name }) => name));
  const others = Object.entries(originsOf(session)).filter(([name]) => !names.has(name));
  const own = facts.flatMap(({ name, is }) => (is.origin ? [[name, is.origin] as const] : []));
  const values = Object.fromEntries(facts.map(({ name, is }) => [name, is.value]));
  return changed(session, { ...values, ...keptOrigins(Object.fromEntries([...others, ...own])) }, now);
}
