// The walk over the document: what is open during it, and what of it is written down.

import type { Page } from '../page';
import { attribute, tagOf, textOf } from './dom';
import { isApart, isFrame, isInline, isSilent } from './how-drawn';
import type { Place } from './line-writer';
import type { Spot } from './notes';
import { OpenLink } from './open-link';
import { RecordBook } from './record-book';
import { type Traveller, traverse } from './traverse';
import { takeWhole } from './whole-elements';
import { zoneOf } from './zones';

const MOST_NODES = 80_000;
const CHECK_EVERY = 256;

/** What stands below the root, as records, up to a fixed number of nodes and characters or until it is late. */
export function walk(root: Node | null, address: string, isLate: () => boolean): Page {
  const book = new RecordBook(address);
  const isOver = (count: number): boolean =>
    count >= MOST_NODES || book.writer.isFull || (count % CHECK_EVERY === 0 && isLate());
  const isPartial = traverse(root, new Walker(book), isOver);
  book.writer.end();
  return book.page(isPartial);
}

/** An element that is open during the walk. */
interface Open extends Place {
  readonly own: string;
  readonly inline: boolean;
  /** Drawn apart from what stands beside it. */
  readonly apart: boolean;
  /** The link it is in, or is. */
  readonly link: OpenLink | undefined;
  readonly isFramed: boolean;
}

class Walker implements Traveller {
  readonly #book: RecordBook;
  readonly #open: Open[] = [];

  constructor(book: RecordBook) {
    this.#book = book;
  }

  text(node: Node): void {
    const inner = this.#open.at(-1);
    if (!inner || inner.tag === 'head' || inner.tag === 'html') return;
    const text = textOf(node);
    // The line breaks of preformatted text are shown.
    const lines = inner.tag === 'pre' ? text.split('\n') : [text];
    lines.forEach((line, index) => {
      if (index > 0) this.#book.writer.end();
      this.#book.writer.write(line, inner.own, inner);
    });
    inner.link?.write(text);
  }

  enter(node: Node): boolean {
    const tag = tagOf(node);
    const inner = this.#open.at(-1);
    if (tag === 'head' && inner?.isFramed) return false;
    if (takeWhole(node, tag, this.#book, this.#spot(), inner?.link) || isSilent(node, tag)) return false;
    this.#push(node, tag, inner);
    return true;
  }

  leave(): void {
    const { link, zone, inline, apart } = this.#open.pop() as Open;
    if (apart) this.#book.writer.apart();
    const around = this.#open.at(-1)?.link;
    if (link && around !== link) this.#book.addLink(link.ended(zone));
    if (inline) return;
    this.#book.writer.end();
    around?.breakLine();
  }

  #push(node: Node, tag: string, parent: Open | undefined): void {
    const { notes, writer, deck } = this.#book;
    const around = parent?.own ?? '';
    const own = `${attribute(node, 'class', 300) ?? ''} ${attribute(node, 'id', 100) ?? ''}`.trim();
    const inline = isInline(tag);
    if (!inline) {
      writer.end();
      parent?.link?.breakLine();
    }
    const apart = inline && isApart(own);
    if (apart) writer.apart();
    const inherited = parent && parent.zone !== 'main' ? parent.zone : null;
    const zone = inherited ?? zoneOf(tag, attribute(node, 'role', 40), own) ?? 'main';
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : (parent?.level ?? 0);
    const link = this.#linkAt(node, tag, own) ?? parent?.link;
    // A line stands in its block, whatever inline element its first word is in.
    const place = inline && parent ? parent : { tag, names: `${own} ${around}` };
    const isFramed = !!parent && (parent.isFramed || isFrame(parent.tag));
    this.#open.push({ tag: place.tag, names: place.names, own, inline, apart, link, level, zone, isFramed });
    notes.takeMark(node, tag, own, this.#spot());
    deck.see(node, tag, own, around);
  }

  /** The link that begins here, if one does. */
  #linkAt(node: Node, tag: string, names: string): OpenLink | undefined {
    const address = tag === 'a' ? this.#book.notes.absolute(node, 'href') : null;
    if (!address) return;
    const { writer } = this.#book;
    writer.linkStarts();
    return new OpenLink({ address, at: writer.at, names });
  }

  #spot(): Spot {
    return { at: this.#book.writer.at, zone: this.#open.at(-1)?.zone ?? 'main' };
  }
}
