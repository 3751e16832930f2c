/** Nobody points at a place behind as many characters. */
const MOST = 5000;

/** What a person takes for one letter: an accent, a flag or a family of emoji is in it, and a caret is not. */
const LETTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A letter in a text node, and where it is drawn. */
interface Letter {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  readonly rect: DOMRect;
}

/** The place in an element's text that is nearest to a point of the window, in UTF-16 code units of its `textContent`; between two letters. */
export function nearest(element: Element, x: number, y: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const best = { far: Number.POSITIVE_INFINITY, at: () => 0 };
  let begun = 0;
  for (let node = walker.nextNode(); node && begun < MOST; node = walker.nextNode()) {
    const before = begun;
    for (const letter of lettersOf(node)) {
      const far = distance(letter.rect, x, y);
      if (far < best.far) Object.assign(best, { far, at: () => before + edgeOf(letter, x) });
    }
    begun += node.nodeValue?.length ?? 0;
  }
  return best.at();
}

function* lettersOf(node: Node): Generator<Letter, void> {
  for (const { index: start, segment } of LETTERS.segment(node.nodeValue ?? '')) {
    const end = start + segment.length;
    yield { node, start, end, rect: rectOf(node, start, end) };
  }
}

function rectOf(node: Node, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}

/** The line counts before the column. */
const distance = ({ left, right, top, bottom }: DOMRect, x: number, y: number): number =>
  Math.max(top - y, y - bottom, 0) * 1000 + Math.max(left - x, x - right, 0);

/** In front of a letter or behind it, by the half that is pointed at. */
function edgeOf(letter: Letter, x: number): number {
  const { start, end, rect } = letter;
  const isRight = x > (rect.left + rect.right) / 2;
  return isRight === isFromRight(letter) ? start : end;
}

/** Whether it is written from the right to the left. Where scripts meet, one of its edges can be told as that of the other script. */
function isFromRight({ node, start, end, rect: { left, right } }: Letter): boolean {
  const [from, to] = [start, end].map(place => rectOf(node, place, place).left) as [number, number];
  const off = (its: number, others: number) => Math.min(Math.abs(from - its), Math.abs(to - others));
  return off(right, left) < off(left, right);
}
