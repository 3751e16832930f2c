import type { Link, PhrasingContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import { httpAddress } from '../model/address';

/** A note's words, drawn. A tree and never markup: whatever stands in it, only these elements come of it. */
export function NoteWords({ words }: { readonly words: readonly PhrasingContent[] }) {
  return <>{words.map(drawn)}</>;
}

function drawn(node: PhrasingContent): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'emphasis':
      return <em>{node.children.map(drawn)}</em>;
    case 'strong':
      return <strong>{node.children.map(drawn)}</strong>;
    case 'delete':
      return <del>{node.children.map(drawn)}</del>;
    case 'link':
      return <NoteLink node={node} />;
    default:
      return null;
  }
}

function NoteLink({ node }: { readonly node: Link }) {
  const words = node.children.map(drawn);
  const address = httpAddress(node.url);
  if (!address) return <>{words}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

/** Whether a link stands in these words. */
export const hasLink = (words: readonly PhrasingContent[]): boolean =>
  words.some(node => node.type === 'link' || ('children' in node && hasLink(node.children)));

/** The words alone, as they are read aloud. */
export const spoken = (words: readonly PhrasingContent[]): string =>
  words.map(node => ('value' in node ? node.value : 'children' in node ? spoken(node.children) : ' ')).join('');
