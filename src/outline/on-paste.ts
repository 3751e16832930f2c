import { v7 } from 'uuid';
import { send } from '../messages/transport';
import { httpAddress } from '../model/address';
import { unpasted } from '../model/edit';
import { linkedIn } from '../model/linked';
import { clean, MOST_LINES, type Pasted, type PastedLine, readPasted } from '../model/pasted';
import { pastedOver } from '../model/pasted-over';
import type { Id } from '../model/record';
import { counted, t } from '../ui/words';
import { wordsLeft } from './chosen-words';
import { inSlices } from './in-slices';
import { insert } from './insert';
import type { OutlineState } from './outline-state';
import { hasList, readHtml } from './pasted-html';
import { ownNotes } from './pasted-own';

/** Where pasted lines go: behind this note, or at the end, and how deep. */
export interface PastePlace {
  readonly behind: Id | null;
  readonly depth: number;
  /** What is added at the end is to be seen. */
  toEnd?(): void;
}

/**
 * Several lines become notes, each at its depth; an address on chosen words links them, on an empty line it is a link with its title.
 * Everything else is the text field's own to paste. `outline` is asked for again where reading takes time.
 */
export function onPaste(event: ClipboardEvent, outline: () => OutlineState, place: PastePlace): void {
  const act = actOf(event, outline, place);
  if (!act) return;
  event.preventDefault();
  void act();
}

function actOf(event: ClipboardEvent, outline: () => OutlineState, place: PastePlace): (() => unknown) | null {
  const data = event.clipboardData;
  if (!data) return null;
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  const field = event.target instanceof HTMLTextAreaElement ? event.target : null;
  if (text === '' && html === '') return hasFiles(data) ? () => outline().warn(t('cannotPasteFile')) : null;
  const words = text.trim();
  const address = /^https?:\/\/\S+$/i.test(words) ? httpAddress(words) : null;
  if (address && field) {
    if (field.value.trim() === '') return () => pasteLink(address, outline, place);
    const link = linkedIn(field.value, field.selectionStart, field.selectionEnd, words);
    return link && (() => insert(field, link.text, 'insertFromPaste', link));
  }
  const own = ownNotes(html);
  if (own) return () => paste(own, field, outline, place);
  const isLines = field === null || hasList(html) || LINES.test(words);
  if (!isLines) return clean(text) === text ? null : () => insert(field, clean(words), 'insertFromPaste');
  const reading = hasList(html) ? readHtml(html) : readPasted(text);
  return async () => {
    const say = (lines: number) =>
      outline().say({ text: t('said_pasting', counted('notes', Math.min(lines, MOST_LINES))) });
    const read = await inSlices(reading, say);
    const ids = await inSlices(newIds(read.lines.length));
    if (read.lines.length > MANY) {
      // They take a while to store; and reading them was enough for one turn.
      say(read.lines.length);
      await new Promise(rest => setTimeout(rest));
    }
    paste(read, field, outline, place, ids);
  };
}

/** More than one line, or an item of a list. */
const LINES = /[\n\r\u0085\u2028\u2029]|^(?:[-*+•◦▪]|\d{1,9}[.)])\s/;

const MANY = 500;

const hasFiles = (data: DataTransfer): boolean => [...data.items].some(({ kind }) => kind === 'file');

function* newIds(count: number): Generator<number, Id[]> {
  const ids: Id[] = [];
  while (ids.length < count) yield ids.push(v7());
  return ids;
}

function paste(
  read: Pasted,
  field: HTMLTextAreaElement | null,
  outline: () => OutlineState,
  place: PastePlace,
  ids?: readonly Id[],
): void {
  const [only] = read.lines;
  // A single line is words for the line that one is in.
  const isWords = read.lines.length === 1 && only?.kind === 'note' && !only.given;
  if (field && only && isWords) {
    insert(field, only.text, 'insertFromPaste');
    return;
  }
  const left = field && wordsLeft(field);
  // In a line that is no note yet they only go; in a note it is one step with what comes instead.
  if (field && left !== null && place.behind === null) insert(field, '', 'insertFromPaste');
  pasteLines(read.lines, outline(), { ...place, left }, saidOf(read), ids);
}

const saidOf = ({ lines, over, isCleaned }: Pasted): string[] => [
  t('said_pasted', counted('notes', lines.length)),
  ...(over > 0 ? [t('said_pastedOver', String(over), String(MOST_LINES))] : []),
  ...(isCleaned ? [t('said_pastedCleaned')] : []),
];

function pasteLines(
  lines: readonly PastedLine[],
  outline: OutlineState,
  { behind, depth, toEnd, left = null }: PastePlace & { readonly left?: string | null },
  said: readonly string[],
  ids: readonly Id[] = lines.map(() => v7()),
): void {
  const edit = pastedOver(outline.notes, behind, lines, depth, ids, left);
  if (!edit) return;
  outline.edit(edit, done => ({
    text: said.join(' '),
    undo: () => outline.edit(unpasted(done), () => ({ text: t('said_undone') })),
  }));
  const last = ids.at(-1);
  if (behind === null) toEnd?.();
  else if (last) outline.place({ id: last, at: lines.at(-1)?.text.length ?? 0 });
}

/** With the title of that page where it is known already; nothing is asked of the web. */
async function pasteLink(url: string, outline: () => OutlineState, place: PastePlace): Promise<void> {
  const title = (await send('pageTitle', url).catch(() => null)) ?? '';
  const given = { quote: null, source: { url, title, fragmentUrl: null } };
  pasteLines([{ kind: 'link', text: '', depth: 0, given }], outline(), place, [t('said_link')]);
}
