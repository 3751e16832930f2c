// Notes that were copied from an outline, as they were.
import { httpAddress } from '../model/address';
import type { Note, Source } from '../model/note';
import { capped, clean, type Pasted, type PastedLine } from '../model/pasted';
import { OWN } from './copied-html';
import { parsed } from './pasted-html';

/** The notes in what was copied from an outline, or null: whoever wrote it, they are checked. */
export function ownNotes(html: string): Pasted | null {
  if (!html.includes(OWN)) return null;
  try {
    const all: unknown = JSON.parse(parsed(html).querySelector(`[${OWN}]`)?.getAttribute(OWN) ?? 'null');
    const lines = Array.isArray(all) ? all.flatMap(noteLine) : [];
    return lines.length > 0 ? capped(lines, false) : null;
  } catch {
    // Cut off on the way, or another program's: its list is still there.
    return null;
  }
}

const KINDS: readonly unknown[] = ['note', 'part', 'highlight', 'link'] satisfies Note['kind'][];

function noteLine(value: unknown): PastedLine[] {
  const { kind, text, depth, quote, source } = (value ?? {}) as Record<keyof Note, unknown>;
  if (!KINDS.includes(kind) || typeof text !== 'string' || !Number.isSafeInteger(depth)) return [];
  const given = { quote: typeof quote === 'string' ? clean(quote) : null, source: sourceOf(source) };
  const line = { kind: kind as Note['kind'], text: clean(text), depth: Math.max(0, Number(depth)) };
  return [given.quote === null && given.source === null ? line : { ...line, given }];
}

function sourceOf(value: unknown): Source | null {
  const { url, title, fragmentUrl } = (value ?? {}) as Record<string, unknown>;
  const address = typeof url === 'string' ? httpAddress(url) : null;
  if (address === null) return null;
  const place = typeof fragmentUrl === 'string' ? httpAddress(fragmentUrl) : null;
  return { url: address, title: typeof title === 'string' ? clean(title) : '', fragmentUrl: place };
}
