// Events put together by hand, for the tests of reports.
import type { EventBundle } from '../../src/model/bundle';
import { type EventFields, eventNamed } from '../../src/model/event';
import type { Note, NoteFields } from '../../src/model/note';
import { born, type Stamps } from '../../src/model/record';
import { type Session, type SessionFields, sessionTitled } from '../../src/model/session';

/** A line as it would be jotted, two spaces a level, `# ` for a part; or a note of another kind. */
export type Line = string | Partial<NoteFields>;
export type Talk = Partial<SessionFields> & { readonly notes?: readonly Line[] };

/** An event, its sessions in order with their notes, and the notes under the event as a whole. */
export function bundleOf(
  event: Partial<EventFields>,
  talks: readonly Talk[],
  overall: readonly Line[] = [],
): EventBundle {
  const stamps = counting();
  const whole = born({ ...eventNamed(''), ...event }, stamps);
  const sessions = talks.map(({ notes: _, ...fields }, index): Session => {
    const own = { ...sessionTitled(''), ...fields, eventId: whole.id, order: orderAt(index), pages: [], readFrom: {} };
    return born(own, stamps);
  });
  const outlines = [...talks.map((talk, index) => ({ id: sessions[index]?.id ?? '', lines: talk.notes ?? [] }))];
  const notes = [...outlines, { id: whole.id, lines: overall }].flatMap(({ id, lines }) =>
    lines.map((line, index): Note => {
      const place = { eventId: whole.id, under: id, order: orderAt(index), tags: [] };
      return born({ ...noteOf(line), ...place }, stamps);
    }),
  );
  return { event: whole, sessions, notes };
}

function noteOf(line: Line): NoteFields {
  const fields = { kind: 'note', text: '', depth: 0, quote: null, source: null, moment: null } as const;
  if (typeof line !== 'string') return { ...fields, ...line };
  const text = line.trimStart();
  if (line.startsWith('# ')) return { ...fields, kind: 'part', text: line.slice(2) };
  return { ...fields, text, depth: (line.length - text.length) / 2 };
}

const orderAt = (index: number) => `a${String(index).padStart(5, '0')}`;

/** Ids that count up, and a clock that stands still. */
function counting(): Stamps {
  let count = 0;
  return {
    id: () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`,
    now: () => '2026-09-12T01:00:00.000Z',
    zone: () => 'UTC',
  };
}
