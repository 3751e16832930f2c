// The way through a document in the order it is drawn, without recursion: an open shadow stands for its host, the page in a frame
// of the same origin for the frame.
import { firstChild, frameRoot, nextSibling, nodeType, shadowHost, shadowOf, tagOf } from './dom';
import { isFrame } from './how-drawn';

export interface Traveller {
  text(node: Node): void;
  /** An element begins. Whether to go on into what is below; then it is left again behind that. */
  enter(element: Node): boolean;
  leave(): void;
}

/**
 * Goes through all below the root, or until `isOver`, which is told how many nodes were met; returns whether that was before the end.
 * Whatever was entered is left.
 */
export function traverse(root: Node | null, traveller: Traveller, isOver: (count: number) => boolean): boolean {
  const open: Node[] = [];
  const leave = (): void => {
    open.pop();
    traveller.leave();
  };
  const enter = (node: Node): boolean => {
    const type = nodeType(node);
    if (type === 3) traveller.text(node);
    // 11: the root of a shadow
    if (type !== 1) return type === 11;
    const isEntered = traveller.enter(node);
    if (isEntered) open.push(node);
    return isEntered;
  };
  /** The node behind this one and all below it, having left what ends here. */
  const after = (from: Node): Node | null => {
    for (let node = from; ; ) {
      if (open.at(-1) === node) leave();
      const host = shadowHost(node);
      const next = host ? firstChild(host) : nextSibling(node);
      if (next) return next;
      const parent = open.at(-1);
      if (!parent) return null;
      node = parent;
    }
  };
  let node = root;
  for (let count = 0; node && !isOver(count); count += 1) node = (enter(node) ? below(node) : null) ?? after(node);
  while (open.length) leave();
  return node !== null;
}

/** The first node below: what an open shadow shows, the page in a frame of the same origin, or the first child. */
const below = (node: Node): Node | null =>
  (isFrame(tagOf(node)) ? frameRoot(node) : null) ?? shadowOf(node) ?? firstChild(node);
