// All that is written down on the walk, and the page that it makes.

import type { Link, Page } from '../page';
import { DeckSigns } from './deck-signs';
import { LineWriter } from './line-writer';
import { Notes } from './notes';

const MOST_LINKS = 3000;

interface Head {
  title: string;
  canonical: string | null;
  language: string | null;
}

export class RecordBook {
  readonly head: Head = { title: '', canonical: null, language: null };
  readonly notes: Notes;
  readonly writer = new LineWriter();
  readonly deck = new DeckSigns();
  readonly #address: string;
  readonly #links: Link[] = [];

  constructor(address: string) {
    this.#address = address;
    this.notes = new Notes(address);
  }

  addLink(link: Link): void {
    if (this.#links.length >= MOST_LINKS) return;
    this.#links.push(link);
    this.writer.linkEnds();
  }

  page(isPartial: boolean): Page {
    return {
      address: this.#address,
      ...this.head,
      ...this.notes,
      lines: this.writer.lines,
      links: this.#links,
      deck: this.deck.found,
      isFile: false,
      isPartial,
    };
  }
}
