import type { Line } from './edit';

/** What was typed into the note field, as a line: `# ` at the start, wide or narrow, makes a part. */
export function typedNote(text: string, depth: number): Omit<Line, 'order'> {
  const part = /^[#＃]\s+(?=\S)/.exec(text);
  return { kind: part ? 'part' : 'note', text: text.slice(part?.[0].length ?? 0).trim(), depth: part ? 0 : depth };
}
