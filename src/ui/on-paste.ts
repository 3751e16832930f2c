import { v7 } from 'uuid';
import { pasted } from '../model/commands';
import { undone } from '../model/edit';
import { pastedLines } from '../model/pasted';
import type { Id } from '../model/record';
import type { OutlineState } from './use-outline';
import { counted, t } from './words';

/** Where pasted lines go: behind this note, or at the end, and how deep. */
export interface PastePlace {
  readonly behind: Id | null;
  readonly depth: number;
}

/** Several lines become notes, each at its depth; a single one is the text field's own to paste. */
export function onPaste(event: ClipboardEvent, outline: OutlineState, { behind, depth }: PastePlace): void {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const lines = pastedLines(listIn(html) ?? event.clipboardData?.getData('text/plain') ?? '');
  if (lines.length < 2) return;
  event.preventDefault();
  const edit = pasted(
    outline.notes,
    behind,
    lines,
    depth,
    lines.map(() => v7()),
  );
  if (!edit) return;
  outline.edit(edit, whole => ({
    text: t('said_pasted', counted('notes', lines.length)),
    undo: () => outline.edit(undone(whole)),
  }));
}

/** The list in a piece of HTML as indented text, or null where there is none. A parsed document runs nothing and loads nothing. */
function listIn(html: string): string | null {
  if (!/<li[\s>]/i.test(html)) return null;
  const items = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('li')];
  return items.map(item => `${'  '.repeat(depthOf(item))}- ${ownText(item)}`).join('\n');
}

const depthOf = (item: Element): number => {
  let depth = 0;
  for (let above = item.parentElement?.closest('li'); above; above = above.parentElement?.closest('li')) depth += 1;
  return depth;
};

/** The item's text without that of the lists in it, and without what is not text. */
const ownText = (item: Element): string => {
  const own = item.cloneNode(true) as Element;
  for (const list of own.querySelectorAll('ul, ol, script, style')) list.remove();
  return (own.textContent ?? '').replace(/\s+/g, ' ').trim();
};
