// A link while the walk is in it: its words are what stands there, whatever elements they are in.
import type { Link } from '../page';
import { squash } from '../words';

const ENOUGH = 400;

export class OpenLink {
  readonly #begun: Pick<Link, 'address' | 'names' | 'at'>;
  #text = '';
  #alt = '';

  constructor(begun: Pick<Link, 'address' | 'names' | 'at'>) {
    this.#begun = begun;
  }

  write(text: string): void {
    if (this.#text.length < ENOUGH) this.#text += apart(this.#text, text);
  }

  /** A block begins or ends within it. Of several the first says what the link is. */
  breakLine(): void {
    if (this.#text.trim() && !this.#text.trimEnd().endsWith('|')) this.#text += ' | ';
  }

  /** What the first picture in it is called stands for words, where there are none. */
  takePicture(alt: string): void {
    this.#alt ||= alt;
  }

  ended(zone: Link['zone']): Link {
    return { ...this.#begun, text: squash(this.#text, 300).replace(/\s?\|$/, '') || this.#alt, zone };
  }
}

/** Elements that no space divides are drawn apart all the same, where a capital begins the second: "Ada Weaver" and "Loom". */
const apart = (before: string, text: string): string =>
  /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(text) ? ` | ${text}` : text;
