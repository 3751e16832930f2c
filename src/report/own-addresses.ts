// Addresses as people type them.
import type { Image, Link } from 'mdast';
import { httpAddress } from '../model/address';
import { oneLine } from './carried';
import { withEmphasisSettled } from './emphasis';

/** As the user wrote it, if that can be printed; else as a browser would write it. */
export function addressOf(node: Link | Image): string {
  const url = withEmphasisSettled(node.url);
  return /^https?:[^\s\\<>]+$/i.test(url) && url === oneLine(url) ? url : (httpAddress(url) ?? url);
}

/** Japanese, with what closes the sentence or the bracket before it. */
const PROSE = /[.,:;!?)\]'"]*[\u3000-\u30ff\u3400-\u9fff\uff00-\uff9f].*$/su;

/**
 * What follows a bare address without a space, as Japanese has none: `https://example.com/を見た`. Autolinks take it for a part
 * of the address; but what browsers copy is percent-encoded. Empty for an address that was marked as one, by brackets.
 */
export function proseBehind({ url, children: [only], position }: Link): string {
  const length = (position?.end.offset ?? url.length) - (position?.start.offset ?? 0);
  if (only?.type !== 'text' || !url.endsWith(only.value) || length !== only.value.length) return '';
  const prose = PROSE.exec(url)?.[0] ?? '';
  const behind = url.includes('(') ? prose.replace(/^\)+/, '') : prose;
  return /^https?:\/\/[^/?#]+\.[^/?#]/.test(url.slice(0, url.length - behind.length)) ? behind : '';
}

/** The link without these last characters. */
export function shortened(node: Link, behind: string): Link {
  const url = node.url.slice(0, node.url.length - behind.length);
  const [only] = node.children;
  const words = only?.type === 'text' ? only.value.slice(0, only.value.length - behind.length) : url;
  return { ...node, url, children: [{ type: 'text', value: words }] };
}
