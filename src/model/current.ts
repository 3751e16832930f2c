// The current session: where new things go, and why there.
import { clocksOf, onNow, type Plan, pickedOf, planOf, soon } from './on-now';
import type { Known } from './outlook';
import type { Id, Instant } from './record';
import type { Session } from './session';

/**
 * Why something is, or may be meant as, the current session: its page is open; it is on by the timetable; it begins soon; it was chosen by
 * hand; it was used last; a line is being written for it.
 */
export type Why = 'page' | 'now' | 'soon' | 'chosen' | 'last' | 'writing';

/** One session that may be the current one. */
export interface Choice {
  readonly id: Id;
  readonly title: string;
  readonly why: Why;
  /** `13:00–13:45` in the event's time zone; '' where no hour is known. */
  readonly clocks: string;
  readonly room: string | null;
}

export interface Current {
  readonly eventId: Id;
  readonly under: Id;
  readonly choice: Choice;
  /** What may be meant as well, to be chosen by one click: several that are `now` are a question to the user. */
  readonly instead: readonly Choice[];
  /** When another answer may come by the clock alone. */
  readonly until: Instant | null;
}

/** A session that begins within this time can be chosen for what is to come. */
const SOON_MS = 15 * 60_000;

/** For how long a choice by hand stands against the page that was open when it was made, if that page is clicked on again. */
const OVER_MS = 3 * 60 * 60_000;

/**
 * The current session, by the first of these that fits; null where there is no event.
 *
 * 1. **What is being written for** stays, whatever else happens, until something is chosen by hand: nothing moves under the user's fingers.
 * 2. **What was asked for**: the session of the page that is open, or the one chosen by hand, whichever is later. Only a choice that was made
 *    while a page was open stands when that page is clicked on again, for three hours. What was asked for within its own time, or at most a
 *    quarter of an hour before, holds until its end and then until another session begins; what was asked for at any other time, and an
 *    event as a whole, holds until another session begins.
 * 3. **What is on** by the timetable and the clock: of the event that was used last, else of any; one that is left out of the report only
 *    where no other is on. Of several the one that was used since it began, else the only one in the room that was used last. Where that
 *    does not tell, nothing is chosen: they are in `instead`, a question to the user, and 4. has the notes until it is answered.
 * 4. **What was used last.**
 */
export function currentOf(known: Known): Current | null {
  const plan = planOf(known);
  const by = byItself(plan);
  const { writing, last } = known;
  const isHeld = writing && plan.places.has(writing.under) && !(last?.byHand && last.at > writing.at);
  if (!isHeld || writing.under === by?.under) return by && currentAt(plan, by);
  const other = by && by.why !== 'last' ? [{ under: by.under, why: by.why }] : [];
  const instead = [...other, ...(by?.instead ?? [])].filter(({ under }) => under !== writing.under);
  return currentAt(plan, { under: writing.under, why: 'writing', instead });
}

/** One that may be meant, before it is worded. */
interface Meant {
  readonly under: Id;
  readonly why: Why;
}

interface Decided extends Meant {
  readonly instead: readonly Meant[];
}

/** What it is while nothing is being written. */
function byItself(plan: Plan): Decided | null {
  const { last } = plan;
  const on = onNow(plan);
  const picked = pickedOf(on, plan);
  const asked = askedFor(plan);
  if (asked && holds(asked, plan)) {
    const why = asked.why === 'chosen' && on.some(({ id }) => id === asked.under) ? 'now' : asked.why;
    const others = why === 'page' ? (picked ? [picked] : on) : [];
    return { under: asked.under, why, instead: meant(others, 'now', asked.under) };
  }
  if (picked) return { under: picked.id, why: 'now', instead: [] };
  if (!last) return null;
  const others = on.length > 0 ? meant(on, 'now', '') : meant(soon(plan, SOON_MS), 'soon', last.under);
  return { under: last.under, why: 'last', instead: others };
}

const meant = (sessions: readonly Session[], why: Why, but: Id): Meant[] =>
  sessions.filter(({ id }) => id !== but).map(({ id }) => ({ under: id, why }));

interface Asked extends Meant {
  readonly at: Instant;
}

/** The page that is open, or the choice by hand: the one that says later what the user wants. */
function askedFor(plan: Plan): Asked | null {
  const { last, page } = plan;
  const chosen: Asked | null = last?.byHand ? { under: last.under, at: last.at, why: 'chosen' } : null;
  if (!page || !plan.places.has(page.session)) return chosen;
  const seen: Asked = { under: page.session, at: page.at, why: 'page' };
  if (!chosen || chosen.under === seen.under) return seen;
  const isOver = last?.over === seen.under && plan.at - Date.parse(chosen.at) < OVER_MS && holds(chosen, plan);
  return isOver || chosen.at > seen.at ? chosen : seen;
}

/** Whether nothing began since that may be meant instead. */
function holds({ under, at }: Asked, { spans, at: now }: Plan): boolean {
  const own = spans.get(under);
  const asked = Date.parse(at);
  const isItsTime = own && own.start - SOON_MS <= asked && asked < own.end;
  if (isItsTime && now < own.end) return true;
  const since = isItsTime ? own.end - 1 : asked;
  return ![...spans].some(([id, { start }]) => id !== under && start > since && start <= now);
}

function currentAt(plan: Plan, { under, why, instead }: Decided): Current | null {
  const place = plan.places.get(under);
  if (!place) return null;
  const worded = (each: Meant): Choice[] => {
    const session = plan.places.get(each.under)?.session;
    const { title, room } = session ?? { title: '', room: null };
    return [{ id: each.under, title, why: each.why, clocks: session ? clocksOf(session, plan) : '', room }];
  };
  const [choice] = worded({ under, why });
  return choice
    ? { eventId: place.event.id, under, choice, instead: instead.flatMap(worded), until: untilOf(plan) }
    : null;
}

/** The next moment at which something begins, ends, or begins soon. */
function untilOf({ spans, at }: Plan): Instant | null {
  const moments = [...spans.values()].flatMap(({ start, end }) => [start - SOON_MS, start, end]);
  const next = Math.min(...moments.filter(moment => moment > at));
  return Number.isFinite(next) ? new Date(next).toISOString() : null;
}
