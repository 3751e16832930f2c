// The way through a document in the order it is drawn, without recursion: an open shadow stands for its host's children, which
// stand in its slots; the page in a frame of the same origin stands for the frame.
import { firstChild, frameRoot, nextSibling, nodeType, shadowHost, shadowOf, slotted, tagOf } from './dom';
import { isFrame } from './how-drawn';

export interface Traveller {
  text(node: Node): void;
  /** An element begins. Whether to go on into what is below; then it is left again behind that. */
  enter(element: Node): boolean;
  leave(): void;
}

interface Entered {
  readonly element: Node;
  /** What is still to come in a slot; null where children follow one another. */
  readonly slotted: Iterator<Node> | null;
}

/**
 * Goes through all below the root, or until `isOver`, which is told how many nodes were met; returns whether that was before the end.
 * Whatever was entered is left.
 */
export function traverse(root: Node | null, traveller: Traveller, isOver: (count: number) => boolean): boolean {
  const open: Entered[] = [];
  const leave = (): void => {
    open.pop();
    traveller.leave();
  };
  /** The first node below, where there is any to go to. */
  const enter = (node: Node): Node | null => {
    const type = nodeType(node);
    if (type === 3) traveller.text(node);
    // 11: the root of a shadow
    if (type === 11) return firstChild(node);
    if (type !== 1 || !traveller.enter(node)) return null;
    const tag = tagOf(node);
    const [first, ...rest] = tag === 'slot' ? slotted(node) : [];
    open.push({ element: node, slotted: first ? rest.values() : null });
    return first ?? below(node, tag);
  };
  /** The node behind this one and all below it, having left what ends here. */
  const after = (from: Node): Node | null => {
    for (let node = from; ; ) {
      if (open.at(-1)?.element === node) leave();
      const parent = open.at(-1);
      const next = parent?.slotted ? parent.slotted.next().value : behind(node);
      if (next) return next;
      if (!parent) return null;
      node = parent.element;
    }
  };
  let node = root;
  for (let count = 0; node && !isOver(count); count += 1) node = enter(node) ?? after(node);
  while (open.length) leave();
  return node !== null;
}

/** What an open shadow shows, the page in a frame of the same origin, or the first child. */
const below = (node: Node, tag: string): Node | null =>
  (isFrame(tag) ? frameRoot(node) : null) ?? shadowOf(node) ?? firstChild(node);

/** Behind a shadow that is empty come the children that it stands for. */
function behind(node: Node): Node | null {
  const host = shadowHost(node);
  return host ? firstChild(host) : nextSibling(node);
}
