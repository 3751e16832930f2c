import type { NoteFields } from './note';

/** What was typed, as a note: `# ` at the start makes a part. */
export function typedNote(text: string, depth: number, at: string): NoteFields {
  const part = /^#\s+(?=\S)/.exec(text);
  return {
    kind: part ? 'part' : 'note',
    text: text.slice(part?.[0].length ?? 0).trim(),
    depth: part ? 0 : depth,
    quote: null,
    source: null,
    moment: { at, second: null },
  };
}
