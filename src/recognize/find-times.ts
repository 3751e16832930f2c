// When it is: the best of what the page says of it, completed by the rest.
import type { Fact } from '../model/facts';
import type { StatedTime } from '../model/session';
import { fact } from './candidates';
import type { Evidence } from './evidence';
import { type Day, type Span, written } from './spans';
import { dated, elsewhere, withDay, withZone } from './time-agreement';
import { fromCalendar, fromData, fromHead, fromLabels, fromLines, type When } from './time-candidates';

export interface Times {
  readonly start: Fact<StatedTime> | null;
  readonly end: Fact<StatedTime> | null;
}

/** Start and end, at the precision the page states. */
export function findTimes(evidence: Evidence, at: number, event: string | null): Times {
  const first = !DAY_FIRST.test(evidence.language?.language ?? evidence.page.language ?? '');
  const candidates = [
    ...fromCalendar(evidence),
    ...fromData(evidence, first),
    ...fromLabels(evidence, first, at),
    ...fromLines(evidence, first, at),
    ...fromHead(evidence, first),
  ].map(candidate => ({ ...candidate, weight: candidate.weight + completeness(candidate.value) }));
  const [lead] = candidates.sort((a, b) => b.weight - a.weight);
  if (!lead || lead.weight < 0.36) return { start: null, end: null };
  const span = dated(
    withZone(withDay(lead, candidates), [...candidates, ...elsewhere(evidence, first, lead)]),
    evidence,
    event,
  );
  return stated(span, lead);
}

const DAY_FIRST = /^(?:de|fr|es|it|pt|nl|pl|sv|ru|da|fi|nb|no|cs)/;

/** Of two places the one that says more is the better read, a little. */
function completeness({ day, start, lastDay, end }: Span): number {
  return (start === null ? -0.12 : 0) + (end === null && lastDay === null ? -0.04 : 0) + (day === null ? -0.06 : 0);
}

function stated(span: Span, lead: When): Times {
  const start = written(span.day, span.start, span.offset);
  const lastDay = span.lastDay ?? (span.end === null ? null : nextDayIfNeeded(span));
  const end = span.end === null && !span.lastDay ? null : written(lastDay ?? span.day, span.end, span.offset);
  return {
    start: start ? fact({ ...lead, value: start }) : null,
    end: end && end !== start ? fact({ ...lead, value: end }) : null,
  };
}

/** Past midnight the end is on the next day. */
function nextDayIfNeeded({ day, start, end }: Span): Day | null {
  if (!day?.year || start === null || end === null || end >= start) return day;
  const next = new Date(Date.UTC(day.year, day.month - 1, day.day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}
