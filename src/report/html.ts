import type { Root as HtmlRoot, Nodes } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml as printed } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast as rendered } from 'mdast-util-to-hast';

/** The elements that a report consists of. Nothing in one needs an attribute, but links their address. */
const SCHEMA: Schema = {
  tagNames: 'h1 h2 h3 h4 h5 h6 p ul ol li blockquote a em strong del code pre br hr'.split(' '),
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https'] },
  strip: ['script'],
};

/** The report as a sanitised tree of HTML, for a view to draw. */
export function toHast(report: Root): HtmlRoot {
  const safe: Nodes = sanitize(rendered(report), SCHEMA);
  return safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] };
}

/** The report as HTML, for the clipboard: it pastes well into a document. */
export function toHtml(report: Root): string {
  return printed(toHast(report));
}
