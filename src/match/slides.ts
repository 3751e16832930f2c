// Which session a deck or a recording belongs to.
import type { Facts } from '../model/facts';
import type { Session } from '../model/session';
import { folded, similarity } from './similarity';

export interface Match {
  readonly session: Session;
  /** 0 to 1. */
  readonly score: number;
  /** Stands out: sure enough to be offered first without a question. */
  readonly likely: boolean;
}

const LIKELY = 0.45;
const AHEAD = 0.1;
const SPEAKER = 0.35;
const SAME_LINK = 1;

/** The sessions, the likeliest first; ties stay in their order. Titles count, and a speaker of the session whom the page names. */
export function matchSlides(facts: Facts, sessions: readonly Session[]): Match[] {
  const scored = sessions.map(session => ({ session, score: scoreOf(facts, session) }));
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  const standsOut = first !== undefined && first.score >= LIKELY && first.score - (second?.score ?? 0) >= AHEAD;
  return scored.map((match, index) => ({ ...match, likely: index === 0 && standsOut }));
}

function scoreOf(facts: Facts, session: Session): number {
  if (isLinked(facts, session)) return SAME_LINK;
  const title = facts.title ? similarity(facts.title.value, session.title) : 0;
  return Math.min(1, title + (sharesSpeaker(facts, session) ? SPEAKER : 0));
}

/** The session page itself already led to this deck or recording. */
function isLinked(facts: Facts, session: Session): boolean {
  const deck = session.slides.state === 'found' && session.slides.url === facts.slides?.value;
  return deck || (session.video !== null && session.video.url === facts.video?.value);
}

function sharesSpeaker(facts: Facts, session: Session): boolean {
  const named = new Set((facts.speakers?.value ?? []).flatMap(namesOf));
  const said = folded(facts.title?.words ?? '');
  return session.speakers.flatMap(namesOf).some(name => named.has(name) || (name.length >= 4 && said.includes(name)));
}

const namesOf = ({ name, handle }: { name: string; handle: string | null }): string[] =>
  [name, handle ?? ''].map(text => folded(text)).filter(text => text !== '');
