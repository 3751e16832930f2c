// The walk over the document. Longer than most files here, as the walk and what is open during it are one thing.
import { DeckSigns } from './deck-signs';
import {
  attribute,
  firstChild,
  frameRoot,
  nextSibling,
  nodeType,
  plainText,
  shadowHost,
  shadowOf,
  tagOf,
  textOf,
} from './dom';
import { LineWriter, type Place } from './line-writer';
import { writeMarkdown } from './markdown-deck';
import { Notes, type Spot } from './notes';
import type { Link, Page } from './page';
import { squash } from './words';
import { zoneOf } from './zones';

const MOST_NODES = 80_000;
const CHECK_EVERY = 256;
const MOST_LINKS = 3000;

/** Never read as text. `noscript` says what is not shown. */
const SILENT = /^(?:script|style|noscript|template|svg|math|select|button|input|canvas|rt|rp)$/;
/** Marp draws each slide of a deck as a picture with a page in it. */
const isSilent = (node: Node, tag: string): boolean =>
  SILENT.test(tag) && attribute(node, 'data-marpit-svg', 1) === null;

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|ruby|rb|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr|[a-z]+-(?:time|date|icon|badge))$/;

const FRAME = /^i?frame$/;

interface OpenLink {
  text: string;
  /** What the first picture in it is called. */
  alt: string;
  readonly address: string;
  readonly at: number;
  readonly names: string;
}

/** An element that is open during the walk. */
interface Open extends Place {
  readonly node: Node;
  readonly own: string;
  readonly inline: boolean;
  /** The link it is in, or is. */
  readonly link: OpenLink | null;
}

export class Walk {
  readonly #address: string;
  readonly #notes: Notes;
  readonly #writer = new LineWriter();
  readonly #deck = new DeckSigns();
  readonly #open: Open[] = [];
  readonly #links: Link[] = [];
  #title = '';
  #canonical: string | null = null;
  #frames = 0;
  #isPartial = false;
  #language: string | null = null;

  constructor(address: string) {
    this.#address = address;
    this.#notes = new Notes(address);
  }

  page(): Page {
    const { meta, json, settings, embeds, pictures, marks } = this.#notes;
    return {
      address: this.#address,
      title: squash(this.#title, 500),
      language: this.#language,
      canonical: this.#canonical,
      meta,
      json,
      settings,
      lines: this.#writer.lines,
      links: this.#links,
      embeds,
      pictures,
      marks,
      deck: this.#deck.found,
      isFile: false,
      isPartial: this.#isPartial,
    };
  }

  over(root: Node, isLate: () => boolean): void {
    let node: Node | null = root;
    for (let count = 0; node; count += 1) {
      if (count >= MOST_NODES || this.#writer.isFull || (count % CHECK_EVERY === 0 && isLate())) {
        this.#isPartial = true;
        break;
      }
      const child: Node | null = this.#enter(node) ? this.#into(node) : null;
      node = child ?? this.#after(node);
    }
    while (this.#open.length) this.#leave();
    this.#writer.end();
  }

  /** The first node below: what an open shadow shows, the page in a frame of the same origin, or the first child. */
  #into(node: Node): Node | null {
    const frame = FRAME.test(this.#open.at(-1)?.tag ?? '') ? frameRoot(node) : null;
    if (frame) this.#frames += 1;
    return frame ?? shadowOf(node) ?? firstChild(node);
  }

  /** The node behind this one and all below it, having left what ends here. */
  #after(from: Node): Node | null {
    for (let node = from; ; ) {
      if (this.#open.at(-1)?.node === node) this.#leave();
      const host = shadowHost(node);
      const next = host ? firstChild(host) : nextSibling(node);
      if (next) return next;
      const parent = this.#open.at(-1);
      if (!parent) return null;
      node = parent.node;
    }
  }

  /** Whether to go on into the children. */
  #enter(node: Node): boolean {
    const type = nodeType(node);
    if (type === 3) this.#write(textOf(node));
    // 11: the root of a shadow
    if (type !== 1) return type === 11;
    const tag = tagOf(node);
    if (tag === 'head' && this.#frames > 0) return false;
    if (this.#takeWhole(node, tag) || isSilent(node, tag) || attribute(node, 'hidden') !== null) return false;
    this.#push(node, tag);
    return true;
  }

  #write(text: string): void {
    const inner = this.#open.at(-1);
    if (!inner || inner.tag === 'head' || inner.tag === 'html') return;
    this.#writer.write(text, inner.own, inner);
    if (inner.link && inner.link.text.length < 400) inner.link.text += joined(inner.link.text, text);
  }

  #push(node: Node, tag: string): void {
    const parent = this.#open.at(-1);
    const own = `${attribute(node, 'class', 300) ?? ''} ${attribute(node, 'id', 100) ?? ''}`.trim();
    const inline = INLINE.test(tag);
    if (!inline) {
      this.#writer.end();
      // A link around several blocks: the first says what it is.
      if (parent?.link?.text.trim()) parent.link.text += ' | ';
    }
    const inherited = parent && parent.zone !== 'main' ? parent.zone : null;
    const zone = inherited ?? zoneOf(tag, attribute(node, 'role', 40), own) ?? 'main';
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : (parent?.level ?? 0);
    const href = tag === 'a' ? this.#notes.absolute(node, 'href') : null;
    if (href) this.#writer.linkStarts();
    const link = href ? { text: '', alt: '', address: href, at: this.#writer.at, names: own } : (parent?.link ?? null);
    // A line stands in its block, whatever inline element its first word is in.
    const place = inline && parent ? parent : { tag, names: `${own} ${parent?.own ?? ''}` };
    this.#open.push({ node, tag: place.tag, names: place.names, own, inline, link, level, zone });
    this.#notes.takeMark(node, tag, own, this.#spot());
    this.#deck.see(node, tag, own, parent?.own ?? '');
  }

  #leave(): void {
    const left = this.#open.pop();
    if (!left) return;
    if (FRAME.test(left.tag)) this.#frames -= 1;
    const { link, zone, inline } = left;
    if (link && this.#open.at(-1)?.link !== link && this.#links.length < MOST_LINKS) {
      const { text, alt, ...rest } = link;
      this.#links.push({ ...rest, text: squash(text, 300) || alt, zone });
      this.#writer.linkEnds();
    }
    if (!inline) this.#writer.end();
  }

  #spot(): Spot {
    return { at: this.#writer.at, zone: this.#open.at(-1)?.zone ?? 'main' };
  }

  /** Elements that are read whole. True where nothing below them is to be read. */
  #takeWhole(node: Node, tag: string): boolean {
    switch (tag) {
      case 'html':
        this.#language ??= attribute(node, 'lang', 40) ?? attribute(node, 'xml:lang', 40);
        return false;
      case 'title':
        this.#title ||= plainText(node, 1000);
        return true;
      case 'meta':
        this.#notes.takeMeta(node, this.#spot());
        return false;
      case 'link':
        if (attribute(node, 'rel', 40) === 'canonical') this.#canonical ??= attribute(node, 'href');
        return true;
      case 'script':
        this.#deck.hear(this.#notes.takeScript(node, this.#spot()));
        return true;
      case 'br':
      case 'hr':
        this.#writer.end();
        return true;
      case 'img':
        this.#takePicture(node);
        return true;
      case 'iframe':
      case 'frame':
        this.#notes.takeEmbed(node, this.#spot());
        return frameRoot(node) === null;
      case 'audio':
      case 'embed':
      case 'object':
      case 'video':
        this.#notes.takeEmbed(node, this.#spot());
        return tag !== 'object';
      case 'textarea':
        if (attribute(node, 'id', 40) === 'source') this.#deck.found ??= writeMarkdown(node, this.#writer);
        return true;
      default:
        return false;
    }
  }

  #takePicture(node: Node): void {
    const alt = this.#notes.takePicture(node, this.#spot());
    const link = this.#open.at(-1)?.link;
    if (link) link.alt ||= alt;
  }
}

/** Elements that no space divides are drawn apart all the same, where a capital begins the second: "Ada Weaver" and "Loom". */
const joined = (before: string, text: string): string =>
  /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(text) ? ` | ${text}` : text;
