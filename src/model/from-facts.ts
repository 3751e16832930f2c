// What a page states, as the fields of a session and of its event.
import { spokenAddress } from './address';
import { type EventFields, eventNamed } from './event';
import type { Fact, Facts, PageRead } from './facts';
import { type SessionFields, sessionTitled } from './session';
import { timeParts } from './stated-time';

/** The fields of a session clipped from this page. What the page does not state stays as nobody knows it. */
export function sessionFrom({ url, title, facts }: PageRead): SessionFields {
  const slides = facts.slides?.value;
  const video = facts.video?.value;
  return {
    ...sessionTitled(facts.title?.value || title.trim() || spokenAddress(url)),
    url,
    speakers: facts.speakers?.value ?? [],
    room: facts.room?.value ?? null,
    start: facts.start?.value ?? null,
    end: facts.end?.value ?? null,
    slides: slides ? { state: 'found', url: slides, title: null } : { state: 'unknown' },
    video: video ? { url: video, title: null } : null,
    language: facts.language?.value ?? null,
  };
}

/** Field name → where it was read. */
export function readFrom(facts: Facts): Record<string, string> {
  const { kind: _kind, ...rest } = facts;
  const read = Object.entries(rest as Record<string, Fact<unknown> | null>);
  return Object.fromEntries(read.flatMap(([field, fact]) => (fact ? [[field, fact.place]] : [])));
}

/** An event as the page of one of its sessions, or its own page, states it. */
export function eventFrom({ url, facts }: PageRead, name: string): EventFields {
  const own = facts.kind.value === 'event' || facts.kind.value === 'timetable';
  const day = (time: string | undefined) => (time ? (timeParts(time)?.day ?? null) : null);
  const first = day(facts.start?.value);
  return {
    ...eventNamed(name),
    ...(own && { url, firstDay: first, lastDay: day(facts.end?.value) ?? first, venue: facts.room?.value ?? null }),
  };
}
