// What elements say with their attributes rather than with text on the screen.

import type { Embed, Mark, Picture, Zone } from '../page';
import { squash } from '../words';
import { attribute, plainText, property } from './dom';
import { markOf } from './marks';

const MOST_OF_EACH = 3000;

/** Where in the page an element stands. */
export interface Spot {
  readonly at: number;
  readonly zone: Zone;
}

export class Notes {
  readonly meta = new Map<string, string>();
  readonly json: string[] = [];
  readonly settings: string[] = [];
  readonly embeds: Embed[] = [];
  readonly pictures: Picture[] = [];
  readonly marks: Mark[] = [];
  readonly #address: string;
  readonly #bases = new Map<unknown, string>();

  constructor(address: string) {
    this.#address = address;
  }

  takeMeta(node: Node, spot: Spot): void {
    const name = (attribute(node, 'property', 60) ?? attribute(node, 'name', 60))?.toLowerCase();
    const value = squash(attribute(node, 'content') ?? '', 1000);
    if (name && value && !this.meta.has(name) && this.meta.size < 200) this.meta.set(name, value);
    const mark = attribute(node, 'itemprop', 60);
    if (mark && value && this.marks.length < MOST_OF_EACH) this.marks.push({ name: mark, value, ...spot });
  }

  /** Data, a deck's settings, or a deck that a script embeds. Returns the words of any other script. */
  takeScript(node: Node, spot: Spot): string {
    const identity = attribute(node, 'data-id', 80);
    const embedded = identity && /speakerdeck/.test(attribute(node, 'src', 200) ?? attribute(node, 'class', 80) ?? '');
    if (embedded) this.#embed(node, `https://speakerdeck.com/player/${identity}`, spot);
    if (attribute(node, 'type', 60)?.includes('ld+json')) {
      if (this.json.length < 20) this.json.push(plainText(node, 200_000));
      return '';
    }
    const text = plainText(node, 20_000);
    if (text.includes('SLConfig') && this.settings.length < 5) this.settings.push(text);
    return text;
  }

  /** Returns the words that stand for the picture. */
  takePicture(node: Node, { at }: Spot): string {
    const alt = squash(attribute(node, 'alt', 300) ?? '', 200);
    if (this.pictures.length < MOST_OF_EACH) {
      this.pictures.push({ address: attribute(node, 'src', 500) ?? '', alt, at });
    }
    return alt;
  }

  takeEmbed(node: Node, spot: Spot): void {
    const sources = ['src', 'data-src', 'data', 'data-lazy-src'].map(name => attribute(node, name));
    const source = sources.find(value => value && !/^(?:about|data):/.test(value));
    if (source) this.#embed(node, source, spot);
  }

  takeMark(node: Node, tag: string, own: string, spot: Spot): void {
    const mark = this.marks.length < MOST_OF_EACH ? markOf(node, tag, own) : null;
    if (mark) this.marks.push({ ...mark, ...spot });
  }

  /** The address of the web, or the calendar's file, that an attribute holds, made whole; else null. */
  absolute(node: Node, name: string): string | null {
    const href = attribute(node, name);
    return href ? this.#whole(node, href) : null;
  }

  #whole(node: Node, href: string): string | null {
    const url = URL.parse(href.trim(), this.#baseOf(node));
    return url && /^https?:|^data:text\/calendar/.test(url.href) ? url.href.slice(0, 2000) : null;
  }

  /** A page can have another base than its address, and a frame has one of its own; asked for once, as it may be searched for. */
  #baseOf(node: Node): string {
    const document = property(node, 'ownerDocument');
    const known = this.#bases.get(document);
    if (known) return known;
    const base = URL.parse(String(property(node, 'baseURI') ?? ''), this.#address)?.href ?? this.#address;
    this.#bases.set(document, base);
    return base;
  }

  #embed(node: Node, source: string, spot: Spot): void {
    const address = this.#whole(node, source);
    if (address && this.embeds.length < 200) this.embeds.push({ address, ...spot });
  }
}
