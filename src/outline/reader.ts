// What reads a note's Markdown is loaded after the first paint: until it is there a note is drawn as it was typed.
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
