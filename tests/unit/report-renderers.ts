// Four programs that render Markdown, and what one can see of their HTML.
import { HtmlRenderer, Parser } from 'commonmark';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const careful = new MarkdownIt({ html: true, linkify: true });
const eager = new MarkdownIt({ html: true, linkify: true });
eager.linkify.set({ fuzzyLink: true });

export const RENDERERS: Readonly<Record<string, (markdown: string) => string>> = {
  commonmark: markdown => new HtmlRenderer().render(new Parser().parse(markdown)),
  'markdown-it': markdown => careful.render(markdown),
  'markdown-it, eager to link': markdown => eager.render(markdown),
  marked: markdown => marked.parse(markdown, { async: false }),
  'micromark with GFM': markdown =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
};

export interface Seen {
  /** The elements with all their attributes, nested, without breaks of a line. */
  readonly elements: string;
  /** The words, spaces folded. */
  readonly words: string;
}

export function seenIn(html: string): Seen {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const one of [...document.querySelectorAll('br')]) one.replaceWith(' ');
  return { elements: [...document.body.childNodes].map(elements).join(''), words: folded(document.body.textContent) };
}

function elements(node: ChildNode): string {
  if (node.nodeType === 3) return '';
  if (node.nodeType !== 1) return '!';
  const { localName, attributes, childNodes } = node as Element;
  const name = localName === 's' ? 'del' : localName; // struck out, by another name
  const said = [...attributes].map(({ name, value }) => ` ${name}=${value}`);
  return `<${name}${said.join('')}>${[...childNodes].map(elements).join('')}</>`;
}

export const folded = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
