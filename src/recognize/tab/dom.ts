// Reads from nodes that a page may have tampered with. A form answers to the names of its fields and a document to the names
// of its images before it answers to its own (https://html.spec.whatwg.org/#dom-document-nameditem), so nothing is read directly.

/** A property as the DOM defines it; where a DOM keeps it as a plain field, that field. */
export function property(node: object, name: string): unknown {
  try {
    const real: unknown = Reflect.get(Object.getPrototypeOf(node), name, node);
    return real === undefined ? Reflect.get(node, name) : real;
  } catch {
    // A getter of an exotic node may throw; then the page has not said it.
    return null;
  }
}

export const firstChild = (node: Node): Node | null => nodeOrNull(property(node, 'firstChild'));
export const nextSibling = (node: Node): Node | null => nodeOrNull(property(node, 'nextSibling'));
export const nodeType = (node: Node): number => Number(property(node, 'nodeType'));

/** The element's name in lower case; empty for anything else. */
export function tagOf(node: Node): string {
  const name = property(node, 'localName');
  return typeof name === 'string' ? name.toLowerCase() : '';
}

/** An attribute, capped, or null. */
export function attribute(element: Node, name: string, most = 2000): string | null {
  const get = property(element, 'getAttribute');
  const value: unknown = typeof get === 'function' ? get.call(element, name) : null;
  return typeof value === 'string' ? value.slice(0, most) : null;
}

/** The characters of a text node, capped. */
export function textOf(node: Node, most = 4000): string {
  const data = property(node, 'data') ?? property(node, 'nodeValue');
  return typeof data === 'string' ? data.slice(0, most) : '';
}

/** The text of an element whose children are only text, such as a title or a script. */
export function plainText(element: Node, most: number): string {
  let text = '';
  for (let child = firstChild(element); child && text.length < most; child = nextSibling(child)) {
    text += textOf(child, most);
  }
  return text.slice(0, most);
}

/** The root element, for a start. */
export function rootOf(document: Document): Node | null {
  return nodeOrNull(property(document, 'documentElement'));
}

/** The shadow that an element shows instead of its children, where it is open. */
export const shadowOf = (node: Node): Node | null => nodeOrNull(property(node, 'shadowRoot'));

/** Of a shadow's root the element that shows it. */
export const shadowHost = (node: Node): Node | null =>
  nodeType(node) === 11 ? nodeOrNull(property(node, 'host')) : null;

/**
 * The children of a shadow's host that are shown in a slot; none where the slot shows what it holds itself.
 * https://dom.spec.whatwg.org/#find-slotables
 */
export function slotted(slot: Node): readonly Node[] {
  const get = property(slot, 'assignedNodes');
  const nodes: unknown = typeof get === 'function' ? get.call(slot) : null;
  return Array.isArray(nodes) ? nodes : [];
}

/** The root element of the page in a frame, where that is of the same origin. */
export function frameRoot(frame: Node): Node | null {
  const document = property(frame, 'contentDocument');
  return typeof document === 'object' && document ? rootOf(document as Document) : null;
}

/** Whether a viewer stands in for a file: nothing of a PDF can be read. */
export const isFile = (document: Document): boolean => property(document, 'contentType') === 'application/pdf';

function nodeOrNull(value: unknown): Node | null {
  return typeof value === 'object' && value !== null ? (value as Node) : null;
}
