// A deck built of HTML is known by its elements' names.
import { attribute } from './dom';

const NAMES: readonly (readonly [string, RegExp])[] = [
  ['reveal.js', /(?:^|\s)reveal(?:\s|$)/],
  ['remark', /(?:^|\s)remark-(?:container|slides-area)(?:\s|$)/],
  ['shower', /(?:^|\s)shower(?:\s|$)/],
  ['impress.js', /(?:^|\s)impress(?:-enabled|\s|$)/],
  ['Slidev', /(?:^|\s)slidev-layout(?:\s|$)/],
  ['Marp', /(?:^|\s)(?:marpit|bespoke-marp-parent)(?:\s|$)/],
  ['slides', /(?:^|\s)(?:presenter_notes|deck-container|slide-content|slidedeck|talkie)(?:\s|$)/],
];

/** So many sections that are called slides make a deck. */
const ENOUGH_SECTIONS = 5;

export class DeckSigns {
  #sections = 0;
  /** What the deck is built with, or null where nothing says that it is one. */
  found: string | null = null;

  /** Looks at an element: its tag, its own names and its parent's. */
  see(node: Node, tag: string, own: string, parent: string): void {
    if (this.found) return;
    if (tag === 'svg' && attribute(node, 'data-marpit-svg') !== null) this.found = 'Marp';
    if (own) this.found ??= NAMES.find(([, name]) => name.test(own))?.[0] ?? null;
    if (tag === 'section' && /(?:^|\s)slides?(?:\s|$)/.test(own || parent)) this.#sections += 1;
    if (this.#sections >= ENOUGH_SECTIONS) this.found ??= 'slides';
  }

  /** Looks at a script's words. */
  hear(script: string): void {
    if (/remark\.create\s*\(/.test(script)) this.found ??= 'remark';
  }
}
