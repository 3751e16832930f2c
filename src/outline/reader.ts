// What reads a note's Markdown is loaded after the first paint: until it is there, and until a long note is read, it is drawn as it was typed.
import type { PhrasingContent } from 'mdast';
import { useEffect, useState } from 'preact/hooks';

/** A note's words as a tree of text, emphasis, code and http(s) links, the very one that the report prints. */
export type Reader = (markdown: string) => PhrasingContent[];

let loaded: Reader | null = null;

/** The reader, or null while it is still on its way. */
export function useReader(): Reader | null {
  const [reader, set] = useState<Reader | null>(() => loaded);
  useEffect(() => {
    if (loaded) return;
    // In the frame after the one that is being painted.
    requestAnimationFrame(() => setTimeout(() => void load().then(it => set(() => it))));
  }, []);
  return reader;
}

async function load(): Promise<Reader> {
  loaded ??= (await import('../report/own-words')).ownWords;
  return loaded;
}

/** A text longer than this is drawn, and read, with others in mind: many of them at once are a whole book. */
export const LONG = 1000;

/** Asked for at the latest then, of a page that is never idle. */
const LATEST_MS = 2000;

/** A note's words as the reader sees them; null before it is there, and of a long text until the page has a moment for it. */
export function useWords(reader: Reader | null, text: string): PhrasingContent[] | null {
  const isLong = text.length > LONG;
  const [read, setRead] = useState<{ readonly text: string; readonly words: PhrasingContent[] } | null>(null);
  useEffect(() => {
    if (!reader || !isLong) return;
    const asked = requestIdleCallback(() => setRead({ text, words: reader(text) }), { timeout: LATEST_MS });
    return () => cancelIdleCallback(asked);
  }, [reader, text]);
  if (!isLong) return reader?.(text) ?? null;
  return read?.text === text ? read.words : null;
}
