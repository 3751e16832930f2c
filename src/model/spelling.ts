import { tagsAt } from './tags';

/** Learns from texts, the oldest first, how a tag is written in them. */
export interface Spelling {
  hear(text: string): void;
  /** Each spelling, as it stands behind the `#`: the most frequent first, and of those as frequent the latest. */
  all(): string[];
}

export function spellingOf(tag: string): Spelling {
  const counts = new Map<string, number>();
  return {
    hear(text) {
      for (const { tag: found, name } of tagsAt(text)) {
        if (found !== tag) continue;
        const count = (counts.get(name) ?? 0) + 1;
        // What is put in anew is the last of all.
        counts.delete(name);
        counts.set(name, count);
      }
    },
    all: () => {
      const latestFirst = [...counts].reverse();
      return latestFirst.sort(([, a], [, b]) => b - a).map(([name]) => name);
    },
  };
}
