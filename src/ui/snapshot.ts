// What a page drew last, for its first paint: no view waits for the background to wake.
// Only ever a picture of what is stored; what is typed goes to the background.

import { PICTURE, writeDown } from '../messages/local';

/** Raised when what is drawn changes its shape: an older picture is then not drawn. */
const VERSION = 4;

export interface Snapshot<T> {
  read(): T | null;
  keep(value: T): void;
  /** The next paint begins empty. */
  forget(): void;
  /** Calls back when another page of ours keeps one; returns how to stop. */
  onKeep(listener: (value: T) => void): () => void;
}

/** The same for what is drawn until it arrives: it gives way to what is not stored yet. */
export const pictureOf = <T>(what: string): Snapshot<T> => snapshotOf(PICTURE + what);

/** Reads and keeps under this name. A browser that gives the page no storage only costs the early paint. */
export function snapshotOf<T>(what: string): Snapshot<T> {
  const name = `${what} ${VERSION}`;
  return {
    onKeep(listener) {
      // Heard by every page but the one that keeps it, https://html.spec.whatwg.org/multipage/webstorage.html#the-storage-event
      const heard = ({ key, newValue }: StorageEvent) => {
        if (key === name && newValue !== null) listener(JSON.parse(newValue) as T);
      };
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
    forget: () => forget(name),
    read() {
      try {
        return JSON.parse(localStorage.getItem(name) ?? 'null') as T | null;
      } catch {
        return null;
      }
    },
    keep(value) {
      try {
        writeDown(name, JSON.stringify(value));
      } catch {
        // Full, or none here: the next paint begins empty and fills in, rather than with what is older still.
        forget(name);
      }
    },
  };
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // None here.
  }
}
