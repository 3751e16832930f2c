/** Where the keys go on when what had the focus is gone: where one types, or what is opened now. */
export function home(lost: Element): HTMLElement | null {
  const dialog = document.querySelector('dialog[open]');
  if (dialog) return dialog.querySelector('ul');
  const places = [
    // There is none while a search is on.
    ...(lost.matches('textarea') ? ['.note-field textarea'] : []),
    '[role="treeitem"][aria-selected="true"]',
    '.keeping button:last-of-type',
  ];
  return places.map(place => document.querySelector<HTMLElement>(place)).find(place => place !== null) ?? null;
}
