/** Nobody points at a place behind as many characters. */
const MOST = 5000;

/** The place in an element's text that is nearest to a point of the window, in UTF-16 code units of its `textContent`. */
export function nearest(element: Element, x: number, y: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const best = { far: Number.POSITIVE_INFINITY, at: 0 };
  let begun = 0;
  for (let node = walker.nextNode(); node && begun < MOST; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    for (let i = 0; i < length; i += 1) nearer(best, rectOf(node, i), begun + i, x, y);
    begun += length;
  }
  return best.at;
}

function rectOf(node: Node, at: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
}

/** In front of a character or behind it, by the half that is pointed at; the line counts before the column. */
function nearer(best: { far: number; at: number }, rect: DOMRect, at: number, x: number, y: number): void {
  const below = Math.max(rect.top - y, y - rect.bottom, 0);
  const isRight = x > (rect.left + rect.right) / 2;
  const far = below * 1000 + Math.abs(x - (isRight ? rect.right : rect.left));
  if (far < best.far) Object.assign(best, { far, at: isRight ? at + 1 : at });
}
