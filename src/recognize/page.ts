// What is written where: a page as plain records, so that nothing behind this file touches the DOM.

/** The part of a page that something stands in. */
export type Zone = 'main' | 'navigation' | 'footer' | 'aside';

/** A run of text within a line that has an element of its own. */
export interface Part {
  readonly text: string;
  readonly names: string;
}

/** A line as it would stand on the screen: the text of one block, or up to a line break. */
export interface Line {
  readonly at: number;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly tag: string;
  /** 1 to 6 within a heading, else 0. */
  readonly level: number;
  /** Words of the class and id of the block and its parent. */
  readonly names: string;
  readonly zone: Zone;
}

export interface Link {
  readonly address: string;
  readonly text: string;
  readonly names: string;
  /** The line it stands in, or would stand in. */
  readonly at: number;
  readonly zone: Zone;
}

/** Something that another site plays within the page. */
export interface Embed {
  readonly address: string;
  readonly at: number;
  readonly zone: Zone;
}

export interface Picture {
  readonly address: string;
  readonly alt: string;
  readonly at: number;
}

/** A value that markup names: an `itemprop`, a microformat's class, a `<time datetime>`. */
export interface Mark {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly zone: Zone;
}

export interface Page {
  readonly address: string;
  readonly title: string;
  readonly language: string | null;
  /** What the page says its own address is. */
  readonly canonical: string | null;
  /** Contents of `<meta>` by lower-case name or property; the first of each that is not empty. */
  readonly meta: ReadonlyMap<string, string>;
  readonly json: readonly string[];
  /** Other scripts that hold a deck's or player's own description, capped. */
  readonly settings: readonly string[];
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly embeds: readonly Embed[];
  readonly pictures: readonly Picture[];
  readonly marks: readonly Mark[];
  /** Tag and names of elements by which an HTML deck is known. */
  readonly deck: string | null;
  /** A viewer shows a file, of which nothing can be read. */
  readonly isFile: boolean;
  /** The page was too large, or took too long, to be read to its end. */
  readonly isPartial: boolean;
}
