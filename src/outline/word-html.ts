// What Word and Outlook write of lists: paragraphs whose style tells the level.

/** How deep Word says that a paragraph is, from 1; it writes no lists. Null where it is no item. */
export const levelOf = (element: Element): number | null =>
  Number(/mso-list:[^;]*level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 0) || null;

/** Word's own marker of an item, for programs that have no lists: between two comments, or in an element that says so. */
export const isIgnored = (element: Element): boolean => /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '');

/** What is in an element without that. */
export function* contents(element: Element): Generator<Node, void> {
  let isMarker = false;
  for (const child of element.childNodes) {
    const says = child instanceof Comment ? child.data : '';
    if (says.startsWith('[if !supportLists]')) isMarker = true;
    if (says.startsWith('[endif]')) isMarker = false;
    if (!isMarker) yield child;
  }
}
