// One walk over the document, without recursion and up to a fixed number of nodes, however large or deep it is.
import { attribute, firstChild, nextSibling, nodeType, plainText, rootOf, tagOf, textOf } from './dom';
import { LineWriter, type Place } from './line-writer';
import { markOf } from './marks';
import type { Embed, Link, Mark, Page, Picture } from './page';
import { squash } from './words';
import { type Zone, zoneOf } from './zones';

const MOST_NODES = 80_000;
const MOST_OF_EACH = 3000;

/** Never read as text. `noscript` says what is not shown. */
const SILENT = /^(?:script|style|noscript|template|svg|math|select|button|input|canvas|audio|rt|rp|head)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|ruby|rb|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/** An element that is open during the walk. */
interface Open extends Place {
  readonly node: Node;
  readonly own: string;
  readonly inline: boolean;
  readonly link: { text: string; address: string; at: number } | null;
}

/** A deck built of HTML is known by its elements' names. */
const DECK: readonly (readonly [string, RegExp])[] = [
  ['reveal.js', /(?:^|\s)reveal(?:\s|$)/],
  ['remark', /(?:^|\s)remark-(?:container|slides-area)(?:\s|$)/],
  ['shower', /(?:^|\s)shower(?:\s|$)/],
  ['impress.js', /(?:^|\s)impress(?:-enabled|\s|$)/],
  ['Slidev', /(?:^|\s)slidev-layout(?:\s|$)/],
  ['Marp', /(?:^|\s)(?:marpit|bespoke-marp-parent)(?:\s|$)/],
  ['slides', /(?:^|\s)(?:presenter_notes|deck-container|slide-content|slidedeck|talkie)(?:\s|$)/],
];

/** Everything the page says, as records. */
export function readPage(document: Document, address: string): Page {
  return new Walk(address).over(document);
}

/** A navigation that was never closed swallows the page: then its first heading begins the main part. */
function withMain(page: Page): Page {
  const size = (zone: Zone): number =>
    page.lines.reduce((sum, line) => sum + (line.zone === zone ? line.text.length : 0), 0);
  const first = page.lines.find(({ level, zone }) => level > 0 && zone === 'navigation')?.at;
  if (first === undefined || size('main') * 4 > size('navigation')) return page;
  const moved = <T extends { readonly at: number; readonly zone: Zone }>(item: T): T =>
    item.at >= first && item.zone === 'navigation' ? { ...item, zone: 'main' } : item;
  return {
    ...page,
    lines: page.lines.map(moved),
    links: page.links.map(moved),
    embeds: page.embeds.map(moved),
    marks: page.marks.map(moved),
  };
}

class Walk {
  readonly #address: string;
  readonly #writer = new LineWriter();
  readonly #open: Open[] = [];
  readonly #links: Link[] = [];
  readonly #embeds: Embed[] = [];
  readonly #pictures: Picture[] = [];
  readonly #marks: Mark[] = [];
  readonly #meta = new Map<string, string>();
  readonly #json: string[] = [];
  readonly #settings: string[] = [];
  #title = '';
  #language: string | null = null;
  #deck: string | null = null;
  #sections = 0;

  constructor(address: string) {
    this.#address = address;
  }

  over(document: Document): Page {
    const root = rootOf(document);
    if (root) this.#walk(root);
    this.#writer.end();
    return withMain({
      address: this.#address,
      title: squash(this.#title, 500),
      language: this.#language,
      meta: this.#meta,
      json: this.#json,
      settings: this.#settings,
      lines: this.#writer.lines,
      links: this.#links,
      embeds: this.#embeds,
      pictures: this.#pictures,
      marks: this.#marks,
      deck: this.#deck,
    });
  }

  #walk(root: Node): void {
    let node: Node | null = root;
    for (let count = 0; node && count < MOST_NODES && !this.#writer.isFull; count += 1) {
      const child: Node | null = this.#enter(node) ? firstChild(node) : null;
      node = child ?? this.#after(node);
    }
    while (this.#open.length) this.#leave();
  }

  /** The node behind this one and all below it, having left what ends here. */
  #after(from: Node): Node | null {
    let node = from;
    for (;;) {
      if (this.#open.at(-1)?.node === node) this.#leave();
      const next = nextSibling(node);
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
    if (type !== 1) return false;
    const tag = tagOf(node);
    if (tag === 'head') {
      this.#push(node, tag);
      return true;
    }
    if (this.#record(node, tag)) return false;
    if (SILENT.test(tag) || attribute(node, 'hidden') !== null) return false;
    this.#push(node, tag);
    return true;
  }

  #write(text: string): void {
    const inner = this.#open.at(-1);
    if (!inner || inner.tag === 'head' || inner.tag === 'html') return;
    this.#writer.write(text, inner.own, inner);
    for (const { link } of this.#open) if (link && link.text.length < 400) link.text += text;
  }

  #push(node: Node, tag: string): void {
    const parent = this.#open.at(-1);
    const own = `${attribute(node, 'class', 300) ?? ''} ${attribute(node, 'id', 100) ?? ''}`.trim();
    const inline = INLINE.test(tag) || /^[a-z]+-(?:time|date|icon|badge)$/.test(tag);
    if (!inline) this.#writer.end();
    const zone: Zone = this.#zone(tag, attribute(node, 'role', 40), own, parent);
    const href = tag === 'a' ? this.#absolute(attribute(node, 'href')) : null;
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : (parent?.level ?? 0);
    const link = href ? { text: '', address: href, at: this.#writer.at } : null;
    const names = inline && parent ? parent.names : `${own} ${parent?.own ?? ''}`;
    const blockTag = inline && parent ? parent.tag : tag;
    this.#open.push({ node, tag: blockTag, own, inline, link, level, names, zone });
    this.#noteMark(node, tag, own, zone);
    this.#noteDeck(node, tag, own);
  }

  #zone(tag: string, role: string | null, own: string, parent: Open | undefined): Zone {
    if (parent && parent.zone !== 'main') return parent.zone;
    return zoneOf(tag, role, own) ?? 'main';
  }

  #leave(): void {
    const left = this.#open.pop();
    if (!left) return;
    const { link, zone, own } = left;
    if (link && this.#links.length < MOST_OF_EACH) {
      this.#links.push({ address: link.address, text: squash(link.text, 300), names: own, at: link.at, zone });
    }
    if (!left.inline) this.#writer.end();
  }

  /** Notes elements that are read whole. True where nothing below them is to be read. */
  #record(node: Node, tag: string): boolean {
    switch (tag) {
      case 'html':
        this.#language = attribute(node, 'lang', 40) ?? attribute(node, 'xml:lang', 40);
        return false;
      case 'title':
        this.#title ||= plainText(node, 1000);
        return true;
      case 'meta':
        this.#noteMeta(node);
        return false;
      case 'script':
        this.#noteScript(node);
        return true;
      case 'br':
      case 'hr':
        this.#writer.end();
        return true;
      case 'img':
        this.#notePicture(node);
        return true;
      case 'iframe':
      case 'embed':
      case 'object':
      case 'video':
        this.#noteEmbed(node);
        return tag !== 'object';
      case 'textarea':
        this.#noteSource(node);
        return true;
      default:
        return false;
    }
  }

  #noteMeta(node: Node): void {
    const name = attribute(node, 'property', 60) ?? attribute(node, 'name', 60);
    const value = squash(attribute(node, 'content') ?? '', 1000);
    if (name && value && !this.#meta.has(name.toLowerCase())) this.#meta.set(name.toLowerCase(), value);
    const mark = attribute(node, 'itemprop', 60);
    if (mark && value)
      this.#marks.push({ name: mark, value, at: this.#writer.at, zone: this.#open.at(-1)?.zone ?? 'main' });
  }

  #noteScript(node: Node): void {
    const type = attribute(node, 'type', 60) ?? '';
    if (type.includes('ld+json') && this.#json.length < 20) this.#json.push(plainText(node, 200_000));
    else if (this.#settings.length < 5) {
      const text = plainText(node, 20_000);
      if (/SLConfig|remark\.create|Reveal\.initialize/.test(text)) this.#settings.push(text);
      if (/remark\.create\s*\(/.test(text)) this.#deck ??= 'remark';
    }
    const identity = attribute(node, 'data-id', 80);
    if (identity && /speakerdeck/.test(attribute(node, 'src', 200) ?? attribute(node, 'class', 80) ?? '')) {
      this.#addEmbed(`https://speakerdeck.com/player/${identity}`);
    }
  }

  #notePicture(node: Node): void {
    if (this.#pictures.length >= MOST_OF_EACH) return;
    const alt = squash(attribute(node, 'alt', 300) ?? '', 200);
    for (const { link } of this.#open) if (link && alt) link.text ||= alt;
    this.#pictures.push({ address: attribute(node, 'src', 500) ?? '', alt, at: this.#writer.at });
  }

  #noteEmbed(node: Node): void {
    const sources = ['src', 'data-src', 'data', 'data-lazy-src'];
    const source = sources.map(name => attribute(node, name)).find(value => value && !/^(?:about|data):/.test(value));
    if (source) this.#addEmbed(source);
  }

  #addEmbed(source: string): void {
    const address = this.#absolute(source);
    const zone = this.#open.at(-1)?.zone ?? 'main';
    if (address && this.#embeds.length < 200) this.#embeds.push({ address, at: this.#writer.at, zone });
  }

  /** A deck whose slides are Markdown in a text field (remark); its lines are read like any other. */
  #noteSource(node: Node): void {
    if (attribute(node, 'id', 40) !== 'source') return;
    this.#deck ??= 'remark';
    for (const line of plainText(node, 60_000).split('\n').slice(0, 1500)) {
      const [, marks = '', text = ''] = /^\s*(#{0,6})\s*(.{0,500})/.exec(line) ?? [];
      const words = text.replace(/^[*-]\s+/, '').replace(/\[([^\]]{0,200})\]\([^)]{0,300}\)/g, '$1');
      const level = marks.length;
      this.#writer.write(words.replace(/\*\*|<[^>]{0,200}>/g, ''), '', {
        tag: level ? `h${level}` : 'p',
        level,
        names: '',
        zone: 'main',
      });
      this.#writer.end();
    }
  }

  #noteMark(node: Node, tag: string, own: string, zone: Zone): void {
    if (this.#marks.length >= MOST_OF_EACH) return;
    const mark = markOf(node, tag, own);
    if (mark) this.#marks.push({ ...mark, at: this.#writer.at, zone });
  }

  #noteDeck(node: Node, tag: string, own: string): void {
    if (this.#deck) return;
    const found = own ? DECK.find(([, name]) => name.test(own)) : undefined;
    if (found) this.#deck = found[0];
    if (tag === 'section' && /(?:^|\s)slides?(?:\s|$)/.test(own || this.#open.at(-2)?.own || '')) this.#sections += 1;
    if (this.#sections > 4) this.#deck = 'slides';
    if (tag === 'svg' && attribute(node, 'data-marpit-svg') !== null) this.#deck = 'Marp';
  }

  #absolute(href: string | null): string | null {
    if (!href) return null;
    const url = URL.parse(href.trim(), this.#address);
    return url && /^https?:$/.test(url.protocol) ? url.href.slice(0, 2000) : null;
  }
}
