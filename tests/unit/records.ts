// Records for tests, whole, of which a test names only what it is about.
import { eventNamed, type TalkEvent } from '../../src/model/event';
import type { Note } from '../../src/model/note';
import { born, type Stamps } from '../../src/model/record';
import { type Session, sessionTitled } from '../../src/model/session';

/** 1, 2, 3, … */
function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

const ids = counter();
const seconds = counter();

/** Ids in order and a clock that moves a second each time it is read. */
export const stamps: Stamps = {
  id: () => `01900000-0000-7000-8000-${String(ids()).padStart(12, '0')}`,
  now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds()).toISOString(),
  zone: () => 'UTC',
};

export const eventOf = (fields: Partial<TalkEvent> = {}): TalkEvent => ({
  ...born(eventNamed('Harbour Web Days'), stamps),
  ...fields,
});

export const sessionOf = (fields: Partial<Session> = {}): Session => ({
  ...born({ ...sessionTitled('A talk'), eventId: 'none', order: 'a0', pages: [], readFrom: {} }, stamps),
  ...fields,
});

export const noteOf = (fields: Partial<Note> = {}): Note => ({
  ...born(
    {
      kind: 'note' as const,
      text: '',
      depth: 0,
      quote: null,
      source: null,
      moment: null,
      eventId: 'none',
      under: 'none',
      order: 'a0',
      tags: [],
    },
    stamps,
  ),
  ...fields,
});
